"""Persons by name: with titles in front or without; a name that is spelt otherwise is somebody to look at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from rapidfuzz.distance import Levenshtein

from kg.network.matching.catalogue import Known
from kg.network.matching.exact import ExactNames, Share
from kg.network.matching.forms import sound
from kg.network.matching.index import NameIndex
from kg.network.matching.numbers import GIVEN_ALONE, LEAST_ALIKE, NEAREST, SAME_SOUND, SPELT_OTHERWISE
from kg.text.fold import fold
from kg.text.normal import normalize
from kg.vocabulary.titles import titles


class Persons:
    """The persons of a catalogue, to be found by what somebody writes."""

    def __init__(self, known: Sequence[Known]) -> None:
        self.known = known
        self._exact = ExactNames(known)
        self._keys = [sound(fold(one.name)) for one in known]
        self._index = NameIndex(self._keys)
        self._given: dict[str, list[int]] = defaultdict(list)
        for place, one in enumerate(known):
            self._given[fold(one.name.partition(" ")[0])].append(place)

    def meant(self, name: str) -> list[Share]:
        """Which persons a name may mean, the likeliest first."""
        text = normalize(name).strip()
        bare = without_titles(text)
        exact = self._exact.of(bare) or self._exact.of(text)
        if exact:
            return list(exact)
        if given := self._given.get(fold(bare)):
            return [Share(place, GIVEN_ALONE / len(given)) for place in given]
        return self._near(bare)

    def _near(self, name: str) -> list[Share]:
        key = sound(fold(name))
        if not key:
            return []
        (near,) = self._index.nearest([key], NEAREST)
        likeness = ((place, Levenshtein.normalized_similarity(key, self._keys[place])) for place in near)
        alike = sorted((-like, place) for place, like in likeness if like >= LEAST_ALIKE)
        whole = -sum(less for less, _ in alike) or 1.0
        most = SAME_SOUND if alike and alike[0][0] == -1 else SPELT_OTHERWISE
        return [Share(place, most * less * less / whole) for less, place in alike]


def without_titles(name: str) -> str:
    """A name without the titles in front of it that are no part of it."""
    while True:
        title = next((form for form in _forms() if name.startswith(form) and len(form) < len(name)), "")
        if not title:
            return name
        name = name.removeprefix(title).strip()


@cache
def _forms() -> tuple[str, ...]:
    """All written forms of titles, the longest first."""
    forms = (form for form, title in titles().items() if title and not title.kept)
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))
