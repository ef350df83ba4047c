"""Places of a whole network: everybody stands somewhere of their own, near those whom they know."""

from __future__ import annotations

import math

import pytest

from kg.export import placing
from kg.export.placing import placed
from kg.iris import SDG, iri
from kg.models import Relationship

HUB = iri("organization", "hub")
NEAR = [iri("person", f"near {number}") for number in range(30)]
FAR = [iri("person", f"far {number}") for number in range(10)]
ALONE = [iri("organization", name) for name in ("a", "b")]
GOALS = [f"{SDG}{number}" for number in range(1, 8)]


def tie(first: str, second: str, weight: float = 1.0) -> Relationship:
    return Relationship((first, second), "meets", weight, ())


def ties() -> list[Relationship]:
    heavy = [tie(HUB, goal, 9.0) for goal in GOALS]
    known = [tie(HUB, node) for node in NEAR]
    return [*heavy, *known, *(tie(NEAR[0], node, 0.1) for node in FAR), tie(ALONE[0], ALONE[1], 0.01)]


def weights() -> dict[str, float]:
    found: dict[str, float] = {}
    for one in ties():
        for end in one.between:
            found[end] = found.get(end, 0) + one.weight
    return found


@pytest.fixture(params=[2, 10, 1000])
def drawn(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[int, int]]:
    """The places, where so many of the heaviest are laid out."""
    monkeypatch.setattr(placing, "MOST_DRAWN", request.param)
    return placed(sorted(weights()), ties(), weights())


def test_everybody_stands_at_a_place_of_their_own(drawn: dict[str, tuple[int, int]]) -> None:
    assert {*drawn} == {*weights()}
    assert len({*drawn.values()}) == len(drawn)
    assert all(type(number) is int for place in drawn.values() for number in place)


def test_places_are_the_same_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(placing, "MOST_DRAWN", 10)
    assert placed(sorted(weights()), ties(), weights()) == placed(sorted(weights()), ties(), weights())


def test_who_is_not_laid_out_stands_beside_whom_they_know(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(placing, "MOST_DRAWN", len(GOALS) + 1)
    drawn = placed(sorted(weights()), ties(), weights())
    farthest = 26 * math.sqrt(len(NEAR)) + 1
    assert all(math.dist(drawn[node], drawn[HUB]) <= farthest for node in NEAR)
    outside = max(math.dist(drawn[node], drawn[HUB]) for node in (*NEAR, *FAR, *GOALS))
    assert all(math.dist(drawn[node], drawn[HUB]) > outside / 2 for node in ALONE)


def test_nobody_needs_no_place() -> None:
    assert placed([], [], {}) == {}
