"""What was learned of who takes part in events."""

import pytest

from kg.models import Part
from kg.vocabulary.participation_weights import part_share, participation_weights, weighed
from scripts.participation_features import meaning


def test_weights_are_whole_numbers_of_features_with_a_meaning() -> None:
    assert participation_weights()
    for feature, weight in participation_weights().items():
        assert isinstance(weight, int) and weight
        assert meaning(feature)


def test_every_part_has_its_share() -> None:
    assert all(0 < part_share(who, part) < 1 for who in ("person", "body") for part in Part)
    assert part_share("person", Part.CHAIR) > part_share("body", Part.ATTENDEE)
    with pytest.raises(KeyError):
        part_share("person", "guest")


def test_weights_are_summed() -> None:
    one, other = list(participation_weights())[:2]
    assert weighed([one, other, "never seen"]) == participation_weights()[one] + participation_weights()[other]
