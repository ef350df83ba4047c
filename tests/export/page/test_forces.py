"""The forces on nodes: those of networkx to the last digit, and room for labels."""

from __future__ import annotations

import random

import networkx as nx
import numpy as np

from kg.export.page.forces import pulled, spread


def test_forces_move_nodes_as_networkx_does() -> None:
    chance = random.Random(1)  # noqa: S311  # chance that repeats, not a secret
    graph = nx.Graph([(at, chance.randrange(at)) for at in range(1, 520)])
    nodes, fixed = list(graph), [0, 5, 9]
    start = np.random.default_rng(3).uniform(-0.5, 0.5, (len(nodes), 2))
    theirs = nx.spring_layout(
        graph, pos=dict(zip(nodes, start, strict=True)), fixed=fixed, k=0.04, iterations=4, method="force"
    )
    ours = pulled(
        start, nx.to_numpy_array(graph, dtype=np.float32), np.array([nodes.index(node) for node in fixed]), 0.04, 4
    )
    assert np.array_equal(ours, np.array([theirs[node] for node in nodes]))
    assert np.array_equal(ours[nodes.index(5)], start[nodes.index(5)].astype(np.float32))


def test_nodes_are_pushed_out_of_each_others_way() -> None:
    points = spread(np.array([[0.0, 0.0], [0.0, 0.0], [10.0, 0.0], [900.0, 0.0]]))
    pairs = [(a, b) for at, a in enumerate(points.tolist()) for b in points.tolist()[:at]]
    assert all(abs(a[0] - b[0]) > 100 or abs(a[1] - b[1]) > 60 for a, b in pairs)
    assert np.allclose(points.mean(axis=0), 0)


def test_in_a_crowd_of_many_all_blocks_of_nodes_are_reached() -> None:
    crowd = np.random.default_rng(1).uniform(-600, 600, (200, 2))
    points = spread(crowd)
    least = min(np.abs(points[at] - points[other]).max() for at in range(200) for other in range(at))
    assert least > min(np.abs(crowd[at] - crowd[other]).max() for at in range(200) for other in range(at))
