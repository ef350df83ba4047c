"""Names that are known as they are written: by their folded form, also initials with or without stops."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.network.matching.catalogue import Known, Trust
from kg.network.matching.numbers import (
    BY_CHANCE,
    DOUBTED,
    LATIN_INITIALS,
    OF_ITS_COMMITTEE,
    OFFICE,
    SHARES,
    UNOFFICIAL,
    WELL_KNOWN,
    WRITTEN_MORE,
)
from kg.text.fold import fold
from kg.text.letters import CONSONANTS

_INITIALS = re.compile(f"[{CONSONANTS}](?:[. ]{{0,2}}[{CONSONANTS}]){{1,7}}\\.?|[A-Z][A-Z&.-]{{1,9}}")
_THAI_INITIALS = re.compile(f"[{CONSONANTS}]{{2,8}}")


@dataclass(frozen=True, slots=True)
class Share:
    """Something that goes by a name, and its share of what the name may mean (0 to 1)."""

    place: int
    share: float


class ExactNames:
    """All names by their folded forms, each with what goes by it."""

    def __init__(self, known: Sequence[Known]) -> None:
        found: dict[str, dict[int, float]] = defaultdict(dict)
        texts: dict[str, set[int]] = defaultdict(set)
        for place, one in enumerate(known):
            for form in one.forms:
                key = fold(form.text)
                weight = _weight(one, form.text, form.trust)
                found[key][place] = max(weight, found[key].get(place, 0.0))
                texts[_spelt(form.text)].add(place)
        _share_initials(known, found, texts)
        self._found, self._texts = found, texts

    def of(self, name: str) -> tuple[Share, ...]:
        """What goes by a name, the likeliest first; none of it may be meant as well.

        Where several do, a name written with the very same stops comes before others.
        """
        weights = self._found.get(fold(name), {})
        same = self._texts.get(_spelt(name), set()) & weights.keys()
        if same and len(weights) > 1:
            weights = {place: weight * (WRITTEN_MORE if place in same else 1) for place, weight in weights.items()}
        whole = sum(weights.values()) + BY_CHANCE
        shares = (Share(place, weight / whole) for place, weight in weights.items())
        return tuple(sorted(shares, key=lambda share: (-share.share, share.place)))


def is_initials(text: str) -> bool:
    """Whether a text is written as initials are: Thai consonants without vowels, or Latin capitals."""
    return _INITIALS.fullmatch(text.strip()) is not None


def are_initials_of(initials: str, name: str) -> bool:
    """Whether the letters of initials follow one another in a name."""
    letters = iter(fold(name))
    return all(letter in letters for letter in fold(initials))


def _share_initials(
    known: Sequence[Known], found: Mapping[str, dict[int, float]], texts: Mapping[str, set[int]]
) -> None:
    """Lets the office of a committee go by the committee's initials: people say กกต. of either."""
    at = {one.iri: place for place, one in enumerate(known)}
    for place, one in enumerate(known):
        for committee in one.serves:
            forms = known[at[committee]].forms if committee in at else ()
            for text in (form.text for form in forms if is_initials(form.text)):
                weights = found[fold(text)]
                weights[place] = max(weights.get(place, 0.0), weights[at[committee]] * OF_ITS_COMMITTEE)
                texts[_spelt(text)].add(place)


def _weight(known: Known, text: str, trust: Trust) -> float:
    """How far something is meant by one of its names, beside others that go by it."""
    weight = UNOFFICIAL if trust is Trust.MAIN and not known.is_official else SHARES[trust]
    weight *= (1 + min(known.articles, WELL_KNOWN) / WELL_KNOWN) * (OFFICE if known.serves else 1)
    if trust is Trust.WRITTEN and is_initials(text):
        weight *= _plausible(known, text)
    return weight


def _plausible(known: Known, text: str) -> float:
    """How far initials that a text alone gives are those of the body: their letters follow one another in its name."""
    letters = fold(text)
    if not _THAI_INITIALS.fullmatch(letters):
        return LATIN_INITIALS
    return 1.0 if are_initials_of(letters, known.name) else DOUBTED


def _spelt(name: str) -> str:
    """A name with its stops, but the last."""
    return name.replace(" ", "").removesuffix(".").casefold()
