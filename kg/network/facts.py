"""The facts that relationships rest on, as typed rows from the store, sorted; a window of days may narrow them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kg.iris import article_of, local
from kg.store.reader import GraphReader


@dataclass(frozen=True, slots=True)
class Window:
    """A span of days, ends inclusive, each open when ``None``; facts without a day lie in no narrowed window."""

    start: date | None = None
    end: date | None = None

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
    """An agent (IRI) bound to a hub, which is an event, an organization or a theme (IRI), by fact nodes (IRIs).

    ``nodes`` are usually one; a body that is represented in an event by its officer rests on two. ``earliest`` and
    ``latest`` are the fact's own days, else the article's day of publication, else the span of its events. ``detail``
    is the local name of the part in an event or of the status of a holding, ``kind`` that of the event.
    """

    nodes: tuple[str, ...]
    agent: str
    hub: str
    article: str
    confidence: float
    earliest: date | None
    latest: date | None
    detail: str = ""
    kind: str = ""


_PARTICIPATIONS = """
SELECT ?node ?agent ?hub ?confidence ?earliest ?latest ?detail ?kind WHERE {
  ?node a kg:Participation ; kg:agent ?agent ; kg:event ?hub ; kg:as ?detail .
  OPTIONAL { ?node kg:confidence ?confidence }
  OPTIONAL { ?hub kg:earliest ?earliest ; kg:latest ?latest }
  OPTIONAL { ?hub kg:kind ?kind }
}"""

_HOLDINGS = """
SELECT ?node ?agent ?hub ?confidence ?earliest ?latest ?detail WHERE {
  ?node a org:Membership ; org:member ?agent ; org:organization ?hub ; kg:status ?detail .
  OPTIONAL { ?node kg:confidence ?confidence }
  OPTIONAL { ?node kg:attestedOn ?earliest BIND(?earliest AS ?latest) }
}"""

_THEMES = """
SELECT ?node ?agent ?hub ?confidence WHERE {
  ?node a kg:ThemeLink ; kg:theme ?hub ; kg:confidence ?confidence .
  OPTIONAL { ?node kg:agent ?agent }
}"""

_ORIGINALS = "SELECT ?article ?original WHERE { ?article kg:reissueOf ?original }"
_PUBLISHED = "SELECT ?article ?day WHERE { ?article schema:datePublished ?day }"
_HELD = "SELECT ?event ?earliest ?latest WHERE { ?event a schema:Event ; kg:earliest ?earliest ; kg:latest ?latest }"


def participations(store: GraphReader, window: Window = EVERYTHING) -> tuple[Fact, ...]:
    """Who took part in which event; ``detail`` is the part."""
    return _facts(store, _PARTICIPATIONS, window)


def holdings(store: GraphReader, window: Window = EVERYTHING) -> tuple[Fact, ...]:
    """Who holds, held or will hold a post in which organization; ``detail`` is the status."""
    return _facts(store, _HOLDINGS, window)


def themes(store: GraphReader, window: Window = EVERYTHING) -> tuple[Fact, ...]:
    """Which goal or target is addressed by which agent ("" where the article as a whole does)."""
    return _facts(store, _THEMES, window)


def originals(store: GraphReader) -> dict[str, str]:
    """The original's IRI by that of each reissue."""
    return {row["article"]: row["original"] for row in store.rows(_ORIGINALS)}


def day_of(text: str) -> date | None:
    """An xsd:date as a date; ``None`` for the empty string."""
    return date.fromisoformat(text) if text else None


def _facts(store: GraphReader, sparql: str, window: Window) -> tuple[Fact, ...]:
    days = _days(store)
    found = (_fact(row, days) for row in store.rows(sparql))
    kept = {fact.nodes: fact for fact in found if window.holds(fact.earliest, fact.latest)}
    return tuple(kept[nodes] for nodes in sorted(kept))


def _days(store: GraphReader) -> dict[str, tuple[str, str]]:
    """First and last day of each article: that of its publication, else the span of its events."""
    days = {row["article"]: (row["day"], row["day"]) for row in store.rows(_PUBLISHED)}
    held: dict[str, list[str]] = defaultdict(list)
    for row in store.rows(_HELD):
        held[article_of(row["event"])] += [row["earliest"], row["latest"]]
    return {article: (min(span), max(span)) for article, span in held.items()} | days


def _fact(row: dict[str, str], days: Mapping[str, tuple[str, str]]) -> Fact:
    article = article_of(row["node"])
    first, last = days.get(article, ("", ""))
    return Fact(
        nodes=(row["node"],),
        agent=row["agent"],
        hub=row["hub"],
        article=article,
        confidence=float(row["confidence"] or 1),
        earliest=day_of(row.get("earliest") or first),
        latest=day_of(row.get("latest") or last),
        detail=local(row.get("detail", "")),
        kind=local(row.get("kind", "")),
    )
