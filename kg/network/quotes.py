"""The words behind a relationship: for each, one article's sentence that shows it."""

from __future__ import annotations

from dataclasses import dataclass

from pyoxigraph import NamedNode, QuerySolutions

from kg.network.ties import facts_behind
from kg.store import GraphStore

_BEHIND = """
SELECT ?fact ?quote ?start ?article ?title ?published ?held WHERE {
  ?evidence oa:hasBody ?fact ; oa:hasTarget ?target .
  ?target oa:hasSource ?article ; oa:hasSelector ?words , ?place .
  ?words oa:exact ?quote .
  ?place oa:start ?start .
  ?article schema:headline ?title .
  OPTIONAL { ?article schema:datePublished ?published }
  OPTIONAL { ?fact kg:event/kg:earliest ?held }
}"""
_LOOKED_AT = 40


@dataclass(frozen=True, slots=True)
class Quote:
    """An article's own words, with the day that they are about, else the day of publication ("" if unknown)."""

    text: str
    date: str
    article: str
    title: str


def quote_behind(store: GraphStore, relationship: str) -> Quote:
    """The words of the most recent article that a relationship rests on, the places in it joined by an ellipsis."""
    rows = []
    for fact in facts_behind(store, relationship)[-_LOOKED_AT:]:
        answer = store.ask(_BEHIND, fact=NamedNode(fact))
        for row in answer if isinstance(answer, QuerySolutions) else ():
            day = row["held"] or row["published"]
            text, title = row["quote"].value, row["title"].value
            rows.append((day.value if day else "", row["article"].value, int(row["start"].value), text, title))
    if not rows:
        return Quote("", "", "", "")
    day, article = max((row[0], row[1]) for row in rows)
    places = sorted({(row[2], row[3]) for row in rows if row[1] == article})
    title = next(row[4] for row in rows if row[1] == article)
    return Quote(" … ".join(_widest([text for _, text in places])), day, article, title)


def _widest(texts: list[str]) -> list[str]:
    """The texts without those that another one holds, at most three."""
    kept = [
        text
        for at, text in enumerate(texts)
        if not any(text in other for n, other in enumerate(texts) if n != at and (text != other or n < at))
    ]
    return kept[:3]
