"""Who takes part in an event, and what each of them does."""

import pytest

from kg.models import Part, Span
from kg.relate.events.participants import part_of, persons_in, speakers_after
from kg.relate.events.regions import Region
from kg.relate.named import named
from tests.relate.events.reports import bodies, person, report, said


@pytest.mark.parametrize(
    ("doing", "part"),
    [
        (" อธิบดี เป็นประธานและกล่าวเปิดงาน", Part.CHAIR),
        (" กล่าวเปิดงาน ทำหน้าที่ประธาน", Part.SPEAKER),
        (" ทำหน้าที่ดำเนินรายการ", Part.MODERATOR),
        (" ร่วมลงนาม", Part.SIGNATORY),
        (" ลงนามถวายพระพร", Part.ATTENDEE),
        (" ลงนามแสดงความอาลัย", Part.ATTENDEE),
        (" เข้าร่วมพิธีลงนาม", Part.ATTENDEE),
        (" เป็นสักขีพยาน", Part.ATTENDEE),
        (" ให้การต้อนรับ", Part.HOST),
        (" ร่วมงาน", Part.ATTENDEE),
    ],
)
def test_the_first_word_behind_a_name_that_says_so_decides_the_part(doing: str, part: Part) -> None:
    assert part_of(doing) is part


def test_persons_of_a_region_take_part_unless_they_are_not_there() -> None:
    article = report("สมชาย ใจงาม เป็นประธาน ตามนโยบายของบุญมา กล้าหาญ โดยมีดวงดี มีสุข ร่วมงาน")
    whole = Region((Span(article.body, len(article.text)),))
    people = named([person(article, name) for name in ("สมชาย ใจงาม", "บุญมา กล้าหาญ", "ดวงดี มีสุข")])
    found = persons_in(article, whole, people, said(article), frozenset())
    assert [(agent.name, part) for agent, part, _ in found] == [
        ("สมชาย ใจงาม", Part.CHAIR),
        ("ดวงดี มีสุข", Part.ATTENDEE),
    ]
    assert not list(persons_in(article, Region((Span(0, article.body),)), people, said(article), frozenset()))


def test_later_paragraphs_open_with_speakers_of_bodies_that_are_present() -> None:
    article = report("กรมประมงจัดการเสวนา", "นางดวงดี มีสุข อธิบดีกรมประมง กล่าวว่า", "นายบุญมา กล้าหาญ อธิบดีกรมที่ดิน กล่าวว่า")
    people = named([person(article, "ดวงดี มีสุข"), person(article, "บุญมา กล้าหาญ")])
    found = named(bodies(article, "กรมประมง", "กรมที่ดิน"))
    start = article.text.index("นางดวงดี")
    speaking = speakers_after(article, start, people, found, {"กรมประมง"}, frozenset())
    assert [(agent.name, part) for agent, part, _ in speaking] == [("ดวงดี มีสุข", Part.SPEAKER)]
    assert not list(speakers_after(article, start, people, found, {"กรมประมง"}, {"ดวงดี มีสุข"}))


def test_who_sends_another_does_not_speak_there() -> None:
    article = report("กรมประมงจัดการเสวนา", "นางดวงดี มีสุข อธิบดีกรมประมง มอบหมายให้ นายบุญมา กล้าหาญ ร่วมงาน")
    people, found = named([person(article, "ดวงดี มีสุข")]), named(bodies(article, "กรมประมง"))
    start = article.text.index("นางดวงดี")
    assert not list(speakers_after(article, start, people, found, {"กรมประมง"}, frozenset()))
