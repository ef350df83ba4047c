"""What was learned of pairs of people and of bodies: a weight for each feature, and its words."""

from __future__ import annotations

import pytest

from kg.vocabulary.identity_weights import BODIES, PEOPLE, identity_weights, identity_words


@pytest.mark.parametrize(("kind", "feature"), [(PEOPLE, "two scripts"), (BODIES, "linking words")])
def test_every_feature_has_a_weight_and_words(kind: str, feature: str) -> None:
    assert identity_weights(kind).keys() == identity_words(kind).keys()
    assert feature in identity_weights(kind)
    assert all(identity_words(kind).values())


def test_what_is_learned_of_people_is_not_of_bodies() -> None:
    assert "linking words" not in identity_weights(PEOPLE)
