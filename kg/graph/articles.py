"""The articles of a graph, as typed values."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from kg.iris import Kind, kind_of, number_of
from kg.network.facts import day_of
from kg.store.reader import GraphReader

_SAID = ("schema:headline", "schema:datePublished", "schema:url")
"""What is said of articles once, read in one go: a query joins them row by row, which takes 20 seconds for 8,000."""

_GOALS = "SELECT ?article ?goal WHERE { ?article a schema:NewsArticle ; dcterms:subject ?goal }"


@dataclass(frozen=True, slots=True)
class Article:
    """An article: its id and IRI, its headline, the day of publication (None where it is not known) and its address.

    ``goals`` are the numbers of the goals and targets that it addresses ("16", "16.6").
    """

    id: str
    iri: str
    title: str
    published: date | None
    url: str
    goals: tuple[str, ...]
    _store: GraphReader = field(repr=False, compare=False)

    @property
    def text(self) -> str:
        """The text in which the places of all quotes count."""
        return self._store.value(self.iri, "schema:articleBody")


def articles_of(store: GraphReader) -> tuple[Article, ...]:
    """All articles of a store, by day of publication and id; those without a day come first."""
    goals: dict[str, set[str]] = defaultdict(set)
    for row in store.rows(_GOALS):
        goals[row["article"]].add(number_of(row["goal"]))
    titles, days, urls = (dict(store.labelled(name)) for name in _SAID)
    found = (
        Article(
            identifier,
            iri,
            titles.get(iri, ""),
            day_of(days.get(iri, "")),
            urls.get(iri, ""),
            tuple(sorted(goals[iri], key=_in_order)),
            store,
        )
        for iri, identifier in store.labelled("dcterms:identifier")
        if kind_of(iri) is Kind.ARTICLE
    )
    return tuple(sorted(found, key=lambda one: (one.published or date.min, one.id)))


def _in_order(number: str) -> list[str]:
    """Where a goal or target stands among others: 9 before 16, 16.6 behind 16, letters behind numbers."""
    return [part.zfill(3) if part.isdecimal() else f"~{part}" for part in number.split(".")]
