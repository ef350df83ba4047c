"""English names of foreign countries' bodies, from the Thai ones: a head, and a country by its English names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from kg.network.matching.catalogue import Form, Known, Trust
from kg.text.alternatives import one_of_texts
from kg.text.fold import fold
from kg.text.letters import has_thai
from kg.vocabulary.countries import HOME, constitutions, country_names
from kg.vocabulary.matching import foreign_bodies, name_words

_ALSO = ("{} of {{}}", "{{}} {}")
"""How English names a foreign body like one at home."""


def with_english(known: Sequence[Known]) -> list[Known]:
    """Bodies, those of foreign countries with the English names that theirs make."""
    patterns = _patterns(known)
    return [one if one.is_official else _named(one, patterns) for one in known]


def country_in(text: str) -> str:
    """The code of the country that a text is the name of, with the words for its constitution or not; "" if none."""
    bare = fold(text)
    while True:
        if bare in _codes():
            return _codes()[bare]
        word = next((word for word in _around() if bare.startswith(word) and len(bare) > len(word)), "")
        if not word:
            return ""
        bare = bare.removeprefix(word)


def foreign(name: str, heads: Collection[str]) -> tuple[str, str] | None:
    """The head of a foreign body's name and the code of its country; None for any other name."""
    for end in range(len(name) - 1, 0, -1):
        if name[:end] in heads:
            code = country_in(_in_thailand().sub("", name[end:].strip()))
            if code and code != HOME:
                return name[:end], code
    return None


def _named(one: Known, patterns: Mapping[str, Sequence[str]]) -> Known:
    found = foreign(one.name, patterns)
    if found is None:
        return one
    head, code = found
    made = (form.format(name) for form in patterns[head] for name in country_names()[code].english)
    there = {form.text for form in one.forms}
    more = (Form(text, Trust.TRANSLATED) for text in sorted(set(made)) if text not in there)
    return replace(one, forms=(*one.forms, *more))


def _patterns(known: Sequence[Known]) -> Mapping[str, Sequence[str]]:
    """English names, {} for the country, by what begins the Thai ones."""
    found = {one.name: tuple(_like(one)) for one in known if one.is_official and has_thai(one.name)}
    found |= {head: (*forms, *found.get(head, ())) for head, forms in foreign_bodies().items()}
    return {head: forms for head, forms in found.items() if forms}


def _like(one: Known) -> Iterator[str]:
    """English names of bodies like one at home."""
    english = (form.text for form in one.forms if form.text.isascii() and " " in form.text)
    yield from (also.format(text) for text in english for also in _ALSO)


@cache
def _codes() -> Mapping[str, str]:
    return {fold(name): code for code, country in country_names().items() for name in country.thai}


@cache
def _around() -> tuple[str, ...]:
    """Words in front of a country's name: for its constitution, and those that link."""
    words = {fold(word) for word in (*constitutions(), *name_words().linking) if has_thai(word)}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _in_thailand() -> re.Pattern[str]:
    """What ends the names of missions here, and says nothing."""
    return re.compile(f"\\s*{one_of_texts(name_words().missions)}$")
