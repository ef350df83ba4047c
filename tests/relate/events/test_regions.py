"""Which stretches of the article report an event."""

from dataclasses import replace

import pytest

from kg.models import Span
from kg.relate.events.regions import Region, regions
from tests.relate.events.reports import DATED, candidates, report, said

FAIR = f"{DATED} นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย ณ สวนกลาง"


def reported(*lines: str) -> list[str]:
    article = report(*lines)
    (candidate, *_) = candidates(article)
    (region,) = regions(article, [candidate], [None], said(article))
    return [article.text[span.start : span.end] for span in region.spans]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (f"{FAIR} นางดวงดี มีสุข กล่าวว่า ฝนมาแล้ว", f"{FAIR} นางดวงดี มีสุข "),
        (f"{FAIR} นอกจากนี้ ราคาปลายังสูงขึ้น", FAIR + " "),
        (f"{FAIR} นอกจากนี้ มีนางดวงดี มีสุข เข้าร่วม", f"{FAIR} นอกจากนี้ มีนางดวงดี มีสุข เข้าร่วม"),
    ],
)
def test_a_report_stops_at_speech_and_where_it_turns_to_another_matter(line: str, told: str) -> None:
    assert reported(line) == [told]


@pytest.mark.parametrize(
    "line",
    [
        "โดยมี นางดวงดี มีสุข ร่วมงาน",
        "ภายในงานดังกล่าว มีผู้ร่วมงาน ได้แก่ นางดวงดี มีสุข",
    ],
)
def test_a_list_of_who_was_there_may_follow(line: str) -> None:
    assert reported(FAIR, line) == [FAIR, line]


def test_the_main_event_may_be_told_again() -> None:
    again = "นายสมชาย ใจงาม เป็นประธานเปิดงานวันปลาไทย"
    article = report(FAIR, "นางดวงดี มีสุข กล่าวว่า ฝนมาแล้ว", again)
    first, second = candidates(article)
    (region,) = regions(article, [replace(first, mentions=(first.mention, second.mention))], [None], said(article))
    assert [article.text[span.start : span.end] for span in region.spans] == [FAIR, again]


def test_a_whole_has_the_report_of_its_part() -> None:
    article = report("กรมประมง ได้เสวนาในหัวข้อ “ปลากับน้ำ” ร่วมกับกรมที่ดิน นอกจากนี้ ยังมีการออกร้านในงานวันปลาไทย")
    part, whole = candidates(article)
    of_part, of_whole = regions(article, [part, whole], [1, None], said(article))
    assert of_part == of_whole


def test_a_paragraph_behind_speech_lists_nobody_present() -> None:
    assert reported(FAIR, "นางดวงดี มีสุข กล่าวว่า ฝนมาแล้ว", "โดยมี นายบุญมา กล้าหาญ ร่วมงาน") == [FAIR]


def test_a_region_holds_offsets_and_knows_where_they_end() -> None:
    region = Region((Span(2, 5), Span(8, 9)))
    assert [at for at in range(10) if region.holds(at)] == [2, 3, 4, 8]
    assert (region.end(3), region.end(8), region.end(6)) == (5, 9, 6)
