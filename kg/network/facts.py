"""The facts that relationships rest on, as typed rows; a window of days may narrow them."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from kg.calendar.periods import period
from kg.errors import InputError
from kg.iris import article_of, local


@dataclass(frozen=True, slots=True)
class Window:
    """A span of days, ends inclusive, each open when ``None``; facts without a day lie in no narrowed window."""

    start: date | None = None
    end: date | None = None

    @classmethod
    def of(cls, since: str, until: str) -> Window:
        """From the first day of one period to the last of another, as people write them; "" leaves an end open.

        Raises ``InputError`` for what is no day, month or year, and for an end before the beginning.
        """
        start, end = period(since)[0] if since else None, period(until)[1] if until else None
        if start and end and end < start:
            raise InputError(f"{since} to {until}: ends before it begins: give the earlier one first")
        return cls(start, end)

    @property
    def is_open(self) -> bool:
        """Whether everything lies inside."""
        return self.start is None and self.end is None

    def holds(self, earliest: date | None, latest: date | None) -> bool:
        """Whether the span of a fact touches the window."""
        if self.is_open:
            return True
        if earliest is None or latest is None:
            return False
        return (self.end is None or earliest <= self.end) and (self.start is None or latest >= self.start)


EVERYTHING = Window()


@dataclass(frozen=True, slots=True)
class Fact:
    """An agent (IRI) bound to a hub, which is an event, an organization or a theme (IRI), by a fact node (IRI).

    ``earliest`` and ``latest`` are the fact's own days, else the article's day of publication, else the span of its
    events. ``detail`` is the local name of the part in an event or of the status of a holding, ``kind`` that of the
    event.
    """

    node: str
    agent: str
    hub: str
    article: str
    confidence: float
    earliest: date | None
    latest: date | None
    detail: str = ""
    kind: str = ""

    def between(self, agent: str, hub: str, confidence: float) -> Fact:
        """The same node as the fact of another agent and hub."""
        return Fact(self.node, agent, hub, self.article, confidence, self.earliest, self.latest, self.detail, self.kind)


@dataclass(frozen=True, slots=True)
class Facts:
    """Who took part in which event, who holds a post where, and who serves which goal or target, sorted by node.

    ``agent`` of a theme is "" where the article as a whole addresses it.
    """

    participations: tuple[Fact, ...] = ()
    holdings: tuple[Fact, ...] = ()
    themes: tuple[Fact, ...] = ()

    def within(self, window: Window) -> Facts:
        """Those whose days touch the window."""
        if window.is_open:
            return self
        kept = (_inside(some, window) for some in (self.participations, self.holdings, self.themes))
        return Facts(*kept)


Days = tuple[str, str]
"""First and last day as xsd:date has them, ("", "") for unknown ones."""

UNKNOWN: Days = ("", "")


def fact_of(
    node: str, agent: str, hub: str, sure: str, days: Days, own: Days = UNKNOWN, detail: str = "", kind: str = ""
) -> Fact:
    """A fact by the texts that a graph has for it: ``detail`` and ``kind`` are IRIs, what is not said is "".

    ``sure`` is its confidence, ``days`` are the article's, ``own`` its own. Strings that facts share are kept once.
    """
    return Fact(
        node=node,
        agent=sys.intern(agent),
        hub=sys.intern(hub),
        article=sys.intern(article_of(node)),
        confidence=float(sure or 1),
        earliest=day_of(own[0] or days[0]),
        latest=day_of(own[1] or days[1]),
        detail=sys.intern(local(detail)),
        kind=sys.intern(local(kind)),
    )


def days_of_article(published: str, held: Iterable[str]) -> Days:
    """First and last day of an article: that of its publication, else the span of the days of its events."""
    known = [published] if published else list(held)
    return min(known, default=""), max(known, default="")


@lru_cache(maxsize=4096)
def day_of(text: str) -> date | None:
    """An xsd:date as a date; ``None`` for the empty string."""
    return date.fromisoformat(text) if text else None


def _inside(facts: Iterable[Fact], window: Window) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if window.holds(fact.earliest, fact.latest))
