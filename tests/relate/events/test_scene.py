"""An event before what is around it."""

from __future__ import annotations

from kg.models import Part
from tests.relate.events.reports import DATED, report
from tests.relate.events.stage import scene_of

LINE = f"{DATED} นายสมชาย ใจงาม อธิบดีกรมประมง เป็นประธานเปิดงานวันปลาไทย โดยมี กรมที่ดิน ร่วมงาน"


def test_who_is_there_by_the_rules() -> None:
    scene = scene_of(report(LINE, "กรมที่ดิน กล่าวว่า ฝนมาแล้ว"), ["กรมประมง", "กรมที่ดิน"])
    assert scene.main
    assert scene.there == {(True, "นายสมชาย ใจงาม"), (False, "กรมที่ดิน")}
    assert [(agent.name, part) for agent, part, _ in scene.parts()] == [
        ("นายสมชาย ใจงาม", Part.CHAIR),
        ("กรมที่ดิน", Part.ATTENDEE),
    ]


def test_what_is_around_it() -> None:
    article = report(LINE, "กรมที่ดิน กล่าวว่า ฝนมาแล้ว")
    around = scene_of(article, ["กรมประมง", "กรมที่ดิน"]).backdrop
    assert around.staff == {"กรมประมง": {"นายสมชาย ใจงาม"}}
    assert list(around.by_body()) == ["กรมประมง", "กรมที่ดิน"]
    assert [p.start for p in around.bodies if p.start in around.alone] == [p.start for p in around.by_body()["กรมที่ดิน"]]
    assert around.between(0, len(article.text)) == around.agents
    first = around.agents[0]
    assert list(around.between(first.start, first.start + 1)) == [first]
