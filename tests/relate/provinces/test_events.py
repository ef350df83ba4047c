"""In which provinces an event takes place, by what an article says of it."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.reading import read_article

DAY = "วันที่ 5 มีนาคม 2567 นายสมชาย ใจงาม"
OPENS = f"{DAY} เป็นประธานเปิดงานวันต้นไม้"
MEETS = f"{DAY} เป็นประธานการประชุมชาวสวน"
VISITS = f"{DAY} ลงพื้นที่ตรวจเยี่ยมชาวสวน"


def provinces(text: str) -> list[tuple[str, ...]]:
    events = read_article(clean("a", f"เรื่องที่น่าสนใจประจำวัน\n{text}")).events
    return [tuple(area.province for area in event.provinces) for event in events]


@pytest.mark.parametrize(
    ("text", "province"),
    [
        (f"{OPENS} ณ สวนริมน้ำ อำเภอเมือง จังหวัดเชียงใหม่", "TH-50"),
        (f"{OPENS} ณ สวนริมน้ำ ต.บางเสร่ อ.สัตหีบ จ.ชลบุรี", "TH-20"),
        (f"{OPENS} ณ สวนริมน้ำ เขตจตุจักร กรุงเทพฯ", "TH-10"),
        (f"{OPENS} ณ โรงแรมริมน้ำ เชียงใหม่", "TH-50"),
        (f"{OPENS} ณ ศาลากลางจังหวัดลำพูน", "TH-51"),
        (f"{OPENS} ณ มหาวิทยาลัยขอนแก่น", "TH-40"),
        (f"{OPENS} ณ ทำเนียบรัฐบาล", "TH-10"),
        (f"{OPENS} ณ กระทรวงสาธารณสุข", "TH-12"),
        (f"{DAY} ลงพื้นที่จังหวัดน่าน ติดตามการปลูกป่า", "TH-55"),
        (f"{VISITS} ในพื้นที่ อ.แม่สอด", "TH-63"),
        (f"{MEETS} ที่ศาลากลางจังหวัดลำพูน", "TH-51"),
        (f"{MEETS} ซึ่งจะจัดขึ้นในเดือนเมษายน ในจังหวัดลำพูน", "TH-51"),
        (f"{DAY} ส่งเสริมจังหวัดลำพูนเป็นเจ้าภาพจัดการประชุมชาวสวน ครั้งที่ 3", "TH-51"),
        (f"{OPENS} โดยมี นางมะลิ ดีเลิศ ผู้ว่าราชการจังหวัดลำพูน และสภากาชาด ร่วมงาน", "TH-51"),
        ("นายสมชาย ใจงาม เป็นประธานเปิดงานวันต้นไม้\nวันที่ 5 มีนาคม 2567 ณ โรงแรมริมน้ำ เชียงใหม่ มีชาวสวนมากมาย", "TH-50"),
    ],
)
def test_an_event_is_where_its_venue_its_name_or_its_sentence_says(text: str, province: str) -> None:
    assert provinces(text) == [(province,)]


@pytest.mark.parametrize(
    "text",
    [
        f"{OPENS} ณ สวนริมน้ำ",
        f"{OPENS} ณ โรงแรมริมน้ำ ประเทศญี่ปุ่น",
        f"{OPENS} ณ กรมประมงทุกจังหวัด",
        f"{OPENS} ณ บ้านริมน้ำ ถนนพิษณุโลก",
        f"{MEETS} เพื่อขายลำไยจากจังหวัดลำพูน",
        f"{MEETS} ร่วมกับผู้ว่าราชการจังหวัดลำพูน",
    ],
)
def test_what_says_nothing_of_where_gives_none(text: str) -> None:
    assert provinces(text) == [()]


def test_the_provinces_of_a_tour_are_all_given_where_the_event_names_them() -> None:
    assert provinces(f"{DAY} ลงพื้นที่จังหวัดพะเยาและลำปาง ติดตามการปลูกป่า") == [("TH-56", "TH-52")]


def test_provinces_that_the_sentence_only_lists_give_none() -> None:
    assert provinces(f"{VISITS} ซึ่งส่งลำไยไปขายที่จังหวัดลำพูน และที่จังหวัดน่าน") == [()]
