"""What moves the nodes of a drawing: edges pull, nodes push each other away, labels need room; all nodes at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

_APART = (168.0, 92.0)
"""How far apart two nodes must be, across or up and down: the room that a label takes."""

_CROWDED = (64.0, 46.0)
"""The same in a part that is too large to show all its labels at once."""

_FEW = 80
"""Nodes up to which a part is no crowd."""

_NEAREST = 0.01
"""The least distance, and step, that the forces reckon with."""

_STILL = 1e-4
"""The mean step below which nodes stand still."""

_AT_ONCE = 64
"""Nodes whose distances to all others are in memory at a time: as many as a processor's cache holds."""


def pulled(
    start: Points, bound: NDArray[np.float32], fixed: NDArray[np.intp], distance: float, rounds: int
) -> NDArray[np.float32]:
    """The places to which forces bring nodes from where they start, except those that are ``fixed`` (numbers).

    ``bound`` is 1 where two nodes share an edge, else 0; ``distance`` is the one that edges aim at. Fruchterman and
    Reingold (1991, Graph Drawing by Force-directed Placement), number by number as networkx 3.6 has it for graphs of
    500 nodes and more, which takes one node after another and fifteen times as long.
    """
    places = start.astype(np.float32)
    heat = max(np.ptp(places, axis=0)) * 0.1
    cooling = heat / (rounds + 1)
    for _ in range(rounds):
        push = _push(places, bound, distance)
        push[:, fixed] = 0
        length = np.clip(np.sqrt((push**2).sum(axis=0)), _NEAREST, None)
        step = (push * heat / length).T
        places += step
        heat -= cooling
        if np.linalg.norm(step) / len(places) < _STILL:
            break
    return places


def _push(places: NDArray[np.float32], bound: NDArray[np.float32], distance: float) -> Points:
    """The sum of the forces on each node, across and down; those on one are summed in the order of the others."""
    across, down = (np.ascontiguousarray(side) for side in places.T)
    push = np.empty((2, len(places)))
    for start in range(0, len(places), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        dx, dy = across[some] - across[:, None], down[some] - down[:, None]
        apart = np.clip(np.sqrt(dx * dx + dy * dy), _NEAREST, None)
        force = distance * distance / apart**2 - bound[:, some] * apart / distance
        push[:, some] = (dx * force).sum(axis=0), (dy * force).sum(axis=0)
    return push


def spread(points: Points) -> Points:
    """The points pushed apart until labels have room, as far as a fixed number of rounds allows."""
    moved = points * np.array([1.25, 1.0])
    room = _APART if len(points) <= _FEW else _CROWDED
    for _ in range(60):
        starts = range(0, len(moved), _AT_ONCE)
        steps = np.concatenate([_apart(moved, start, room) for start in starts])
        if not steps.any():
            break
        moved += np.clip(steps, -np.array(room), room)
    return np.asarray(moved - moved.mean(axis=0))


def _apart(points: Points, start: int, room: tuple[float, float]) -> Points:
    """How far some points, from a number on, are pushed by all others that stand in their room."""
    some = points[start : start + _AT_ONCE]
    dx, dy = (some[:, None, side] - points[None, :, side] for side in (0, 1))
    hit = (np.abs(dx) < room[0]) & (np.abs(dy) < room[1])
    np.fill_diagonal(hit[:, start:], val=False)
    rows, columns = np.nonzero(hit)
    order = np.sign(start + rows - columns)
    over = [reach - np.abs(way[rows, columns]) for way, reach in zip((dx, dy), room, strict=True)]
    flat = over[0] / room[0] < over[1] / room[1]
    steps = np.zeros((2, *hit.shape))
    for at, (way, chosen) in enumerate(((dx, flat), (dy, ~flat))):
        sign = np.where(way[rows, columns] == 0, order, np.sign(way[rows, columns]))
        steps[at, rows, columns] = np.where(chosen, sign * over[at] / 4, 0)
    return np.asarray(steps.sum(axis=2).T)
