"""What was learned of naming phrases."""

from itertools import pairwise

from kg.models import Introduction
from kg.vocabulary.event_weights import event_weights, probability, share_of, weighed
from scripts.event_features import meaning


def test_weights_are_whole_numbers_of_features_with_a_meaning() -> None:
    assert event_weights()
    for feature, weight in event_weights().items():
        assert isinstance(weight, int) and weight
        assert meaning(feature)


def test_every_introduction_has_its_share() -> None:
    assert all(0 < share_of(introduction) < 1 for introduction in Introduction)
    assert share_of(Introduction.PRESIDED) > share_of(Introduction.BESIDE)


def test_odds_are_summed_and_become_a_probability() -> None:
    one, other = list(event_weights())[:2]
    assert weighed([one, other, "never seen"]) == event_weights()[one] + event_weights()[other]
    assert probability(0) == 0.5
    assert all(a < b for a, b in pairwise(probability(odds) for odds in (-300, -100, 0, 100, 300)))
