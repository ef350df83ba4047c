"""What the graph knows of a sentence."""

from __future__ import annotations

from kg.network.called import Called
from kg.search.known import known_of
from kg.store.graphs import GraphStore
from tests.search.sentences import FLOOD, articles


def bodies(store: GraphStore) -> set[str]:
    return {row["b"] for row in store.rows("SELECT ?b WHERE { ?x oa:hasBody ?b }")}


def test_each_kind_has_a_name_and_kinds_stand_in_order() -> None:
    store = articles(flood=FLOOD)
    found = known_of(store, Called(store), bodies(store))
    kinds = list(dict.fromkeys(known.kind for known in found))
    assert kinds == [
        kind for kind in ("person", "organization", "post", "event", "goal", "statement", "figure") if kind in kinds
    ]
    assert {"person", "organization", "post", "statement", "figure"} <= set(kinds)
    assert all(known.name for known in found)
    assert len({known.iri for known in found}) >= len(found) - 1


def test_nodes_that_nothing_is_said_of_are_left_out() -> None:
    store = articles(flood=FLOOD)
    assert known_of(store, Called(store), ["https://w3id.org/thkg/article/flood/nothing"]) == ()
