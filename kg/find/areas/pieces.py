"""Names of provinces, districts, subdistricts and towns in a text, each with the provinces where such a place lies."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, auto
from functools import cache

from kg.find.areas.numbers import LONGEST_NAME, SHORT_NAME, UNKNOWN_NAME
from kg.grammar.words import one_of, word, words
from kg.text.automaton import Automaton, Hit
from kg.text.letters import BEGINNING, CONSONANTS, LETTERS, is_letter
from kg.text.spans import ends_whole, leftmost_longest
from kg.vocabulary.districts import Lying, district_provinces
from kg.vocabulary.provinces import province_of

_NOWHERE = frozenset[str]()
_UNKNOWN = re.compile(rf"[{BEGINNING}][{LETTERS}]{{1,{UNKNOWN_NAME}}}")
_ABBREVIATED = re.compile(rf"[{CONSONANTS}.]")
_GOES_ON = re.compile(one_of("behindArea"))
_COUNTED = re.compile(r"[\d๐-๙] ?\Z")


class Level(IntEnum):
    """What a piece of an address names, from the smallest on; a town stands for its district."""

    SUBDISTRICT = auto()
    DISTRICT = auto()
    PROVINCE = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of an address: where it stands, its name, and in which provinces there is such a place.

    None means that the list does not say, or (of a subdistrict) was not asked. ``worded``: the word for what it is
    stands before the name.
    """

    start: int
    end: int
    level: Level
    name: str
    provinces: frozenset[str] = _NOWHERE
    worded: bool = True


@dataclass(frozen=True, slots=True)
class _Word:
    """A word before names of a level: what names there are, and whether others may follow it."""

    level: Level
    names: Callable[[], Lying]
    open: bool = False


def pieces(text: str) -> tuple[Piece, ...]:
    """Every piece of an address in the text, in text order, none overlapping another."""
    found = (_named(text, hit) for hit in _automaton().every(text))
    return leftmost_longest(piece for piece in found if piece)


def _named(text: str, hit: Hit[_Word | Piece]) -> Piece | None:
    value = hit.value
    if isinstance(value, _Word):
        skipped = _goes_on_abbreviating(text, hit) or _COUNTED.search(text, hit.start - 2, hit.start)
        return None if skipped else _behind(text, hit, value)
    whole = _ends(text, hit.end)
    return Piece(hit.start, hit.end, value.level, value.name, value.provinces, worded=False) if whole else None


def _goes_on_abbreviating(text: str, hit: Hit[_Word | Piece]) -> bool:
    """Whether a letter with its stop goes on from others: กอ.รมน., พ.ต.อ."""
    return text[hit.end - 1] == "." and _ABBREVIATED.match(text, hit.start - 1) is not None and hit.start > 0


def _behind(text: str, hit: Hit[_Word | Piece], word: _Word) -> Piece | None:
    """The place named behind a word, by the longest of the names that there are, else by all of its letters.

    The short name of a district has to end as one, for longer words begin with it; no word does with a province's.
    """
    at = hit.end + (text[hit.end : hit.end + 1] == " ")
    name = _longest(text, at, word.names())
    if name and (word.level is Level.PROVINCE or len(name) > SHORT_NAME or _ends(text, at + len(name))):
        return Piece(hit.start, at + len(name), word.level, name, word.names()[name])
    unknown = _UNKNOWN.match(text, at) if word.open else None
    return Piece(hit.start, unknown.end(), word.level, unknown[0]) if unknown else None


def _longest(text: str, at: int, names: Lying) -> str:
    """The longest of the names with which the text goes on here, "" for none."""
    for end in range(min(at + LONGEST_NAME, len(text)), at + 1, -1):
        if text[at:end] in names and ends_whole(text, end):
            return text[at:end]
    return ""


def _ends(text: str, end: int) -> bool:
    """Whether a name ends here: no letter follows, or a word that goes on behind names."""
    return not is_letter(text[end : end + 1]) or _GOES_ON.match(text, end) is not None


@cache
def _automaton() -> Automaton[_Word | Piece]:
    """The words before names, and the names that need none: of provinces and of towns, in Thai and English."""
    phrases: dict[str, _Word | Piece] = {}
    for province in province_of().values():
        here = frozenset({province.code})
        bare = [name for name in (province.thai, province.english) if len(name) > SHORT_NAME]
        for name in (*bare, *province.thai_also, *province.english_also):
            phrases[name] = Piece(0, 0, Level.PROVINCE, name, here)
        phrases.update({town: Piece(0, 0, Level.DISTRICT, town, here) for town in province.towns})
    for kind, groups in _WORDS:
        phrases.update(dict.fromkeys(words(groups), kind))
    return Automaton(phrases)


@cache
def _province_names() -> Lying:
    every = province_of().values()
    return {name: frozenset({one.code}) for one in every for name in (one.thai, *one.thai_also)}


@cache
def _city_districts() -> Lying:
    """The capital's districts, which the list has with the word for one, without it."""
    khet = word("wordForCityDistrict")
    known = district_provinces().items()
    return {name.removeprefix(khet): codes for name, codes in known if name.startswith(khet)}


def _none() -> Lying:
    return {}


_WORDS = (
    (_Word(Level.PROVINCE, _province_names), "provinceWord"),
    (_Word(Level.PROVINCE, _province_names), "shortProvince"),
    (_Word(Level.DISTRICT, district_provinces), "namedByDistrict"),
    (_Word(Level.DISTRICT, district_provinces, open=True), "wordForDistrict"),
    (_Word(Level.DISTRICT, _city_districts), "wordForCityDistrict"),
    (_Word(Level.SUBDISTRICT, _none, open=True), "wordForSubdistrict"),
    (_Word(Level.SUBDISTRICT, _none, open=True), "wordForCitySubdistrict"),
)
