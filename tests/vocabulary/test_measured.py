"""Numbers that were measured, by what they are of."""

from itertools import pairwise

from kg.vocabulary.measured import numbers_of, probability, shares_of, total, weights_of


def test_each_has_a_name_and_a_number() -> None:
    found = dict(numbers_of("participation-weights.ttl", "kg:PartShare", "kg:share"))
    assert 0 < float(found["person chair"]) < 1


def test_what_has_no_weight_adds_none() -> None:
    assert total({"one": 3, "other": -5}, ["one", "other", "third"]) == -2


def test_weights_are_whole_and_shares_lie_between_0_and_1() -> None:
    assert all(type(weight) is int for weight in weights_of("event-weights.ttl", "kg:EventFeature").values())
    assert all(0 < share < 1 for share in shares_of("participation-weights.ttl", "kg:PartShare").values())


def test_odds_become_a_probability() -> None:
    assert probability(0) == 0.5
    assert (probability(-1000), probability(1000)) == (0.0, 1.0)
    assert all(a < b for a, b in pairwise(probability(odds) for odds in (-300, -100, 0, 100, 300)))
