"""Whether two reports tell of one event: features of the pair, each weighed by what was read of such pairs.

What a pair is like follows from the two reports alone, so that no other article makes them one or two.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from kg.calendar.years import BUDDHIST_ERA, YEARS, arabic
from kg.network.happenings.numbers import (
    CENTURY,
    ELSEWHERE,
    LEAST_NAME,
    LIKENESSES,
    MANY_AGENTS,
    RUN,
    SAME_PLACE,
    SHORTEST_FORM,
)
from kg.network.told import Report, Told
from kg.text.alternatives import one_of_texts
from kg.text.fold import fold
from kg.vocabulary.events import event_kinds
from kg.vocabulary.happening_weights import happening_weights
from kg.vocabulary.measured import total

_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Occasion:
    """A report with what of it is compared; ``article`` is the article's IRI, days are xsd:date.

    ``earliest`` and ``latest`` are the report's own days, else those that its article's day allows (see ``occasions``).
    """

    report: Report
    article: str
    earliest: str
    latest: str
    name: str

    @cached_property
    def runs(self) -> frozenset[str]:
        """The runs of letters of its name, without the words that only say what kind of event it is."""
        return runs(_kindless(self.name))

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The numbers in its name, years of both eras alike."""
        return frozenset(_plain(int(found)) for found in _NUMBER.findall(arabic(self.report.name)))

    @cached_property
    def unnumbered(self) -> str:
        """Its name without the numbers."""
        return _NUMBER.sub("", arabic(self.name))

    @cached_property
    def places(self) -> tuple[frozenset[str], ...]:
        """The runs of letters of each of its places."""
        return tuple(runs(fold(place)) for place in self.report.places)

    @cached_property
    def agents(self) -> frozenset[str]:
        """Who took part."""
        return frozenset({*self.report.agents, *self.report.organizers})

    @property
    def is_dated(self) -> bool:
        """Whether it says its own day."""
        return bool(self.report.earliest)


def named_in_full(report: Report, told: Told) -> str:
    """The report's name folded, with the short forms of its article's bodies in full."""
    name = fold(report.name)
    for short, full in _short_forms(told):
        if short in name:
            name = name.replace(short, "" if full in name else full)
    return name


def can_be_one(one: Occasion, other: Occasion) -> bool:
    """Whether nothing rules it out: days that do not meet, names that differ by numbers alone, or an event's part."""
    if one.latest < other.earliest or other.latest < one.earliest:
        return False
    if one.numbers != other.numbers and one.unnumbered == other.unnumbered:
        return False
    reports = one.report, other.report
    return not any(a.parent == b.node for a, b in (reports, reports[::-1]))


def odds(one: Occasion, other: Occasion) -> int:
    """The log odds, in hundredths, that the two are one event."""
    return total(happening_weights(), features(one, other))


def features(one: Occasion, other: Occasion) -> Iterator[str]:
    """The names of all features that the pair has (``ontology/happening-weights.ttl``)."""
    yield "any"
    likeness = _dice(one.runs, other.runs)
    yield from (f"name {share}" for share in LIKENESSES if likeness >= share / 100)
    if likeness and _held(one.runs, other.runs) == 1:
        yield "name held whole"
    if one.numbers and other.numbers and not (one.numbers <= other.numbers or other.numbers <= one.numbers):
        yield "numbers differ"
    yield from _of_kinds(one, other)
    yield from _of_days(one, other)
    yield from _of_places(one, other)
    yield from _of_agents(one, other)


def _of_kinds(one: Occasion, other: Occasion) -> Iterator[str]:
    if one.report.kind == other.report.kind:
        yield "same kind"
    if one.article == other.article:
        yield "one article"


def _of_days(one: Occasion, other: Occasion) -> Iterator[str]:
    if not (one.is_dated and other.is_dated):
        yield "undated"
    elif (one.earliest, one.latest) != (other.earliest, other.latest):
        yield "days overlap"
    elif one.earliest != one.latest:
        yield "same period"


def _of_places(one: Occasion, other: Occasion) -> Iterator[str]:
    if one.places and other.places:
        likeness = max(_held(a, b) for a in one.places for b in other.places)
        if likeness >= SAME_PLACE:
            yield "same place"
        elif likeness < ELSEWHERE:
            yield "other place"
    ours, theirs = set(one.report.provinces), set(other.report.provinces)
    if ours and theirs:
        yield "same province" if ours & theirs else "other province"


def _of_agents(one: Occasion, other: Occasion) -> Iterator[str]:
    if {*one.report.organizers} & {*other.report.organizers}:
        yield "same organizer"
    shared = len(one.agents & other.agents)
    yield from (f"{count} agents" for count in range(1, MANY_AGENTS + 1) if shared >= count)
    if one.agents and other.agents and not shared:
        yield "other agents"


def runs(text: str) -> frozenset[str]:
    """The runs of letters of a folded text; a shorter one is a run."""
    return frozenset(text[at : at + RUN] for at in range(max(1, len(text) - RUN + 1)))


def _kindless(name: str) -> str:
    """A folded name without the words of kinds of events, where enough is left."""
    rest = _kinds().sub("", name)
    return rest if len(rest) >= LEAST_NAME else name


@cache
def _kinds() -> re.Pattern[str]:
    words = {fold(word) for kind in event_kinds() for word in (*kind.nouns, *kind.verbs, *kind.common, *kind.last)}
    return re.compile(one_of_texts(words))


def _short_forms(told: Told) -> Iterable[tuple[str, str]]:
    """The folded short forms of the article's bodies with their names, longer ones first."""
    pairs = {(fold(form), fold(body.name)) for body in told.bodies for form in body.forms}
    return sorted(
        ((short, full) for short, full in pairs if len(short) >= SHORTEST_FORM and 2 * len(short) < len(full)),
        key=lambda pair: (-len(pair[0]), pair),
    )


def _plain(number: int) -> int:
    """A year by its last two digits in the Buddhist Era, any other number as it is."""
    if number in YEARS:
        number += BUDDHIST_ERA
    return number % CENTURY if number - BUDDHIST_ERA in YEARS else number


def _dice(one: Collection[str], other: Collection[str]) -> float:
    """Twice what is common over all (L. Dice, Ecology 26, 1945)."""
    return 2 * len({*one} & {*other}) / (len(one) + len(other))


def _held(one: Collection[str], other: Collection[str]) -> float:
    """The share of the smaller that the larger holds (overlap coefficient)."""
    return len({*one} & {*other}) / min(len(one), len(other))
