"""What is searched for, and what names and days somebody gives for it mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kg.network.facts import Window
from kg.network.lookup import Lookup
from kg.store.reader import GraphReader


@dataclass(frozen=True, slots=True)
class Asked:
    """What is searched for: words, and what the articles must be about, be by or play in (IRIs; any of each).

    A goal stands for its targets too; ``first`` and ``last`` are days of publication, inclusive. ``limit`` answers are
    given from the one numbered ``start`` on. Without words the articles themselves are asked for.
    """

    words: str
    agencies: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    provinces: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    limit: int = 10
    start: int = 0

    @property
    def limits(self) -> tuple[tuple[str, ...], ...]:
        """What an article must be about: any of each."""
        return tuple(filter(None, (self.agencies, self.people, self.goals, self.provinces)))


def asked(
    store: GraphReader,
    words: str,
    *,
    agency: str = "",
    person: str = "",
    goal: str = "",
    province: str = "",
    since: str = "",
    until: str = "",
    limit: int = 10,
    start: int = 0,
) -> Asked:
    """A search by names as somebody types them (any alias; "" for no limit) and days in either calendar.

    An agency stands for itself, not for the bodies below it. Raises ``QuestionError`` for a name that means nothing or
    several things, and ``InputError`` for what is no day, month or year.
    """
    names, days = Lookup(store), Window.of(since, until)
    return Asked(
        words,
        (names.find(agency).iri,) if agency else (),
        (names.find(person).iri,) if person else (),
        tuple(entity.iri for entity in names.goals_of(goal)) if goal else (),
        (names.province(province).iri,) if province else (),
        days.start,
        days.end,
        limit,
        start,
    )


def things_of(store: GraphReader, things: tuple[str, ...]) -> frozenset[str]:
    """The IRIs under which an index knows things: what is joined with another goes by its name."""
    return frozenset(store.canonical(iri) for iri in things)
