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


def sizes_of(drawn: dict[str, Any]) -> dict[int, int]:
    return {each["id"]: each["size"] for each in drawn["nodes"]}


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


def test_who_is_in_more_facts_is_drawn_larger_up_to_a_bound() -> None:
    sizes = sizes_of(drawn_of([node(at) for at in range(4)], [1, 4, 100, 400]))
    assert sizes[0] < sizes[1] < sizes[2] < sizes[3] == 34


def test_who_is_in_few_facts_stays_small_where_nobody_is_in_more() -> None:
    few, many = (sizes_of(drawn_of([node(0), node(1)], [count] * 2, [(0, 1)]))[0] for count in (1, 100))
    assert 2 * few < many


def test_in_a_crowd_goals_keep_their_size_and_others_shrink() -> None:
    few, many = 4, 400
    sizes = []
    for count in (few, many):
        nodes = [node(0, "goal", "16"), *(node(at) for at in range(1, count))]
        sizes.append(sizes_of(drawn_of(nodes, [0] * count, star(count - 1))))
    assert sizes[0][0] == sizes[1][0]
    assert sizes[0][1] > sizes[1][1]


@pytest.mark.parametrize(("facts", "width"), [(0, 1.0), (1, 1.0), (4, 3.0), (1000, 5.0)])
def test_an_edge_of_more_facts_is_wider_up_to_a_bound(facts: int, width: float) -> None:
    (edge,) = drawn_of([node(0), node(1)], [1, 1], [(0, 1)], facts)["edges"]
    assert edge["width"] == width


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
