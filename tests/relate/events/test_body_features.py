"""What is to be seen of a body that no rule knows at an event."""

from __future__ import annotations

from kg.relate.events.body_features import CROSSED, ZONES, features
from tests.relate.events.reports import DATED, report
from tests.relate.events.stage import scene_of

FAIR = f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง"


def held(*lines: str, name: str = "กรมประมง", headline: str = "ข่าวปลา") -> frozenset[str]:
    scene = scene_of(report(*lines, headline=headline), [name, "กรมที่ดิน"])
    return features(scene, scene.backdrop.by_body()[name])


def test_where_a_body_is_named() -> None:
    assert {"in sentence", "near behind", "named once", "first body"} <= held(f"{FAIR} พบชาวบ้านกับกรมประมง")
    assert {"in headline", "only in headline"} <= held(FAIR, headline="กรมประมงแจ้งข่าว")
    assert {"elsewhere", "opens paragraph"} <= held(FAIR, "ชาวบ้านพอใจ", "กรมประมง ดูแลปลา")
    assert "in name" in held(f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันสถาปนากรมประมง ณ สวนกลาง")


def test_who_is_named_beside_it_and_is_there() -> None:
    beside = held(f"{FAIR} โดยมี กรมที่ดิน และกรมประมง ร่วมงาน")
    assert {"body before", "body there before", "listed with a body there before", "alone"} <= beside
    assert "body there" in beside
    assert "body before" not in held(f"{FAIR} โดยมี กรมที่ดิน ร่วมงาน", "กรมประมง ดูแลปลา")


def test_whom_it_employs() -> None:
    found = held(f"{DATED} นายสมชาย ใจงาม อธิบดีกรมประมง เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง")
    assert {"employer", "employer of one there", "never alone", "person there", "main event"} <= found


def test_some_say_other_things_in_each_part() -> None:
    found = held(f"{FAIR} พบชาวบ้านกับกรมประมง")
    assert "in sentence, first body" in found
    assert all(part in ZONES and one in CROSSED for part, _, one in (f.partition(", ") for f in found if ", " in f))
