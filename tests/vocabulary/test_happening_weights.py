"""What was learned of pairs of reports: a weight for each feature, and its words."""

from __future__ import annotations

from kg.vocabulary.happening_weights import happening_weights, happening_words


def test_every_feature_has_a_weight_and_words() -> None:
    assert happening_weights().keys() == happening_words().keys()
    assert happening_words()["same kind"] == "they are of one kind"


def test_no_pair_is_one_for_having_a_day_in_common() -> None:
    assert happening_weights()["any"] < 0
