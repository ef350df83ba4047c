"""A body named in full within a text: behind a unit of it, before an address or the bodies above it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kg.grammar.heads import head_automaton
from kg.network.matching.address import (
    ends_in_place,
    is_address,
    is_bare_place,
    is_level,
    is_mark,
    is_mark_alone,
    is_place_name,
)
from kg.network.matching.catalogue import Known, Trust
from kg.network.matching.exact import is_initials
from kg.network.matching.kinds import Sure
from kg.network.matching.numbers import LEAST_NAME, LONGEST_NAME, LOWEST
from kg.network.matching.parts import rank
from kg.network.matching.posts import is_post
from kg.network.matching.units import is_campus, is_unit
from kg.text.fold import fold
from kg.text.letters import has_thai
from kg.vocabulary.heads import heads
from kg.vocabulary.matching import address_words, name_words
from kg.vocabulary.name_words import level_words
from kg.vocabulary.provinces import provinces

_SEPARATOR = re.compile("[()\\[\\]{}<>,;:|•·/\\s]+|(?<=[^0-9])[-–—]+(?=[^0-9])")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pieces of a text, from ``start`` to ``end``, that name the body with this place in the catalogue."""

    start: int
    end: int
    place: int


class NamesWithin:
    """Finds the bodies of a catalogue that a text names in full."""

    def __init__(self, known: Sequence[Known], shown: Sequence[int], meant: Callable[[str], int | None]) -> None:
        """``shown`` has for each body the one that stands for it; ``meant`` says which a text surely names, if any."""
        self._known, self._meant = known, meant
        self._full: dict[str, set[int]] = defaultdict(set)
        for place, one in enumerate(known):
            for form in one.forms:
                if _is_full(one, form.text, form.trust):
                    self._full[fold(form.text)].add(shown[place])

    def of(self, text: str) -> tuple[int, Sure] | None:
        """The body that a text, written out, names within it, and how sure it is; None for none."""
        pieces = pieces_of(text)
        every = list(self._stretches(pieces))
        found = [one for one in every if not self._is_where(pieces, one)]
        named = [one for one in found if not self._is_generic(one, found)]
        if not named:
            return self._of_place(pieces, every)
        above = {iri for one in named for iri in self._known[one.place].parents}
        lowest = [one for one in named if self._known[one.place].iri not in above]
        if not lowest:
            return None
        main = min(lowest, key=lambda one: (-rank(self._known[one.place].name), one.start))
        return main.place, self._sure(pieces, main, found, above)

    def _stretches(self, pieces: Sequence[str]) -> Iterator[Stretch]:
        """The longest names from left to right."""
        at = 0
        while at < len(pieces):
            found = self._longest(pieces, at)
            if found:
                yield found
            at = found.end if found else at + 1

    def _longest(self, pieces: Sequence[str], start: int) -> Stretch | None:
        for end in range(min(len(pieces), start + LONGEST_NAME), start, -1):
            text = " ".join(pieces[start:end])
            full = self._full.get(fold(text))
            if full and (place := self._meant(text)) is not None and place in full:
                return Stretch(start, end, place)
        return None

    def _is_where(self, pieces: Sequence[str], found: Stretch) -> bool:
        """Whether a name is a place's, or a part of an address: what stands behind a mark."""
        known = self._known[found.place]
        behind_mark = found.start > 0 and is_mark_alone(pieces[found.start - 1])
        return known.is_province or behind_mark or is_place_name(known.name)

    def _of_place(self, pieces: Sequence[str], every: Sequence[Stretch]) -> tuple[int, Sure] | None:
        """The place with which a text begins where all else is the rest of an address."""
        begins = is_unit(pieces[0]) or is_post(pieces[0])
        if every and every[-1].start and begins and self._is_where(pieces, every[-1]):
            return every[-1].place, Sure.PLACE
        if not every or every[0].start or every[0].end == len(pieces) or not self._is_where(pieces, every[0]):
            return None
        known, behind = self._known[every[0].place], pieces[every[0].end :]
        if not is_address(behind):
            return None
        is_larger = known.is_province and is_level(behind[0])
        return every[0].place, Sure.PLACE if is_larger or _is_elsewhere(known.name, behind) else Sure.ALONE

    def _is_generic(self, one: Stretch, found: Sequence[Stretch]) -> bool:
        """Whether a name is of a unit as many bodies have it, beside one of them."""
        known = self._known[one.place]
        if known.parents or (known.is_official and known.here):
            return False
        return is_unit(known.name) or (is_campus(known.name) and one is not found[0])

    def _sure(self, pieces: Sequence[str], main: Stretch, found: Sequence[Stretch], above: set[str]) -> Sure:
        rest = [one for one in found if one is not main]
        if any(self._is_rival(one, main, above) for one in rest):
            return Sure.RIVAL
        told = {at for one in rest for at in range(one.start, one.end)}
        before = [piece for at, piece in enumerate(pieces[: main.start]) if at not in told]
        if before and not is_unit(pieces[0]) and not is_post(pieces[0]) and not is_address(before):
            return Sure.OTHER
        behind = [piece for at, piece in enumerate(pieces) if at >= main.end and at not in told]
        behind = [piece for piece in behind if piece.lower() not in name_words().whole and not is_post(piece)]
        return self._behind(self._known[main.place], behind, Sure.UNIT if main.start else Sure.ALONE)

    def _is_rival(self, one: Stretch, main: Stretch, above: set[str]) -> bool:
        """Whether a body beside the one that is meant is neither above it, nor a unit of it, nor its name again."""
        other, known = self._known[one.place], self._known[main.place]
        is_host = not known.parents and rank(other.name) < rank(known.name) and one.start > main.start
        is_below = is_unit(other.name) or is_campus(other.name)
        return not (other.iri in above or is_host or is_below or one.place == main.place)

    def _behind(self, known: Known, behind: Sequence[str], sure: Sure) -> Sure:
        """How sure a body is, with what stands behind its name."""
        if not behind:
            return sure
        if is_unit(behind[0]) or is_campus(behind[0]):
            return Sure.UNIT
        if not is_address(behind):
            return Sure.OTHER
        return Sure.PLACE if self._may_go_on(known, behind) or _is_elsewhere(known.name, behind) else sure

    def _may_go_on(self, known: Known, behind: Sequence[str]) -> bool:
        """Whether the first place behind a name may be a part of it: many such bodies are told apart by theirs."""
        if known.is_official:
            is_office = rank(known.name) == LOWEST and known.name.startswith(name_words().offices)
            return is_office and behind[0].startswith(name_words().province)
        return len(behind) == 1 and is_bare_place(behind[0]) and not ends_in_place(known.name)


