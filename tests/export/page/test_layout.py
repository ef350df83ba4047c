"""Places of nodes: the same every time, whole numbers, and room between them."""

from __future__ import annotations

import random

from kg.export.page.layout import layout


def web(size: int, seed: int = 1) -> list[tuple[int, int]]:
    """Edges of a connected random graph over ``range(size)``."""
    chance = random.Random(seed)  # noqa: S311  # chance that repeats, not a secret
    return [(at, chance.randrange(at)) for at in range(1, size)]


def test_the_same_graph_gets_the_same_places_in_whatever_order_its_edges_come() -> None:
    edges = web(120)
    places = layout(range(120), edges)
    assert places == layout(range(120), list(reversed(edges)))
    assert all(isinstance(x, int) and isinstance(y, int) for x, y in places.values())


def test_no_two_nodes_of_a_small_graph_stand_in_each_others_way() -> None:
    places = list(layout(range(30), web(30)).values())
    pairs = [(a, b) for at, a in enumerate(places) for b in places[:at]]
    assert all(abs(a[0] - b[0]) > 60 or abs(a[1] - b[1]) > 40 for a, b in pairs)


def test_parts_do_not_overlap() -> None:
    first, second = web(20), [(a + 20, b + 20) for a, b in web(10)]
    places = layout(range(31), [*first, *second])
    lowest = max(places[node][1] for node in range(20))
    assert all(places[node][1] > lowest for node in range(20, 31))


def test_goals_stand_around_a_large_graph() -> None:
    goals = [0, 1, 2, 3, 4, 5]
    edges = [*web(150, 3), *((node, node % 6) for node in range(6, 150))]
    places = layout(range(150), edges, goals)
    middle = [sum(places[node][axis] for node in range(6, 150)) / 144 for axis in (0, 1)]
    away = {node: sum((places[node][axis] - middle[axis]) ** 2 for axis in (0, 1)) for node in range(150)}
    assert min(away[node] for node in goals) > max(away[node] for node in range(6, 150)) * 0.6
    assert places[0][1] < middle[1] < places[3][1]


def test_nothing_at_all_and_one_node_are_graphs_too() -> None:
    assert layout([], []) == {}
    assert len(layout([7], [])) == 1
