"""The facts that relationships rest on, as typed rows from the store, sorted; a window of days may narrow them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pyoxigraph import Literal, NamedNode, QuerySolution, QuerySolutions

from kg.store import GraphStore


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


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact node: an agent (IRI) bound to a hub, which is an event, an organization or a theme (IRI).

    ``earliest`` and ``latest`` are the fact's own days, else the article's day of publication.
    """

    node: str
    agent: str
    hub: str
    article: str
    confidence: float
    earliest: date | None
    latest: date | None
    detail: str = ""


_ARTICLE_DAY = """
  OPTIONAL { ?article schema:datePublished ?published }
"""

_PARTICIPATIONS = (
    """
SELECT ?node ?agent ?hub ?article ?confidence ?earliest ?latest ?published ?detail WHERE {
  ?node a kg:Participation ; kg:agent ?agent ; kg:event ?hub ; kg:as ?detail .
  ?article schema:mentions ?hub .
  OPTIONAL { ?node kg:confidence ?confidence }
  OPTIONAL { ?hub kg:earliest ?earliest ; kg:latest ?latest }
"""
    + _ARTICLE_DAY
    + "}"
)

_HOLDINGS = """
SELECT ?node ?agent ?hub ?article ?confidence ?earliest ?latest ?published ?detail WHERE {
  GRAPH ?graph {
    ?node a org:Membership ; org:member ?agent ; org:organization ?hub ; org:role/skos:prefLabel ?detail .
    ?article a schema:NewsArticle .
    OPTIONAL { ?node kg:confidence ?confidence }
    OPTIONAL { ?node kg:attestedOn ?earliest BIND(?earliest AS ?latest) }
    OPTIONAL { ?article schema:datePublished ?published }
  }
}"""

_ADVANCES = """
SELECT ?node ?agent ?hub ?article ?confidence ?published WHERE {
  GRAPH ?graph {
    ?node a kg:ThemeLink ; kg:agent ?agent ; kg:theme ?hub ; kg:confidence ?confidence .
    ?article a schema:NewsArticle .
    OPTIONAL { ?article schema:datePublished ?published }
  }
}"""

_SUBJECTS = """
SELECT ?node ?agent ?hub ?article ?confidence ?published WHERE {
  GRAPH ?graph {
    ?node a kg:ThemeLink ; kg:theme ?hub ; kg:confidence ?confidence .
    ?article a schema:NewsArticle .
    BIND(?article AS ?agent)
    OPTIONAL { ?article schema:datePublished ?published }
  }
  FILTER NOT EXISTS { ?node kg:agent ?any }
}"""


def participations(store: GraphStore, window: Window = Window()) -> tuple[Fact, ...]:
    """Who took part in which event; ``detail`` is the part."""
    return _facts(store, _PARTICIPATIONS, window)


def holdings(store: GraphStore, window: Window = Window()) -> tuple[Fact, ...]:
    """Who holds a post in which organization; ``detail`` is the role."""
    return _facts(store, _HOLDINGS, window)


def advances(store: GraphStore, window: Window = Window()) -> tuple[Fact, ...]:
    """Which agent serves which goal or target."""
    return _facts(store, _ADVANCES, window)


def subjects(store: GraphStore, window: Window = Window()) -> tuple[Fact, ...]:
    """Which article is about which goal or target; the agent is the article itself."""
    return _facts(store, _SUBJECTS, window)


def _facts(store: GraphStore, sparql: str, window: Window) -> tuple[Fact, ...]:
    answer = store.ask(sparql)
    if not isinstance(answer, QuerySolutions):
        return ()
    found = {fact.node: fact for fact in _rows(answer) if window.holds(fact.earliest, fact.latest)}
    return tuple(found[node] for node in sorted(found))


def _rows(answer: QuerySolutions) -> Iterator[Fact]:
    names = {variable.value for variable in answer.variables}

    def value(row: QuerySolution, name: str) -> str:
        term = row[name] if name in names else None
        return term.value if isinstance(term, (NamedNode, Literal)) else ""

    for row in answer:
        published = value(row, "published")
        yield Fact(
            node=value(row, "node"),
            agent=value(row, "agent"),
            hub=value(row, "hub"),
            article=value(row, "article"),
            confidence=float(value(row, "confidence") or 1),
            earliest=day_of(value(row, "earliest") or published),
            latest=day_of(value(row, "latest") or published),
            detail=value(row, "detail").rpartition("#")[2],
        )


def day_of(text: str) -> date | None:
    """An xsd:date as a date; ``None`` for the empty string."""
    return date.fromisoformat(text) if text else None
