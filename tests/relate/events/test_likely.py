"""Which bodies take part though no rule says so."""

from __future__ import annotations

from unittest.mock import patch

from kg.models import Part
from kg.relate.events.likely import likely, possible
from kg.relate.events.numbers import LIKELY, MOST_LIKELY
from kg.vocabulary import participation_weights
from tests.relate.events.reports import DATED, report
from tests.relate.events.stage import scene_of

FAIR = f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง"
MANY = [f"กรมปลา{letter}" for letter in "กขคงจชซญด"]


def weighing(weight: int) -> dict[str, int]:
    return {"in sentence": weight}


def test_what_weighs_enough_attends_and_is_shown_nearest_to_the_event() -> None:
    scene = scene_of(report(f"{FAIR} ตามแผนของกรมประมง", "แผนของกรมประมงมีมานาน"), ["กรมประมง"])
    with patch.object(participation_weights, "participation_weights", lambda: weighing(LIKELY)):
        (((agent, part, place), sure),) = likely(scene)
    assert (agent.name, part, place) == ("กรมประมง", Part.ATTENDEE, scene.backdrop.bodies[0])
    assert 0.3 < sure < 0.5
    with patch.object(participation_weights, "participation_weights", lambda: weighing(LIKELY - 1)):
        assert not likely(scene)


def test_whom_a_rule_knows_is_not_asked_for() -> None:
    scene = scene_of(report(f"{FAIR} โดยมี กรมที่ดิน ร่วมงาน ตามแผนของกรมประมง"), ["กรมประมง", "กรมที่ดิน"])
    assert [one.places[0].agent.name for one in possible(scene)] == ["กรมประมง"]


def test_many_are_a_list_of_others() -> None:
    assert len(MANY) > MOST_LIKELY
    scene = scene_of(report(f"{FAIR} ตามแผนของ{' ของ'.join(MANY)}"), MANY)
    with patch.object(participation_weights, "participation_weights", lambda: weighing(LIKELY)):
        assert len(possible(scene)) == len(MANY)
        assert not likely(scene)
