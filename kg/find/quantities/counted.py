"""What a quantity counts: the words before it, without those that only lead up to a number, else those after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.find.quantities.leads import without_lead
from kg.find.quantities.measures import Measure
from kg.find.quantities.numbers import COUNTED_REACH, LONGEST_NAME, SHORTEST_NAME
from kg.find.quantities.phrases import Phrase
from kg.find.quantities.pieces import pieces
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of
from kg.models import Span
from kg.text.letters import LETTERS, SIGNS
from kg.text.words import words
from kg.vocabulary.units import UnitKind

_FOLLOWS = re.compile(rf"[{LETTERS}{SIGNS}A-Za-z]+")
_EVERYWHERE, _TOTAL = re.compile(one_of("everywhere")), re.compile(one_of("total"))
_NOUNS = {UnitKind.PEOPLE, UnitKind.THINGS}
"""What the units measure that are nouns of their own, with which the words go on that are written to them."""


class Behind(NamedTuple):
    """The quantity of a sentence before another, and what it counts."""

    quantity: Measure
    counted: str


class Place(NamedTuple):
    """Where what a quantity counts is sought: in its sentence, behind the ``last`` quantity of that if there is one.

    The dates and bodies are those of the text, in order.
    """

    sentence: Span
    quantity: Measure
    last: Behind | None = None
    dates: Sequence[Span] = ()
    bodies: Sequence[Span] = ()

    @property
    def start(self) -> int:
        """Where the words before the quantity begin that may be of it."""
        return self.last.quantity.end if self.last else self.sentence.start


def counted(text: str, place: Place) -> str:
    """The noun phrase that the quantity counts, a short name at most; empty when nothing tells."""
    phrase, is_vague = _named_before(text, place)
    written = text[phrase.start : phrase.end]
    if place.last and place.last.counted and is_vague:
        return _with_last(text, place, phrase, place.last.counted)
    if is_vague or phrase.end - phrase.start < SHORTEST_NAME:
        return _named_behind(text, place) or written
    is_glued = place.last and phrase.start == place.last.quantity.end and place.last.quantity.kind in _NOUNS
    return text[place.last.quantity.noun : phrase.end] if place.last and is_glued else written


def _with_last(text: str, place: Place, phrase: Span, of: str) -> str:
    """What the last quantity counts, with what is said of it before this one; in a new clause the words behind."""
    written = text[phrase.start : phrase.end]
    if not written and phrase.end > place.start:
        return _named_behind(text, place) or of
    return f"{of} {written}" if written and written not in of else of


def _named_before(text: str, place: Place) -> tuple[Span, bool]:
    """The phrase before the quantity, and whether it is said of anything that is counted."""
    start, until = _start(place), place.quantity.start
    parts = words(text[start:until], start)
    end = without_lead(text, parts, place.dates) if parts else start
    found = pieces(text, _up_to(parts, end), place.bodies, place.dates)
    if not found:
        return Span(end, end), start == place.start
    of_people = place.quantity.kind is UnitKind.PEOPLE
    phrase = Phrase(text, found, of_people, of_all=of_people or _TOTAL.search(text, end, until) is not None)
    begin = phrase.begin()
    return Span(begin, end), phrase.says_little(begin)


def _up_to(parts: Sequence[Span], end: int) -> list[Span]:
    """The words before an offset, of one that goes on behind it the part before."""
    return [part if part.end <= end else Span(part.start, end) for part in parts if part.start < end]


def _start(place: Place) -> int:
    """Where to begin to look: not far before the quantity, but at a body's name as a whole."""
    start = max(place.start, place.quantity.start - COUNTED_REACH)
    body = enclosing(place.bodies, start)
    return max(place.start, body.start) if body else start


def _named_behind(text: str, place: Place) -> str:
    """The words that are written to the quantity, with its unit where that is a noun that they belong to."""
    quantity = place.quantity
    found = _FOLLOWS.match(text, quantity.end, place.sentence.end)
    if found is None:
        return ""
    with_unit = quantity.kind in _NOUNS and not _EVERYWHERE.match(text, quantity.end)
    start = quantity.noun if with_unit else quantity.end
    inside = [word for word in words(text[start : found.end()], start) if word.end - start <= LONGEST_NAME]
    return text[start : max(quantity.end, without_lead(text, inside, ()))]
