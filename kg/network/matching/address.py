"""Addresses behind names: roads, districts, provinces, postcodes, telephones and buildings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kg.grammar.heads import leading_head
from kg.network.matching.numbers import SHORTEST_PLACE, SIGN
from kg.text.alternatives import one_of_forms
from kg.text.fold import fold
from kg.vocabulary.districts import district_provinces, subdistrict_provinces
from kg.vocabulary.matching import address_words
from kg.vocabulary.provinces import province_of

_NUMBERS = re.compile("[0-9๐-๙][0-9๐-๙./-]*")


def is_mark(piece: str) -> bool:
    """Whether a piece of a name begins as a part of an address does: ถ.สามเสน, จังหวัดตาก, โทร."""
    return _marks().match(piece) is not None


def is_mark_alone(piece: str) -> bool:
    """Whether it is such a beginning alone, and what it marks stands behind it."""
    found = _marks().match(piece)
    return found is not None and found.end() == len(piece)


def is_level(piece: str) -> bool:
    """Whether a piece begins with the word for a part of a province."""
    return piece.startswith(address_words().levels)


def is_place_name(piece: str) -> bool:
    """Whether a piece is a province, a part of one or a road, with its mark or without, or has an address's mark."""
    return fold(piece) in _places() or is_mark(piece) or _is_road(piece)


def is_bare_place(piece: str) -> bool:
    """Whether a piece is a province, a district or a subdistrict without a mark: as it may end a body's name too."""
    return fold(piece) in _places()


def ends_in_place(name: str) -> bool:
    """Whether a name ends with that of a province, a district or a subdistrict."""
    return any(is_bare_place(name[at:]) for at in range(1, len(name) - SHORTEST_PLACE + 1))


def is_address(pieces: Sequence[str]) -> bool:
    """Whether pieces behind a body's name are an address: something says so, and nothing names another body."""
    shown = False
    for at, piece in enumerate(pieces):
        is_place = is_place_name(piece)
        if _names_body(piece) and not _is_bare_or_number(piece) and not (at and is_mark(pieces[at - 1])):
            return False
        shown = shown or is_place or sum(map(str.isdigit, piece)) >= SIGN
    return shown


def _is_bare_or_number(piece: str) -> bool:
    return is_bare_place(piece) or _NUMBERS.match(piece) is not None


def _names_body(piece: str) -> bool:
    found = leading_head(piece)
    return found is not None and found.value is not None


def _is_road(piece: str) -> bool:
    return piece.startswith(address_words().roads)


@cache
def _marks() -> re.Pattern[str]:
    guarded = {mark: ("(?![a-z])",) if mark.isascii() else () for mark in address_words().marks}
    return re.compile(one_of_forms(guarded), re.IGNORECASE)


@cache
def _places() -> frozenset[str]:
    provinces = (name for known in province_of().values() for name in (known.thai, *known.thai_also, *known.towns))
    english = (name for known in province_of().values() for name in (known.english, *known.english_also))
    return frozenset(map(fold, (*provinces, *english, *_districts(), *subdistrict_provinces())))


def _districts() -> set[str]:
    """The districts, those of Bangkok without the word for one too."""
    marks = tuple(address_words().marks)
    found = set(district_provinces())
    return found | {name.removeprefix(mark) for name in found for mark in marks if name.startswith(mark)} - {""}
