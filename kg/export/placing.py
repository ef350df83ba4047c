"""Where the nodes of a whole network stand: the heaviest as on the page, all others beside those that they know."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.export.page.drawing import MOST_DRAWN
from kg.iris import is_theme, number_of
from kg.models import Relationship

Place = tuple[int, int]

_TURN = math.pi * (3 - math.sqrt(5))
"""The golden angle, by which the seeds of a sunflower stand evenly (H. Vogel, Mathematical Biosciences 44, 1979)."""

_NEAR = 26
"""The distance between two nodes beside the same neighbours, in the units of the layout: labels of small nodes fit."""

_MARGIN = 1.1
"""How far out the ring begins in which those stand who know nobody of the others, by the radius of all of these."""


def placed(nodes: Sequence[str], ties: Iterable[Relationship], weights: Mapping[str, float]) -> dict[str, Place]:
    """The place of every node (IRI), as whole numbers; ``weights`` say which are the heaviest. Goals stand around."""
    from kg.export.page.layout import layout  # noqa: PLC0415  # networkx and numpy: half a second of start-up

    known: dict[str, set[str]] = defaultdict(set)
    for tie in ties:
        first, second = tie.between
        known[first].add(second)
        known[second].add(first)
    heavy = sorted(nodes, key=lambda node: (not is_theme(node), -weights[node], node))[:MOST_DRAWN]
    at = {node: number for number, node in enumerate(sorted(heavy))}
    edges = [(at[node], at[other]) for node in at for other in sorted(known[node]) if node < other and other in at]
    goals = sorted(filter(is_theme, heavy), key=lambda node: [*map(int, number_of(node).split(".")[:1])])
    found = layout(sorted(at.values()), edges, [at[goal] for goal in goals])
    places = {node: found[number] for node, number in at.items()}
    return places | _others(nodes, known, places)


def _others(nodes: Sequence[str], known: Mapping[str, set[str]], places: Mapping[str, Place]) -> dict[str, Place]:
    """The places of the rest: those who know somebody that stands, then those who know these, the others outside."""
    standing, added = dict(places), dict[str, Place]()
    beside: dict[Place, int] = defaultdict(int)
    waiting = [node for node in nodes if node not in standing]
    while waiting:
        near = {node: _middle([standing[other] for other in known[node] if other in standing]) for node in waiting}
        step = {node: _seed(middle, beside) for node, middle in near.items() if middle}
        if not step:
            break
        standing |= step
        added |= step
        waiting = [node for node in waiting if node not in step]
    return added | dict(zip(waiting, _ring(standing.values(), len(waiting)), strict=True))


def _middle(places: Sequence[Place]) -> Place | None:
    if not places:
        return None
    return round(sum(x for x, _ in places) / len(places)), round(sum(y for _, y in places) / len(places))


def _seed(middle: Place, beside: dict[Place, int]) -> Place:
    """A place near a middle at which nobody stands whom the same middle has drawn."""
    beside[middle] += 1
    return _on_spiral(middle, beside[middle])


def _ring(standing: Iterable[Place], count: int) -> Iterator[Place]:
    """Places outside of all that are taken."""
    xs, ys = zip(*standing, strict=True) if (standing := list(standing)) else ((0,), (0,))
    middle = (round((min(xs) + max(xs)) / 2), round((min(ys) + max(ys)) / 2))
    radius = _MARGIN * max(max(xs) - middle[0], max(ys) - middle[1])
    first = math.ceil((radius / _NEAR) ** 2) + 1
    return (_on_spiral(middle, first + number) for number in range(count))


def _on_spiral(middle: Place, number: int) -> Place:
    distance, turn = _NEAR * math.sqrt(number), number * _TURN
    return round(middle[0] + distance * math.cos(turn)), round(middle[1] + distance * math.sin(turn))
