"""Communities of the page: who stands together, which agencies name it, and that goals tie nobody."""

from __future__ import annotations

from itertools import combinations

from kg.export.page.communities import communities
from kg.export.page.model import Edge, Kind, Node, PageGraph


def node(name: str) -> Node:
    """A node whose name's first letter tells its kind."""
    kinds: dict[str, Kind] = {"p": "person", "o": "organization", "g": "goal", "e": "event"}
    return Node(f"https://w3id.org/thkg/{name}", kinds[name[0]], name)


def graph_of(importance: dict[str, int], edges: list[tuple[str, str]]) -> PageGraph:
    names = list(importance)
    bound = [Edge((names.index(a), names.index(b)), "part", (0,)) for a, b in edges]
    return PageGraph((), (), tuple(map(node, names)), tuple(importance.values()), 1, tuple(bound), (), {})


def all_tied(*names: str) -> list[tuple[str, str]]:
    return list(combinations(names, 2))


def test_those_who_stand_together_are_one_community_named_by_its_busiest_agency() -> None:
    sizes = {"o1": 3, "o2": 20, "p1": 50, "e1": 1, "o5": 9, "p5": 2, "p6": 2, "p7": 2, "p8": 2}
    graph = graph_of(sizes, [*all_tied("o1", "o2", "p1", "e1"), *all_tied("o5", "p5", "p6", "p7", "p8"), ("p1", "p5")])
    numbers, naming = communities(graph)
    assert numbers == (2, 2, 2, 2, 1, 1, 1, 1, 1)
    assert naming == ((4,), (1,))


def test_two_agencies_of_like_weight_name_it_together() -> None:
    graph = graph_of({"p1": 9, "o1": 6, "o2": 10, "o3": 7}, all_tied("p1", "o1", "o2", "o3"))
    assert communities(graph)[1] == ((2, 3),)


def test_goals_belong_to_none_and_tie_nobody() -> None:
    sizes = {"o1": 1, "p1": 1, "p2": 1, "p3": 1, "o2": 1, "p4": 1, "p5": 1, "p6": 1, "g1": 9}
    sides = all_tied("o1", "p1", "p2", "p3"), all_tied("o2", "p4", "p5", "p6")
    graph = graph_of(sizes, [*sides[0], *sides[1], *((name, "g1") for name in list(sizes)[:-1])])
    assert communities(graph)[0] == (1, 1, 1, 1, 2, 2, 2, 2, 0)


def test_what_is_small_or_without_an_agency_is_no_community() -> None:
    sizes = {"o1": 1, "p1": 1, "p2": 1, "p3": 1, "p4": 1, "p5": 1, "p6": 1}
    graph = graph_of(sizes, [*all_tied("o1", "p1", "p2"), *all_tied("p3", "p4", "p5", "p6")])
    assert communities(graph) == ((0,) * 7, ())


def test_a_graph_without_edges_has_none() -> None:
    assert communities(graph_of({"o1": 1, "p1": 1}, [])) == ((0, 0), ())
