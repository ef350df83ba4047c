"""What to call things in a line or a row, whatever they are."""

from __future__ import annotations

from kg.network.lookup import Lookup
from kg.store.reader import GraphReader


class Called:
    """What the things of a graph are called."""

    def __init__(self, graph: GraphReader, names: Lookup | None = None) -> None:
        self._graph = graph
        self._lookup = names or Lookup(graph)

    def of(self, iri: str) -> str:
        """An event or place by what it is called, a post by its role and body, anything else by its main name."""
        parts = (*self._graph.values(iri, "org:role"), *self._graph.values(iri, "org:postIn"))
        return self._graph.value(iri, "schema:name") or " ".join(map(self._lookup.name, parts or (iri,)))
