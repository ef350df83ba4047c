"""What was learned of pairs of people and of bodies."""

import pytest

from kg.vocabulary.identity_weights import BODIES, PEOPLE, identity_weights


@pytest.mark.parametrize("kind", [PEOPLE, BODIES])
def test_weights_are_whole_and_of_one_kind(kind: str) -> None:
    assert all(type(weight) is int for weight in identity_weights(kind).values())
    assert len(identity_weights(kind)) > 10


def test_what_tells_people_apart_weighs_against_them() -> None:
    weights = identity_weights(PEOPLE)
    assert all(weights[name] < 0 for name in ("man and woman", "numbers differ", "other posts", "given other"))
    assert all(
        weights[name] > 0 for name in ("post of one holder at one time", "surname held", "parts held", "whole 0")
    )
    assert "written alike" not in weights


def test_what_tells_bodies_apart_weighs_against_them() -> None:
    weights = identity_weights(BODIES)
    assert all(weights[name] < 0 for name in ("other place", "other words", "other heads", "numbers differ"))
    assert all(weights[name] > 0 for name in ("written alike", "linking words", "sounds same", "slip"))
    assert "given same" not in weights
