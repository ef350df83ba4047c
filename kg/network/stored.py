"""The facts of a finished store, by query, for a window of days; ``kg.network.rows`` finds those of one article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from kg.iris import article_of
from kg.network.facts import EVERYTHING, UNKNOWN, Days, Fact, Facts, Window, days_of_article, fact_of
from kg.network.once import counted_once, once
from kg.store.reader import GraphReader

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
_REPORTS = "SELECT ?event ?happening WHERE { ?happening kg:report ?event }"
_PUBLISHED = "SELECT ?article ?day WHERE { ?article schema:datePublished ?day }"
_HELD = "SELECT ?event ?earliest ?latest WHERE { ?event a schema:Event ; kg:earliest ?earliest ; kg:latest ?latest }"


def stored_facts(store: GraphReader, window: Window = EVERYTHING) -> Facts:
    """The facts of all articles of a store whose days touch the window; reissues count once."""
    days = _days(store)
    found = (_facts(store, sparql, days) for sparql in (_PARTICIPATIONS, _HOLDINGS, _THEMES))
    return once(Facts(*found), _originals(store), first_reports(store)).within(window)


def first_reports(store: GraphReader) -> dict[str, str]:
    """By the IRI of each event that of the first event that reports the same happening."""
    reports: dict[str, list[str]] = defaultdict(list)
    for row in store.rows(_REPORTS):
        reports[row["happening"]].append(row["event"])
    return {event: min(events) for events in reports.values() for event in events}


def stored_themes(store: GraphReader) -> tuple[Fact, ...]:
    """The theme links of all articles of a store."""
    return counted_once(_facts(store, _THEMES, _days(store)), _originals(store))


def _originals(store: GraphReader) -> dict[str, str]:
    """The original's IRI by that of each reissue."""
    return {row["article"]: row["original"] for row in store.rows(_ORIGINALS)}


def _facts(store: GraphReader, sparql: str, days: Mapping[str, Days]) -> tuple[Fact, ...]:
    kept = {row["node"]: _fact(row, days) for row in store.rows(sparql)}
    return tuple(kept[node] for node in sorted(kept))


def _fact(row: Mapping[str, str], days: Mapping[str, Days]) -> Fact:
    return fact_of(
        row["node"],
        row["agent"],
        row["hub"],
        row["confidence"],
        days.get(article_of(row["node"]), UNKNOWN),
        (row.get("earliest", ""), row.get("latest", "")),
        row.get("detail", ""),
        row.get("kind", ""),
    )


def _days(store: GraphReader) -> dict[str, Days]:
    """First and last day of each article that has any."""
    held: dict[str, list[str]] = defaultdict(list)
    for row in store.rows(_HELD):
        held[article_of(row["event"])] += [row["earliest"], row["latest"]]
    published = {row["article"]: row["day"] for row in store.rows(_PUBLISHED)}
    articles = {*held, *published}
    return {article: days_of_article(published.get(article, ""), held[article]) for article in articles}
