"""Names in Latin letters as the Thai names of one sound: companies, hospitals, airports, missions in foreign cities."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import Levenshtein

from kg.network.identity.sounds import skeleton
from kg.network.matching.catalogue import Known
from kg.network.matching.exact import Share
from kg.network.matching.numbers import (
    HEARD_DOUBTED,
    HEARD_FEW,
    HEARD_LETTERS,
    HEARD_LIKE,
    HEARD_NEAR,
    HEARD_SURE,
    HUNDREDTHS,
    SHOWN,
    SOME,
)
from kg.text.alternatives import one_of_texts
from kg.text.letters import has_thai
from kg.vocabulary.countries import cities
from kg.vocabulary.districts import english_districts
from kg.vocabulary.latin_letters import latin_letters
from kg.vocabulary.matching import heard_bodies, name_words
from kg.vocabulary.provinces import english_provinces

_WORD = re.compile("[A-Za-z0-9']+")
_RESPELT = (
    ("[ts]ion", "chon"),
    ("ch(?=[nr])", "k"),
    ("log(?=[yi])", "loy"),
    ("c(?=[eiy])|ss|sc(?=[eiy])", "s"),
    ("g(?=[eiy])", "j"),
    ("r(?![aeiouy])", ""),
    ("x", "k"),
    ("(?<=[^aeiou])y(?![aeiou])|gh(?=t)", ""),
    ("(?<=[bcdfgjklmnprtvxz])s(?![a-z])", ""),
)
"""How English is heard in Thai where letters say otherwise: soft c and g, no r that ends a syllable, one final."""

_GLIDE = "y"
"""A consonant of which one script's vowels hold what the other writes: Siam, with an i and with a ย."""

_CAPITALS = re.compile("[A-Z]{2,5}")


@dataclass(frozen=True, slots=True)
class _Heard:
    """A body and the consonants of its own name; named after a place, that place's English name."""

    place: int
    key: str
    city: str


class NamesHeard:
    """The bodies of a catalogue whose own names are written by sound, by what begins their names."""

    def __init__(self, known: Sequence[Known]) -> None:
        self._heard: dict[int, list[_Heard]] = defaultdict(list)
        self._articles = [one.articles for one in known]
        for place, one in enumerate(known):
            kind, own = _of_thai(one.name)
            if one.here and own and (key := skeleton(own).replace(_GLIDE, "")):
                self._heard[kind].append(_Heard(place, key, _named_places().get(own, "")))

    def of(self, name: str) -> list[Share]:
        """The bodies that a name in Latin letters may sound as, the likeliest first."""
        if has_thai(name):
            return []
        kind, words = _of_latin(name)
        if kind is None or not words:
            return []
        city = " ".join(words).lower()
        if found := [one for one in self._heard[kind] if one.city and one.city == city]:
            first, *rest = sorted(found, key=lambda one: -self._articles[one.place])
            return [Share(first.place, HEARD_SURE), *(Share(one.place, SOME) for one in rest)]
        return self._like(kind, set(_keys(words)))

    def _like(self, kind: int, keys: set[str]) -> list[Share]:
        scored = (
            (max(Levenshtein.normalized_similarity(one.key, key) for key in keys), one)
            for one in self._heard[kind]
            if len(one.key) >= HEARD_FEW
        )
        ordered = sorted(
            (found for found in scored if found[0] >= HEARD_LIKE),
            key=lambda found: (-round(HUNDREDTHS * found[0]), -self._articles[found[1].place], found[1].place),
        )
        if not ordered:
            return []
        (best, first), *rest = ordered[:SHOWN]
        is_first = all(like < best or one.key == first.key for like, one in rest)
        is_long = len(first.key) >= HEARD_LETTERS
        is_sure = is_first and is_long and best >= HEARD_NEAR
        return [
            Share(first.place, HEARD_SURE * best if is_sure else HEARD_DOUBTED * best),
            *(Share(one.place, (1 - HEARD_SURE) * like) for like, one in rest),
        ]


def _of_thai(name: str) -> tuple[int, str]:
    """The kind of a Thai name that is written by sound, and the name without what begins it and says nothing."""
    for kind, head in _heads():
        if name.startswith(head):
            own = "".join(_idle().sub(" ", name.removeprefix(head)).split())
            return kind, own if has_thai(own) else ""
    return -1, ""


def _of_latin(name: str) -> tuple[int | None, list[str]]:
    """The kind that a Latin name says, and its other words."""
    words = _WORD.findall(name.replace(".", ""))
    low = [word.lower() for word in words]
    for kind, phrase in _phrases():
        for at in range(len(low) - len(phrase) + 1):
            if tuple(low[at : at + len(phrase)]) == phrase:
                left = [*words[:at], *words[at + len(phrase) :]]
                words = [word for word in left if word.lower() not in name_words().idle | name_words().linking]
                return kind, words
    return None, []


def _keys(words: Sequence[str]) -> Iterator[str]:
    """What is heard of words, those in capitals also as the names of their letters."""
    yield _consonants(" ".join(words))
    spelt = ["".join(latin_letters()[letter] for letter in word) if _CAPITALS.fullmatch(word) else "" for word in words]
    if any(spelt):
        yield "".join(_consonants(said or word) for said, word in zip(spelt, words, strict=True))


def _consonants(text: str) -> str:
    low = text.lower()
    for pattern, heard in () if has_thai(text) else _RESPELT:
        low = re.sub(pattern, heard, low)
    return skeleton(low).replace(_GLIDE, "")


@cache
def _named_places() -> Mapping[str, str]:
    """English names of cities, provinces and districts by the Thai ones, in small letters."""
    return {
        thai: english.lower()
        for thai, english in (*cities().items(), *english_districts().items(), *english_provinces().items())
    }


@cache
def _heads() -> tuple[tuple[int, str], ...]:
    found = [(kind, head) for kind, (thai, _) in enumerate(heard_bodies()) for head in thai]
    return tuple(sorted(found, key=lambda each: (-len(each[1]), each)))


@cache
def _phrases() -> tuple[tuple[int, tuple[str, ...]], ...]:
    found = [(kind, tuple(phrase.split())) for kind, (_, english) in enumerate(heard_bodies()) for phrase in english]
    return tuple(sorted(found, key=lambda each: (-len(each[1]), each)))


@cache
def _idle() -> re.Pattern[str]:
    return re.compile(f"\\([^)]*\\)|\\.|{one_of_texts(filter(has_thai, name_words().law))}")
