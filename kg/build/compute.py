"""What follows from all articles together: reissues, relationships, measures, and the vocabulary's used part."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain

from kg.iris import RELATIONSHIPS, VOCABULARY
from kg.network.facts import day_of, themes
from kg.network.goals import standings
from kg.network.likeness import signature
from kg.network.measures import agent_graph, measurements
from kg.network.once import counted_once
from kg.network.reissues import reissues
from kg.network.relationships import by_goal, relationships
from kg.rdf.reissues import reissue_quads
from kg.rdf.relationships import measurement_quads, relationship_quads, standing_quads
from kg.rdf.vocabulary import vocabulary_quads
from kg.store.graphs import GraphStore

_USED = """
SELECT DISTINCT ?used WHERE {
  { ?used a org:Organization } UNION { ?used a org:Role } UNION { ?x kg:candidate ?used }
  UNION { ?x kg:theme ?used } UNION { ?x kg:kind ?used }
}
"""
_TEXTS = """
SELECT ?article ?day ?text WHERE { ?article schema:articleBody ?text OPTIONAL { ?article schema:datePublished ?day } }
"""
_COMPUTED_FROM = "kg:computedFrom"


def compute(store: GraphStore, changed: bool) -> None:
    """Brings the computed graphs up to date; nothing is done when they were made from just these articles.

    ``changed`` says that the caller knows of a change; a run that was stopped before this step is noticed without.
    """
    digest = _state(store)
    if not changed and store.noted(RELATIONSHIPS, _COMPUTED_FROM) == digest:
        return
    store.note(RELATIONSHIPS, _COMPUTED_FROM, "")
    _relationships(store)
    _vocabulary(store)
    store.note(RELATIONSHIPS, _COMPUTED_FROM, digest)


def _state(store: GraphStore) -> str:
    """A digest of all article graphs, by the digests of what each was read from."""
    lines = "".join(f"{graph} {digest}\n" for graph, digest in sorted(store.digests().items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def _relationships(store: GraphStore) -> None:
    again = tuple((one.article, one.original) for one in reissues(_signatures(store), _text_in(store)))
    store.renew(RELATIONSHIPS, reissue_quads(again))  # relationships count them once
    found = relationships(store)
    measured = measurements(agent_graph(found))
    standing = standings(fact for fact in by_goal(counted_once(themes(store), dict(again))) if fact.agent)
    quads = chain(
        reissue_quads(again), relationship_quads(found), measurement_quads(measured), standing_quads(standing)
    )
    store.renew(RELATIONSHIPS, quads)


def _signatures(store: GraphStore) -> Iterator[tuple[str, date | None, bytes]]:
    """Each article with its day and its text's signature."""
    for row in store.rows(_TEXTS):
        yield row["article"], day_of(row["day"]), signature(row["text"])


def _text_in(store: GraphStore) -> Callable[[str], str]:
    return lambda article: store.value(article, "schema:articleBody")


def _vocabulary(store: GraphStore) -> None:
    store.renew(VOCABULARY, iter(()))  # what it said before would count as used
    store.renew(VOCABULARY, vocabulary_quads([row["used"] for row in store.rows(_USED)]))
