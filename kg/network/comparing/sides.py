"""Two graphs beside each other: what is called what in either, and which IRIs mean one thing in one of them."""

from __future__ import annotations

from functools import cached_property

from kg.iris import BASE, Kind, kind_of, name_in, short
from kg.network.called import Called
from kg.network.joining import Groups, pair_of, together
from kg.store.reader import GraphReader

_BELOW = "/post/"
"""What parts a post's IRI from its body's."""

_SAME = "SELECT ?one ?other WHERE { ?one owl:sameAs ?other }"


class Side:
    """One of the two graphs."""

    def __init__(self, store: GraphReader) -> None:
        self.store = store
        self._called = Called(store)

    @cached_property
    def same(self) -> dict[str, str]:
        """The IRI under which the graph has what another one means, by the other."""
        return {row["one"]: row["other"] for row in self.store.rows(_SAME)}

    def canonical(self, iri: str) -> str:
        """The IRI under which the graph has what an IRI means."""
        return self.same.get(iri, iri)

    def name(self, iri: str) -> str:
        """What to call something: what has no name of its own here by its IRI."""
        name = self._called.of(iri)
        return name_in(iri) if name == short(iri) else name

    def naming(self, iri: str) -> int:
        """How many articles name somebody or something."""
        return len({*self.store.nodes_with("schema:mentions", iri)})

    def quote(self, fact: str) -> str:
        """The best words for a fact."""
        return self.store.value(fact, "kg:quote")


class Both:
    """The old graph and the new one."""

    def __init__(self, old: GraphReader, new: GraphReader) -> None:
        self.old, self.new = Side(old), Side(new)

    @cached_property
    def _meant(self) -> dict[str, str]:
        pairs = {pair_of(*pair) for side in (self.old, self.new) for pair in side.same.items()}
        groups = together({iri for pair in pairs for iri in pair}, (), decided=Groups(same=frozenset(pairs)))
        return {iri: group[0] for group in groups for iri in group}

    def one(self, iri: str) -> str:
        """One IRI for all that are one in either graph.

        Of a post below a body that below the one for the body; of one that only an article has that of all of its name.
        """
        head, below, tail = iri.partition(_BELOW)
        if below and kind_of(head) is Kind.ARTICLE:
            return BASE + below.removeprefix("/") + tail
        return self._meant.get(head, head) + below + tail
