"""Provinces that a text names: by their names, by an address, a district or a town; each with what it says of where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.find.areas.numbers import BY_NAME, BY_WORD, LEAST_OF_SUBDISTRICT, WORD_BEFORE
from kg.find.areas.pieces import Level, Piece, pieces
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of
from kg.models import AreaMention, Article, Span, Whereabouts
from kg.text.letters import LETTERS
from kg.text.spans import leftmost_longest
from kg.vocabulary.districts import subdistrict_provinces

_GAP = re.compile(r"[ ,]{0,3}")
_THERE = re.compile(rf"{one_of('there', 'inEnglish')} ?\Z")
_OF_PLACE = re.compile(rf"{one_of('ofPlace')}\Z")
_ELSEWHERE = re.compile(rf"(?:(?<![{LETTERS}])|{one_of('there')}){one_of('notOfPlace')}[{LETTERS}]*\Z")
_WORD_BEFORE = re.compile(rf"[{LETTERS}A-Za-z]\Z")
_LATIN_BEFORE = re.compile(r"[A-Z][\w’-]+ \Z")
_LATIN_BEHIND = re.compile(r" [A-Z]")
_LATIN = re.compile("[A-Za-z]")


def find_areas(article: Article, names: Iterable[Span]) -> tuple[AreaMention, ...]:
    """Every province that the article names, in text order; the ``names`` are those of people, bodies and posts."""
    around = leftmost_longest(names)
    found = (_area(article, address, around) for address in _addresses(article.masked))
    return tuple(area for area in found if area)


def _addresses(text: str) -> Iterator[list[Piece]]:
    """Pieces that stand side by side, each in the place that the next one names."""
    address: list[Piece] = []
    for piece in pieces(text):
        if address and not (piece.level > address[-1].level and _GAP.fullmatch(text, address[-1].end, piece.start)):
            yield address
            address = []
        address.append(piece)
    if address:
        yield address


def _area(article: Article, address: Sequence[Piece], names: Sequence[Span]) -> AreaMention | None:
    text, start, end = article.masked, address[0].start, address[-1].end
    where = _lies_in(address)
    worded = any(piece.worded for piece in address)
    if len(where) != 1 or not (worded or _is_there(text, start)):
        return None
    whereabouts = _whereabouts(text, start, end, names)
    (province,) = where
    return AreaMention(
        start, end, article.text[start:end], "area", BY_WORD if worded else BY_NAME, province, whereabouts
    )


def _lies_in(address: Sequence[Piece]) -> frozenset[str]:
    """The provinces in which the address may lie: what its widest known piece says, or else its subdistrict."""
    for piece in reversed(address):
        if piece.provinces:
            return piece.provinces
    alone = address[0]
    if len(address) > 1 or alone.level is not Level.SUBDISTRICT or len(alone.name) < LEAST_OF_SUBDISTRICT:
        return frozenset()
    return subdistrict_provinces().get(alone.name, frozenset())


def _is_there(text: str, start: int) -> bool:
    """Whether a bare name is no part of the name of something that is elsewhere: a street's, a room's."""
    before = text[max(0, start - WORD_BEFORE) : start]
    return _THERE.search(before) is not None or not _ELSEWHERE.search(before)


def _whereabouts(text: str, start: int, end: int, names: Sequence[Span]) -> Whereabouts:
    """What the words before it, and the names that it may be part of, say of where something is."""
    before = text[max(0, start - WORD_BEFORE) : start]
    if _is_part(start, end, names):
        return Whereabouts.PART
    if _THERE.search(before):
        return Whereabouts.AT
    inside = _WORD_BEFORE.search(before) or _is_within_latin(text, start, end, before)
    return Whereabouts.PART if inside and not _OF_PLACE.search(before) else Whereabouts.NAMED


def _is_within_latin(text: str, start: int, end: int, before: str) -> bool:
    """Whether other capitalised words stand beside a name in Latin letters: they are one name with it."""
    beside = _LATIN_BEFORE.search(before) or _LATIN_BEHIND.match(text, end)
    return beside is not None and _LATIN.match(text, start) is not None


def _is_part(start: int, end: int, names: Sequence[Span]) -> bool:
    """Whether it is only part of the name of a person, a body or a post: a province that acts is one by itself."""
    around = enclosing(names, start)
    return around is not None and end <= around.end and (around.start, around.end) != (start, end)
