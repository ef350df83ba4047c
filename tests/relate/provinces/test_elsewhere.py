"""Where an event is by the rest of its article: the venue behind its date, its venue's address, the only province."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.areas import find_areas
from kg.find.dates import find_dates
from kg.grammar.segments import sentences
from kg.relate.provinces.areas import Shown
from kg.relate.provinces.elsewhere import by_date, by_same_venue, the_only_one

FAR = "ชาวสวนปลูกมะม่วงและมะพร้าวไว้กินเองทุกบ้าน\n" * 20


def codes(shown: Shown | None) -> list[str] | None:
    return None if shown is None else [area.province for area in shown]


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("วันที่ 5 มีนาคม 2567 ที่โรงแรมริมน้ำ จังหวัดน่าน นายสมชาย ใจงาม กล่าวต้อนรับ", ["TH-55"]),
        ("วันนี้ (5 มีนาคม 2567) เวลา 09.00 น. ณ ศาลากลางจังหวัดลำพูน", ["TH-51"]),
        ("วันที่ 5 มีนาคม 2567 ณ กรุงโตเกียว ประเทศญี่ปุ่น", []),
        ("วันที่ 5 มีนาคม 2567 นายสมชาย ใจงาม ซึ่งเคยเป็นครูอยู่หลายสิบปีที่ผ่านมา พบชาวสวนที่ตลาดกลาง จังหวัดน่าน", None),
        ("วันที่ 5 มีนาคม 2567 นายสมชาย ใจงาม พบชาวสวน", None),
    ],
)
def test_the_venue_right_behind_a_date_says_where_what_it_dates_is(text: str, province: list[str] | None) -> None:
    article = clean("a", f"ข่าว\n{text}")
    (day,) = find_dates(article)
    assert codes(by_date(article, day, find_areas(article, []))) == province


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("ประชุม ณ ลานโพธิ์ทอง\nชาวบ้านชอบลานโพธิ์ทอง อำเภอแม่สอด จังหวัดตาก", ["TH-63"]),
        ("ประชุม ณ ลานโพธิ์ทอง\nชาวบ้านจังหวัดตากชอบลานโพธิ์ทอง", None),
        ("ประชุม ณ ลานโพธิ์ทอง จังหวัดตาก\nอีกแห่งคือ ลานโพธิ์ทอง จังหวัดน่าน", None),
    ],
)
def test_a_venue_is_where_its_address_says_that_it_is(text: str, province: list[str] | None) -> None:
    article = clean("a", text)
    assert codes(by_same_venue(article, "ลานโพธิ์ทอง", find_areas(article, []))) == province


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("ประธานมอบโล่รางวัล\nชาวสวนของจังหวัดน่าน ดีใจ", ["TH-55"]),
        ("ประธานมอบโล่รางวัล\nชาวสวนของจังหวัดน่าน และจังหวัดตาก ดีใจ", None),
        ("ประธานมอบโล่รางวัล\nชาวสวนของจังหวัดน่าน ดีใจ เช่นเดียวกับชาวสวนทั่วประเทศ", None),
        (f"ประธานมอบโล่รางวัล\n{FAR}ชาวสวนของจังหวัดน่าน ดีใจ", None),
        ("ประธานมอบโล่รางวัล\nชาวสวนดีใจ", None),
    ],
)
def test_the_only_province_that_an_article_names_is_where_it_is_set(text: str, province: list[str] | None) -> None:
    article = clean("a", text)
    assert codes(the_only_one(article, sentences(article)[0], find_areas(article, []))) == province
