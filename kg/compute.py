"""What follows from the articles' graphs taken together: relationships, measures, and the vocabulary's used part."""

from __future__ import annotations

from itertools import chain

from pyoxigraph import NamedNode, Quad, QuerySolutions

from kg.build.relationships import measurement_quads, relationship_quads
from kg.build.terms import RELATIONSHIPS, VOCABULARY
from kg.build.vocabulary import vocabulary_triples
from kg.network.measures import agent_graph, measurements
from kg.network.relationships import relationships
from kg.store import GraphStore

_USED = """
SELECT DISTINCT ?used WHERE {
  { ?used a org:Organization } UNION { ?used a org:Role } UNION { ?x kg:candidate ?used }
  UNION { ?x kg:theme ?used } UNION { ?x kg:kind ?used }
}
"""


def compute(store: GraphStore, changed: bool) -> None:
    """Brings the computed graphs up to date; nothing is done when no article changed since they were made."""
    if not changed and str(VOCABULARY) in store.graphs():
        return
    found = relationships(store)
    measured = measurements(agent_graph(found))
    store.replace(str(RELATIONSHIPS), chain(relationship_quads(found), measurement_quads(measured)))
    graph = NamedNode(str(VOCABULARY))
    used = store.ask(_USED)
    names = [row["used"].value for row in used] if isinstance(used, QuerySolutions) else []
    store.replace(str(VOCABULARY), (Quad(t.subject, t.predicate, t.object, graph) for t in vocabulary_triples(names)))
