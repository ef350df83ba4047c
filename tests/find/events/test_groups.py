"""Groups of kinds of events that the finder treats alike."""

from kg.find.events.groups import AT_OTHERS, OF_PEOPLE, RECEPTION
from kg.vocabulary.events import event_kinds


def test_every_kind_is_one_of_the_vocabulary() -> None:
    assert {kind.name for kind in event_kinds()} >= AT_OTHERS | OF_PEOPLE | {RECEPTION}