def pieces_of(text: str) -> list[str]:
    """The pieces of a text: between spaces and separators, and from each head of a body's name or unit."""
    numbered = re.sub(rf"(?<![\u0e01-\u0e4e]){re.escape(address_words().village)} *(?=[0-9๐-๙])", " ", text)
    return [part for piece in _SEPARATOR.split(numbered) if piece for part in _parted(piece)]


def _parted(piece: str) -> Iterator[str]:
    if is_mark(piece) and not is_mark_alone(piece) and not is_unit(piece):
        yield piece
        return
    cuts = sorted({0, *(hit.start for hit in head_automaton().find(piece) if hit.value), len(piece)})
    yield from (piece[start:end] for start, end in pairwise(cuts) if piece[start:end])


def _is_full(known: Known, text: str, trust: Trust) -> bool:
    """Whether a name is the body's in full, and no head of such names."""
    if trust not in {Trust.MAIN, Trust.OFFICIAL}:
        return False
    if known.is_official:
        return text == known.name or text not in heads()
    is_head = text in heads() or text.endswith(level_words())
    return has_thai(text) and len(fold(text)) >= LEAST_NAME and not is_head and not is_initials(text)


def _is_elsewhere(name: str, behind: Sequence[str]) -> bool:
    """Whether an address is in another province than the one that the name says."""
    here, there = _provinces(name), {found for piece in behind for found in _provinces(piece)}
    return bool(here and there and not here & there)


def _provinces(text: str) -> set[str]:
    return {name for name in _names() if name in text}


@cache
def _names() -> tuple[str, ...]:
    return tuple(name for name in provinces() if len(name) >= LEAST_NAME)


def without_address(text: str) -> str:
    """A text without the address that ends it; "" where it ends in none, or is nothing else."""
    pieces = pieces_of(text)
    for at in range(1, len(pieces)):
        first = pieces[at]
        if (is_place_name(first) or first[0].isdigit()) and is_address(pieces[at:]):
            return " ".join(pieces[:at])
    return ""
