"""The drawing: which nodes and edges are drawn, and how large the page shows them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from kg.export.page import drawing
from kg.export.page.drawing import draw, vis_network
from kg.export.page.model import Edge, FactKind, Kind, Node, PageGraph


def drawn_of(
    nodes: Iterable[Node], importance: Iterable[int], edges: Iterable[tuple[int, int]] = (), facts: int = 1
) -> dict[str, Any]:
    """The drawing of nodes that take part in so many facts, bound by edges of so many."""
    kind: FactKind = "part"
    bound = tuple(Edge(ends, kind, tuple(range(facts))) for ends in edges)
    return draw(PageGraph((), (), tuple(nodes), tuple(importance), facts, bound, (), {}))


def node(at: int, kind: Kind = "person", note: str = "") -> Node:
    return Node(f"https://w3id.org/thkg/{kind}/{at:04}", kind, f"ชื่อ {at}", note=note)


def ids(drawn: dict[str, Any], what: str = "nodes") -> list[int]:
    return sorted(each["id"] for each in drawn[what])


def star(leaves: int, first: int = 0) -> list[tuple[int, int]]:
    return [(first, first + leaf) for leaf in range(1, leaves + 1)]


def test_a_small_graph_is_drawn_whole_each_kind_in_its_shape() -> None:
    kinds: tuple[Kind, ...] = ("person", "organization", "event", "goal", "person")
    nodes = [node(at, kind, "16" if kind == "goal" else "") for at, kind in enumerate(kinds)]
    drawn = drawn_of(nodes, [2, 2, 1, 1, 0], [(0, 1), (0, 2), (1, 3)])
    assert [each["shape"] for each in drawn["nodes"]] == ["dot", "hexagon", "diamond", "square", "dot"]
    assert ids(drawn) == [0, 1, 2, 3, 4]
    assert [(each["id"], each["from"], each["to"]) for each in drawn["edges"]] == [(0, 0, 1), (1, 0, 2), (2, 1, 3)]
    assert len({(each["x"], each["y"]) for each in drawn["nodes"]}) == 5


def test_nothing_to_draw_is_an_empty_drawing() -> None:
    drawn = drawn_of([], [])
    assert (drawn["nodes"], drawn["edges"]) == ([], [])
    assert drawn["options"]["physics"]["enabled"] is False


def test_a_large_graph_is_drawn_without_its_dust() -> None:
    hub, chain, pair, alone = range(195), range(195, 199), (199, 200), 201
    nodes = [*map(node, range(201)), node(alone, "goal", "16")]
    edges = [*star(len(hub) - 1), *star(len(chain) - 1, chain[0]), pair]
    drawn = drawn_of(nodes, [1] * len(nodes), edges)
    assert ids(drawn) == [*hub, *chain]
    assert ids(drawn, "edges") == list(range(len(edges) - 1))


def test_of_a_graph_too_large_goals_and_the_most_important_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "WHOLE_UP_TO", 5)
    monkeypatch.setattr(drawing, "MOST_DRAWN", 5)
    nodes = [*map(node, range(9)), node(9, "goal", "16")]
    edges = [*star(8), (0, 9)]
    drawn = drawn_of(nodes, [9, 1, 1, 1, 5, 6, 1, 7, 1, 0], edges)
    assert ids(drawn) == [0, 4, 5, 7, 9]
    assert ids(drawn, "edges") == [3, 4, 6, 8]


def test_who_is_bound_to_nobody_drawn_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "WHOLE_UP_TO", 3)
    monkeypatch.setattr(drawing, "MOST_DRAWN", 3)
    drawn = drawn_of(map(node, range(5)), [9, 8, 1, 1, 7], [(0, 1), (1, 2), (2, 3), (3, 4)])
    assert ids(drawn) == [0, 1]


def test_the_script_is_the_one_that_makes_networks() -> None:
    assert "vis-network" in vis_network()[:1000]
    assert "DataSet" in vis_network()
