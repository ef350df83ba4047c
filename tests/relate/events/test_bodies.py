"""Which bodies a report names in their own right."""

import pytest

from kg.find.places import find_places
from kg.models import Span
from kg.relate.events.bodies import alone, bodies_in, meeting
from kg.relate.events.regions import Region
from kg.relate.named import named
from tests.relate.events.reports import bodies, candidates, report


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ร่วมกับกรมประมง", ["กรมประมง"]),
        ("อธิบดีกรมประมง", []),
        ("ร่วมกับกรมประมง กระทรวงเกษตรและสหกรณ์", ["กรมประมง"]),
        ("ร่วมกับกรมประมง กรมที่ดิน", ["กรมประมง", "กรมที่ดิน"]),
        ("อธิบดีกรมประมง กรมที่ดิน", []),
        ("ร่วมกับกระทรวงพลังงาน กระทรวงเกษตรและสหกรณ์", ["กระทรวงพลังงาน", "กระทรวงเกษตรและสหกรณ์"]),
        # a post, however short it is written
        ("นายสมชาย ใจงาม รมว.กระทรวงพลังงาน", []),
        ("นายสมชาย ใจงาม รมช. กระทรวงพลังงาน", []),
        ("นายสมชาย ใจงาม (ผอ.กรมประมง)", []),
        ("นายสมชาย ใจงาม ผช.กรมประมง", []),
        ("เวลา 09.00 น. กรมประมง เปิดงาน", ["กรมประมง"]),
        ("ผู้ร่วมงาน 1.กรมประมง 2. กรมที่ดิน", ["กรมประมง", "กรมที่ดิน"]),
        # whom a body sends, and what it only gives, allows or pays
        ("มีผู้แทนจากกรมประมง", ["กรมประมง"]),
        ("มีวิทยากรจาก กรมประมง", ["กรมประมง"]),
        ("พร้อมด้วยผู้บริหารระดับสูงจากกรมประมง", ["กรมประมง"]),
        ("รับมอบพันธุ์ปลา 500 ตัว จากกรมประมง", ["กรมประมง"]),
        ("ซึ่งผ่านความเห็นชอบจากกรมประมง", []),
        ("ด้วยงบประมาณจากกรมประมง", []),
        ("ตามที่ได้รับอนุมัติจาก กรมประมง", []),
        ("ได้รับมอบหมายจากกรมประมง", []),
        # what was done on a day that is past, or in a list
        ("เมื่อวันที่ 5 มีนาคม 2567  ที่ผ่านมา กรมประมง", ["กรมประมง"]),
        ("เมื่อวันศุกร์ที่ผ่านมา กรมประมง", ["กรมประมง"]),
        ("เมื่อวันที่ 5 มีนาคม กรมประมง", ["กรมประมง"]),
        ("ซึ่งที่ผ่านมากรมประมง", []),
        ("โดยมี กรมประมง กรมที่ดิน และกระทรวงพลังงาน", ["กรมประมง", "กรมที่ดิน", "กระทรวงพลังงาน"]),
        ("ซึ่งประกอบไปด้วย กรมประมง และกรมที่ดิน", ["กรมประมง", "กรมที่ดิน"]),
        ("ในการนี้ ทางกรมประมง", ["กรมประมง"]),
        ("ตามแนวทางกรมประมง", []),
        ("         กรมประมง จัดงาน", ["กรมประมง"]),
        (f"{' ' * 50}กรมประมง จัดงาน", ["กรมประมง"]),
    ],
)
def test_a_body_is_named_for_itself_neither_in_a_post_nor_as_a_parent(text: str, expected: list[str]) -> None:
    article = report(text)
    found = named(bodies(article, "กรมประมง", "กรมที่ดิน", "กระทรวงพลังงาน", "กระทรวงเกษตรและสหกรณ์"))
    assert [agent.name for agent, _ in alone(article.masked, found)] == expected


def test_no_venue_and_no_land_is_present() -> None:
    article = report("จัดร่วมกับกรมประมง และจังหวัดตาก ณ กรมที่ดิน")
    found = named(bodies(article, "กรมประมง", "จังหวัดตาก", "กรมที่ดิน"))
    whole = Region((Span(article.body, len(article.text)),))
    assert [agent.name for agent, _ in bodies_in(article, whole, found, find_places(article))] == ["กรมประมง"]


def test_a_body_meets_whose_name_follows_the_word() -> None:
    article = report("นายสมชาย ใจงาม เป็นประธานการประชุมคณะกรรมการน้ำ ร่วมกับกรมประมง")
    mentions = [candidate.mention for candidate in candidates(article)]
    found = named(bodies(article, "คณะกรรมการน้ำ", "กรมประมง"))
    assert [agent.name for agent, _ in meeting(article.masked, mentions, found)] == ["คณะกรรมการน้ำ"]
