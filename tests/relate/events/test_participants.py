"""Who takes part in an event, and what each of them does."""

import pytest

from kg.find.places import find_places
from kg.models import Part, Span
from kg.relate.events.participants import alone, bodies_in, meeting, part_of, persons_in, speakers_after
from kg.relate.events.regions import Region
from kg.relate.named import named
from tests.relate.events.reports import bodies, candidates, person, report


@pytest.mark.parametrize(
    ("doing", "part"),
    [
        (" อธิบดี เป็นประธานและกล่าวเปิดงาน", Part.CHAIR),
        (" กล่าวเปิดงาน ทำหน้าที่ประธาน", Part.SPEAKER),
        (" ทำหน้าที่ดำเนินรายการ", Part.MODERATOR),
        (" ร่วมลงนาม", Part.SIGNATORY),
        (" เข้าร่วมพิธีลงนาม", Part.ATTENDEE),
        (" เป็นสักขีพยาน", Part.ATTENDEE),
        (" ให้การต้อนรับ", Part.HOST),
        (" ร่วมงาน", Part.ATTENDEE),
    ],
)
def test_the_first_word_behind_a_name_that_says_so_decides_the_part(doing: str, part: Part) -> None:
    assert part_of(doing) is part


def test_persons_of_a_region_are_there_unless_they_send_or_stand_for_something() -> None:
    article = report("สมชาย ใจงาม เป็นประธาน ตามนโยบายของบุญมา กล้าหาญ โดยมีดวงดี มีสุข มอบหมายให้ชบา บานดี ร่วมงาน")
    whole = Region((Span(article.body, len(article.text)),))
    people = named([person(article, name) for name in ("สมชาย ใจงาม", "บุญมา กล้าหาญ", "ดวงดี มีสุข", "ชบา บานดี")])
    assert [(agent.name, part) for agent, part, _ in persons_in(article, whole, people)] == [
        ("สมชาย ใจงาม", Part.CHAIR),
        ("ชบา บานดี", Part.ATTENDEE),
    ]
    assert not list(persons_in(article, Region((Span(0, article.body),)), people))


def test_what_is_made_public_is_not_said_by_a_spokesman() -> None:
    article = report("ดวงดี มีสุข โฆษกกรมประมง เป็นประธานการประชุมแนวทางเผยแพร่ผลงาน")
    whole = Region((Span(article.body, len(article.text)),))
    assert [part for _, part, _ in persons_in(article, whole, named([person(article, "ดวงดี มีสุข")]))] == [Part.CHAIR]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ร่วมกับกรมประมง", ["กรมประมง"]),
        ("อธิบดีกรมประมง", []),
        ("ร่วมกับกรมประมง กระทรวงเกษตรและสหกรณ์", ["กรมประมง"]),
        ("ร่วมกับกรมประมง กรมที่ดิน", ["กรมประมง", "กรมที่ดิน"]),
        ("อธิบดีกรมประมง กรมที่ดิน", []),
        ("ร่วมกับกระทรวงพลังงาน กระทรวงเกษตรและสหกรณ์", ["กระทรวงพลังงาน", "กระทรวงเกษตรและสหกรณ์"]),
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


def test_later_paragraphs_open_with_speakers_of_bodies_that_are_present() -> None:
    article = report("กรมประมงจัดการเสวนา", "นางดวงดี มีสุข อธิบดีกรมประมง กล่าวว่า", "นายบุญมา กล้าหาญ อธิบดีกรมที่ดิน กล่าวว่า")
    people = named([person(article, "ดวงดี มีสุข"), person(article, "บุญมา กล้าหาญ")])
    found = named(bodies(article, "กรมประมง", "กรมที่ดิน"))
    start = article.text.index("นางดวงดี")
    speaking = speakers_after(article, start, people, found, {"กรมประมง"})
    assert [(agent.name, part) for agent, part, _ in speaking] == [("ดวงดี มีสุข", Part.SPEAKER)]
