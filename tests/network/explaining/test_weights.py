"""Weights: what each feature adds, and what it comes to."""

from __future__ import annotations

import pytest

from kg.network.explaining.weights import weighed

WEIGHTS = {"alike": 150, "apart": -30}
WORDS = {"alike": "the names are alike"}


def test_features_are_told_in_words_what_speaks_most_first() -> None:
    *features, _ = weighed(WEIGHTS, WORDS, {"apart", "alike", "new"}, 0)
    assert [step.detail for step in features] == ["+1.50  the names are alike", "-0.30  apart", "+0.00  new"]


@pytest.mark.parametrize(("least", "verdict"), [(120, "enough"), (121, "not enough")])
def test_their_sum_says_whether_the_two_are_taken_for_one(least: int, verdict: str) -> None:
    *_, total = weighed(WEIGHTS, WORDS, {"alike", "apart"}, least)
    assert total.detail.startswith(f"+1.20 in all, a probability of 0.77: {verdict} to be taken for one")
    assert total.sure == 0.77
