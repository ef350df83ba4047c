"""Whether two bodies are one: where their names differ, and by what; each weighed by what was read of such pairs.

Most bodies of like names are two: offices of other provinces, other numbers, a committee and its subcommittee. Two
names are of one where they differ by slips, spellings and linking words alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from rapidfuzz.distance import Levenshtein

from kg.grammar.heads import leading_head
from kg.network.identity.alike import numbers_in, of_releases
from kg.network.identity.blocks import pairs_in_blocks
from kg.network.identity.numbers import (
    BEGINNING_OF_NAME,
    BLOCK_OF_BODIES,
    LEAST_LEFT,
    LETTERS_OF_SLIP,
    LONG_NAME,
    LONG_WORD,
    SHARE_OF_BODY,
    SHARE_OF_SLIP,
    VERY_MANY_RELEASES,
)
from kg.network.identity.profiles import Profile
from kg.network.identity.sounds import sound_key
from kg.network.joining import Pair
from kg.text.alternatives import one_of_texts
from kg.text.fold import fold
from kg.text.letters import has_latin
from kg.text.words import spoken, unknown_letters
from kg.vocabulary.name_words import level_words, linking_words
from kg.vocabulary.provinces import provinces


@dataclass(frozen=True, slots=True)
class _Piece:
    """Where two names differ: the whole words of the regular one that stand there, and what the other has instead."""

    ours: str
    theirs: str


def features(one: Profile, other: Profile) -> Iterator[str]:
    """The names of all features that the pair has (``ontology/identity-weights.ttl``)."""
    ours, theirs = _key(one.name), _key(other.name)
    if numbers_in(ours) != numbers_in(theirs):
        yield "numbers differ"
    if _heads_differ(one.name, other.name):
        yield "other heads"
    if ours == theirs:
        yield "written alike"
    elif _unlinked(ours) == _unlinked(theirs) and len(_unlinked(ours)) - len(_head(one.name)) < LEAST_LEFT:
        yield "little left"
    regular, odd = _regular_first(one, other)
    pieces = list(_pieces(regular, odd))
    found_by = sorted({_told_by(piece) for piece in pieces})
    yield from found_by
    if pieces and odd.startswith(regular[:BEGINNING_OF_NAME]):
        yield "begin alike"
    if len(pieces) > 1:
        yield "several places"
    if min(len(ours), len(theirs)) >= LONG_NAME:
        yield "names long"
    releases = {*of_releases(one, other)}
    yield from releases
    if "one seldom" in releases and max(len(one.articles), len(other.articles)) >= VERY_MANY_RELEASES:
        yield "other often"
        yield from (f"{told} and other often" for told in found_by if told == "near words")


def _heads_differ(one: str, other: str) -> bool:
    """Whether both begin with a head, another one; an office's (สำนัก, สำนักงาน) are written one for the other."""
    ours, theirs = _head(one), _head(other)
    if not ours or not theirs or ours == theirs:
        return False
    longer, shorter = (ours, theirs) if len(ours) > len(theirs) else (theirs, ours)
    return longer.removeprefix(shorter) not in linking_words()


@lru_cache(maxsize=1 << 14)
def _head(name: str) -> str:
    found = leading_head(name)
    return found.value.name if found and found.value else ""


def _regular_first(one: Profile, other: Profile) -> tuple[str, str]:
    """The two names as keys, first the one with fewer letters in no word, of equals that of more releases."""
    both = sorted((one, other), key=lambda each: (unknown_letters(each.name), -len(each.articles), each.iri))
    return _key(both[0].name), _key(both[1].name)


def candidates(found: Mapping[str, Profile]) -> Iterator[Pair]:
    """Pairs of bodies whose names are nearly the same, each once, sorted."""
    keyed = ((key, iri) for iri, one in sorted(found.items()) for key in _keys(_key(one.name)))
    return (
        pair for pair in pairs_in_blocks(keyed, BLOCK_OF_BODIES) if _are_near(found[pair[0]].name, found[pair[1]].name)
    )


def _keys(name: str) -> Iterator[tuple[str, str]]:
    yield "begins", name[:BEGINNING_OF_NAME]
    yield "ends", name[-BEGINNING_OF_NAME:]
    yield "but for links", _unlinked(name)


def _are_near(one: str, other: str) -> bool:
    ours, theirs = _key(one), _key(other)
    if _unlinked(ours) == _unlinked(theirs):
        return True
    most = int(SHARE_OF_BODY * max(len(ours), len(theirs)))
    return Levenshtein.distance(ours, theirs, score_cutoff=most) <= most and (numbers_in(ours) == numbers_in(theirs))


@lru_cache(maxsize=1 << 15)
def _key(name: str) -> str:
    return fold(name)


@lru_cache(maxsize=1 << 14)
def _bounds(key: str) -> tuple[int, ...]:
    """Where the words of a key begin and end."""
    return tuple(accumulate(map(len, spoken(key)), initial=0))


def _pieces(regular: str, odd: str) -> Iterator[_Piece]:
    """The words of the regular name that are touched where the names differ, neighbours together."""
    changed = [
        (op.src_start, op.src_end, op.dest_start, op.dest_end)
        for op in Levenshtein.opcodes(regular, odd)
        if op.tag != "equal"
    ]
    bounds, pieces = _bounds(regular), list[list[int]]()
    for a, b, c, d in changed:
        inside = a not in bounds or b > a  # what is put between two words touches none
        first = max(at for at in bounds if at <= a) if inside else a
        last = min(at for at in bounds if at >= b) if inside else b
        if pieces and first <= pieces[-1][1] and inside:
            pieces[-1][1:4] = [max(last, pieces[-1][1]), b, d]
        else:
            pieces.append([first, last, b, d, c - (a - first)])
    for first, last, old_end, new_end, start in pieces:
        yield _Piece(regular[first:last], odd[start : new_end + last - old_end])


def _told_by(piece: _Piece) -> str:
    """What kind of difference a piece is."""
    ours, theirs = piece.ours, piece.theirs
    if _is_place(ours) or _is_place(theirs):
        return "other place"
    if _unlinked(ours) == _unlinked(theirs):
        return "linking words"
    apart = Levenshtein.distance(ours, theirs)
    is_slip = apart <= LETTERS_OF_SLIP and apart <= SHARE_OF_SLIP * max(len(ours), len(theirs))
    if not unknown_letters(theirs) and not (has_latin(theirs) and is_slip and len(theirs) >= LONG_WORD):
        return "word more" if not ours or not theirs else "near words" if is_slip else "other words"
    if sound_key(ours) == sound_key(theirs):
        return "sounds same"
    return "slip" if is_slip else "other names"


def _is_place(words: str) -> bool:
    return words in level_words() or any(word in provinces() for word in (words, *spoken(words)))


@lru_cache(maxsize=1 << 12)
def _unlinked(words: str) -> str:
    return _links().sub("", words)


@cache
def _links() -> re.Pattern[str]:
    return re.compile(one_of_texts(linking_words()))
