"""The parts of a name as lists write it: a body and its ministry, behind commas, in brackets, glued on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, pairwise

from kg.grammar.heads import head_automaton, leading_head
from kg.network.matching.forms import words_of
from kg.network.matching.numbers import KEPT_WORDS, LOWEST, MOST_PARTS
from kg.text.alternatives import one_of_texts
from kg.text.automaton import Automaton
from kg.vocabulary.heads import heads
from kg.vocabulary.matching import name_words, ranks

_SEPARATOR = re.compile("[()\\[\\]{}<>,;:/|•·]+|\\s[-–—]+\\s|\\s+(?=under |at |in the )")
_SPACE = re.compile("\\s+")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a name: the text that may name the body, and what stands beside it."""

    text: str
    beside: tuple[str, ...] = ()


def readings(name: str) -> tuple[Reading, ...]:
    """The ways to read a name that is written out: whole, each part of it, and its parts joined."""
    parts = tuple(parts_of(name))[:MOST_PARTS]
    found = [Reading(name)]
    if len(parts) == 1 and parts[0] != name.strip():
        found.append(Reading(parts[0]))
    found.extend(
        Reading(" ".join(parts[start:end]), (*parts[:start], *parts[end:]))
        for start, end in combinations(range(len(parts) + 1), 2)
        if end - start < len(parts)
    )
    if len(parts) == 2:
        found.append(Reading("".join(reversed(parts))))
    return tuple(dict.fromkeys(found))


def parts_of(name: str) -> Iterator[str]:
    """The parts of a name: between separators, and from each head of a body that begins a word or stands high."""
    for piece in _SEPARATOR.split(name):
        cuts = sorted({0, *_cuts(piece), len(piece)})
        for start, end in pairwise(cuts):
            part = piece[start:end].strip()
            if words_of(part) and part.lower() not in name_words().whole:
                yield part


def _cuts(piece: str) -> Iterator[int]:
    """Where in a piece another body's name may begin."""
    for space in _SPACE.finditer(piece):
        if leading_head(piece[space.end() :]) or _divisions().match(piece, space.end()):
            yield space.end()
    for hit in _high().find(piece):
        if hit.start and not _joins(piece[: hit.start]):
            yield hit.start


def _joins(before: str) -> bool:
    """Whether what stands before a head is a head alone, whose name goes on with it: สำนักงานปลัดกระทรวง."""
    hits = head_automaton().find(before)
    return bool(hits) and hits[-1].end == len(before)


@lru_cache(maxsize=KEPT_WORDS)
def rank(text: str) -> int:
    """How high the body with this name stands by its head: 1 the highest, 3 where nothing says."""
    hit = _high().find(text)[:1]
    return ranks()[text[hit[0].start : hit[0].end]] if hit and hit[0].start == 0 else LOWEST


@lru_cache(maxsize=KEPT_WORDS)
def is_division(text: str) -> bool:
    """Whether a name is that of a part within a body."""
    return _divisions().match(text) is not None or bool({*words_of(text)} & _english_divisions())


@cache
def _high() -> Automaton[str]:
    return Automaton({head: head for head in ranks()})


@cache
def _divisions() -> re.Pattern[str]:
    """A division's head that is not the beginning of another: กอง and no กองทัพ."""
    thai = [word for word in name_words().divisions if not word.isascii()]
    longer = [form for form in heads() if form not in thai and form.startswith(tuple(thai))]
    return re.compile(f"(?!{one_of_texts(longer)}){one_of_texts(thai)}")


@cache
def _english_divisions() -> frozenset[str]:
    return frozenset(word for word in name_words().divisions if word.isascii())
