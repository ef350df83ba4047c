"""The words behind a relationship: of one article, the sentence that shows it, or the few places that do together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.iris import article_of
from kg.network.evidence import Place, evidence
from kg.store.reader import GraphReader

_FACTS_READ = 120
_PLACES_SHOWN = 3
_READABLE = 120
"""Characters of a place that says enough without being long: about two lines."""


@dataclass(frozen=True, slots=True)
class Quote:
    """An article's own words, with the day that they are about, else the day of publication ("" if unknown).

    ``article`` is an IRI, ``title`` its headline; ``places`` says how many places of the article ``text`` joins,
    ``sureness`` the confidence of the least sure fact behind it (0 to 1).
    """

    text: str = ""
    date: str = ""
    article: str = ""
    title: str = ""
    places: int = 0
    sureness: float = 0.0


def quote_behind(store: GraphReader, facts: Iterable[str]) -> Quote:
    """The words that show a relationship, by the facts (IRIs) that it rests on.

    Of the articles, one that says it in the fewest places, of these the surest, of these the most recent. Places are
    joined by " … ".
    """
    of_article: dict[str, list[str]] = defaultdict(list)
    for fact in sorted(facts)[-_FACTS_READ:]:
        of_article[article_of(fact)].append(fact)
    found = [_quote(store, article, of_article[article]) for article in sorted(of_article)]
    return max(found, key=lambda quote: (-quote.places, quote.sureness, quote.date, quote.article), default=Quote())


def _quote(store: GraphReader, article: str, facts: Iterable[str]) -> Quote:
    supported: dict[Place, set[str]] = defaultdict(set)
    days, sureness = {""}, 1.0
    for fact in facts:
        sureness = min(sureness, float(store.value(fact, "kg:confidence") or 1))
        events = list(store.values(fact, "kg:event"))
        days.update(store.value(event, "kg:earliest") for event in events)
        for body in (fact, *events):
            for _, place in evidence(store, body):
                supported[place].add(body)
    chosen = _fewest(supported)
    text, title = " … ".join(place.text for place in chosen), store.value(article, "schema:headline")
    day = max(days) or store.value(article, "schema:datePublished")
    return Quote(text, day, article, title, len(chosen), sureness)


def _fewest(supported: Mapping[Place, set[str]]) -> list[Place]:
    """Few places, in their order, that support everything: each the one that supports most of what is left."""
    whole = {
        place: set().union(*(supported[other] for other in supported if _within(other, place))) for place in supported
    }
    left, chosen = set().union(*supported.values()), set[Place]()
    while left and len(chosen) < _PLACES_SHOWN:
        best = min(whole, key=lambda place: (-len(whole[place] & left), abs(len(place.text) - _READABLE), place))
        chosen.add(best)
        left -= whole[best]
    return sorted(place for place in chosen if not any(other != place and _within(place, other) for other in chosen))


def _within(inner: Place, outer: Place) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
