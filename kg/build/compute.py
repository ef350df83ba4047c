"""What follows from the articles' graphs taken together: relationships, measures, and the vocabulary's used part."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import chain, islice

from pyoxigraph import Literal, NamedNode, Quad

from kg.network.facts import themes
from kg.network.goals import standings
from kg.network.measures import agent_graph, measurements
from kg.network.relationships import by_goal, relationships
from kg.network.rows import rows
from kg.rdf.relationships import measurement_quads, relationship_quads, standing_quads
from kg.rdf.terms import KG, META, RELATIONSHIPS, VOCABULARY
from kg.rdf.vocabulary import vocabulary_triples
from kg.store.graphs import GraphStore

_USED = """
SELECT DISTINCT ?used WHERE {
  { ?used a org:Organization } UNION { ?used a org:Role } UNION { ?x kg:candidate ?used }
  UNION { ?x kg:theme ?used } UNION { ?x kg:kind ?used }
}
"""
_COMPUTED_FROM = NamedNode(str(KG.computedFrom))
_META = NamedNode(str(META))
_CHUNK = 100_000


def compute(store: GraphStore, changed: bool) -> None:
    """Brings the computed graphs up to date; nothing is done when they were made from just these articles.

    ``changed`` says that the caller knows of a change; a run that was stopped before this step is noticed without.
    """
    digest = _state(store)
    marks = list(store.inner.quads_for_pattern(NamedNode(str(RELATIONSHIPS)), _COMPUTED_FROM, None, _META))
    if not changed and [mark.object for mark in marks] == [digest]:
        return
    store.discard(marks)
    _relationships(store)
    _vocabulary(store)
    store.extend([Quad(NamedNode(str(RELATIONSHIPS)), _COMPUTED_FROM, digest, _META)])


def _state(store: GraphStore) -> Literal:
    """A digest of all article graphs, by the digests of what each was read from."""
    lines = "".join(f"{graph} {digest}\n" for graph, digest in sorted(store.digests().items()))
    return Literal(hashlib.sha256(lines.encode()).hexdigest())


def _relationships(store: GraphStore) -> None:
    found = relationships(store)
    measured = measurements(agent_graph(found))
    standing = standings(fact for fact in by_goal(themes(store)) if fact.agent)
    _renew(store, chain(relationship_quads(found), measurement_quads(measured), standing_quads(standing)))


def _renew(store: GraphStore, quads: Iterator[Quad]) -> None:
    """Makes these the statements about relationships, writing only what differs: little after small changes."""
    stale = set(store.inner.quads_for_pattern(None, None, None, NamedNode(str(RELATIONSHIPS))))
    while chunk := list(islice(quads, _CHUNK)):
        store.extend(quad for quad in chunk if quad not in stale)
        stale.difference_update(chunk)
    store.discard(stale)


def _vocabulary(store: GraphStore) -> None:
    graph = NamedNode(str(VOCABULARY))
    store.replace(str(VOCABULARY), ())  # what it said before would count as used
    names = [row["used"] for row in rows(store, _USED)]
    store.replace(str(VOCABULARY), (Quad(t.subject, t.predicate, t.object, graph) for t in vocabulary_triples(names)))
