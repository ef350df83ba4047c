"""What follows from the articles' graphs taken together: relationships, measures, and the vocabulary's used part."""

from __future__ import annotations

import hashlib
from itertools import chain

from kg.iris import RELATIONSHIPS, VOCABULARY
from kg.network.goals import standings
from kg.network.measures import agent_graph, measurements
from kg.network.relationships import by_goal, relationships
from kg.network.rows import facts_in, joined
from kg.rdf.relationships import measurement_quads, relationship_quads
from kg.rdf.vocabulary import vocabulary_quads
from kg.store.graphs import GraphStore

_USED = """
SELECT DISTINCT ?used WHERE {
  { ?used a org:Organization } UNION { ?used a org:Role } UNION { ?x kg:candidate ?used }
  UNION { ?x kg:theme ?used } UNION { ?x kg:kind ?used }
}
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
    facts = joined(facts_in(store.things(graph)) for graph in store.article_graphs())
    found = tuple(relationships(facts))
    measured = measurements(agent_graph(found))
    standing = standings(fact for fact in by_goal(facts.themes) if fact.agent)
    measures = measurement_quads(measured.agents, measured.note, standing)
    store.renew(RELATIONSHIPS, chain(measures, relationship_quads(found)))


def _vocabulary(store: GraphStore) -> None:
    store.renew(VOCABULARY, iter(()))  # what it said before would count as used
    store.renew(VOCABULARY, vocabulary_quads([row["used"] for row in store.rows(_USED)]))
