"""Which part of a line is a headline."""

from __future__ import annotations

import pytest

from kg.page.lines import Line
from kg.page.titles import Title, title_of

POST, QUOTED = "อธิบดีกรมป่าไม้ปลูกป่าชายเลนกับชาวสายธาร", "“ชาวสายธาร” ปลูกป่าชายเลนพันไร่"
PERSON = "นายสมชาย ใจงาม นำชาวบ้านปลูกป่าชายเลน"
HEADLINE = "ชาวสายธารปลูกป่าชายเลน รับวันสิ่งแวดล้อม"


def title(text: str, *below: str) -> Title:
    return title_of(Line(text, 5, 5 + len(text)), [Line(line, 0, len(line)) for line in below])


@pytest.mark.parametrize(
    ("text", "below"),
    [
        (f"สายธารนิวส์-ข่าว-{HEADLINE}", HEADLINE),
        (f"หน้าแรก > ข่าว > {HEADLINE}", HEADLINE.replace(" ", "  ")),
        (f"ThaiNews {HEADLINE}", HEADLINE),
        (f"{HEADLINE} - สายธารทูเดย์", HEADLINE),
        (f"{HEADLINE} | สายธาร", HEADLINE),
        (HEADLINE, HEADLINE.replace(" ", "")),
        (HEADLINE, f".{HEADLINE}"),
        (f"- {HEADLINE}", HEADLINE),
        (f"{HEADLINE} News", HEADLINE),
        (HEADLINE, f"Home / ข่าวทั่วไป / {HEADLINE}"),
        (f"{HEADLINE}  ศูนย์ข่าวสายธาร", HEADLINE),
        (f"{HEADLINE} ศูนย์ข่าวสายธาร", HEADLINE),
        (f"ข่าวเด่น : {HEADLINE} - ศูนย์ข่าวสายธาร", f"ข่าวเด่น : {HEADLINE}"),
        (HEADLINE, f"“{HEADLINE}”"),
    ],
)
def test_what_the_page_prints_again(text: str, below: str) -> None:
    found = title(text, "ข่าว", below)
    assert (found.line.text, found.repeated) == (HEADLINE, True)
    assert text[found.line.start - 5 : found.line.end - 5] == HEADLINE


@pytest.mark.parametrize(
    "text",
    [
        f"เรื่อง : {HEADLINE}",
        f"#{HEADLINE}",
        f"- {HEADLINE}",
        f", {HEADLINE}",
        f"| {HEADLINE} |",
        f"ข่าวผู้บริหารรอง{POST}",
        f"ข่าวสังคม{POST}",
        f"ข่าวสังคม{PERSON}",
        f"ข่าวกีฬา{QUOTED}",
        f"*{HEADLINE}*",
        f"#{HEADLINE}#",
        f":: {HEADLINE} ::",
        f":::{HEADLINE}:::",
        f"{HEADLINE} |",
        f"{HEADLINE} Featured",
        f"{HEADLINE} - ข่าวสายธาร24",
        f"{HEADLINE} - ข่าวสายธาร7 ST7 Thailand",
        f"{HEADLINE} - สายธารนิวส์",
        f"{HEADLINE} (ที่มา: หนังสือพิมพ์สายธาร)",
        f"{HEADLINE} | เทศบาลเมืองสายธาร",
        f"{HEADLINE} - กรมชลประทาน",
        f"{HEADLINE} – กรมชลประทาน",
    ],
)
def test_labels_and_sites_are_no_part_of_it(text: str) -> None:
    found = title(text)
    assert found.line.text in {HEADLINE, POST, f"รอง{POST}", PERSON, QUOTED}
    assert not (found.repeated or found.is_step)


def test_quotes_may_be_straight_or_not() -> None:
    found = title("ปลูก “ป่าชายเลน” พันไร่ - สายธาร", 'ปลูก "ป่าชายเลน" พันไร่')
    assert (found.line.text, found.repeated) == ("ปลูก “ป่าชายเลน” พันไร่", True)


def test_the_last_step_of_a_way() -> None:
    assert title(f"หน้าแรก » ข่าว » {HEADLINE}") == Title(Line(HEADLINE, 22, 22 + len(HEADLINE)), is_step=True)


@pytest.mark.parametrize(
    ("text", "below"),
    [
        ("เปิดอบรมครู - รุ่นที่ 2", "ครูร่วมอบรม"),
        ("เปิดตลาดน้ำแห่งใหม่ จังหวัดน่าน", "จังหวัดน่าน"),
        (f"{HEADLINE} ปีที่ 4", HEADLINE),
        ("LIVE | " + HEADLINE, "ข่าว"),
        (f"{HEADLINE} (ฉบับชาวบ้าน)", "ข่าว"),
        ("ข่าวสังคมไทยกับป่าชายเลนพันไร่", "ข่าว"),
        ("แถลง: ฝนมาเร็วกว่าปีก่อน", "ข่าว"),
    ],
)
def test_any_other_line_is_whole(text: str, below: str) -> None:
    assert title(text, below).line.text == text


def test_a_way_without_signs_leads_to_the_headline() -> None:
    found = title(f"หน้าหลัก   ข่าวกิจกรรม {HEADLINE}")
    assert (found.line.text, found.is_step) == (HEADLINE, True)


def test_a_line_that_ends_cut_is_not_the_headline_below_it() -> None:
    assert title(f"หน้าแรก ข่าวเด่น {HEADLINE[:30]}...", HEADLINE).is_cut
    assert not title("สายธารนิวส์ ข่าวเด่นวันนี้...", HEADLINE).is_cut


def test_half_a_headline_behind_a_site_is_not_the_whole_below_it() -> None:
    whole = f"{HEADLINE} และทำความสะอาดหาด"
    found = title(f"สื่อสายธาร-ข่าวของชาวตำบล-{HEADLINE}", whole)
    assert (found.line.text, found.is_cut) == (HEADLINE, True)
    assert not title(f"น่าน–{HEADLINE}", whole).is_cut
