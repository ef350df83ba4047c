"""What was learned of naming phrases."""

from kg.models import Introduction
from kg.vocabulary.event_weights import event_weights, share_of, weighed
from scripts.event_features import meaning


def test_weights_are_whole_numbers_of_features_with_a_meaning() -> None:
    assert event_weights()
    for feature, weight in event_weights().items():
        assert isinstance(weight, int) and weight
        assert meaning(feature)


def test_every_introduction_has_its_share() -> None:
    assert all(0 < share_of(introduction) < 1 for introduction in Introduction)
    assert share_of(Introduction.PRESIDED) > share_of(Introduction.BESIDE)


def test_odds_are_summed() -> None:
    one, other = list(event_weights())[:2]
    assert weighed([one, other, "never seen"]) == event_weights()[one] + event_weights()[other]
