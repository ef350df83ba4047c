"""Venues and their true ends."""

import pytest

from kg.clean import clean
from kg.find.places import find_places


def names(text: str) -> list[str]:
    article = clean("a", text)
    places = find_places(article)
    assert all(article.text[p.start : p.end] == p.text for p in places)
    return [place.name for place in places]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("จัดงาน ณ หอประชุมใหญ่ ชั้น 2 อาคารรวมใจ กรมชลประทาน โดยมีผู้บริหารเข้าร่วม", "หอประชุมใหญ่ ชั้น 2 อาคารรวมใจ กรมชลประทาน"),
        ("วันนี้ (5 มี.ค. 67) ที่ โรงแรมริมน้ำ จ.ตาก นายสมชาย ใจงาม กล่าวเปิดงาน", "โรงแรมริมน้ำ จ.ตาก"),
        ("เวลา 09.00 น. ณ ทำเนียบรัฐบาล กระทรวงพลังงาน จัดแถลงข่าว", "ทำเนียบรัฐบาล"),
        (
            "เข้าร่วมประชุม ณ ห้อง Grand Hall โรงแรม River View กรุงเทพฯ เพื่อหารือแนวทาง",
            "ห้อง Grand Hall โรงแรม River View กรุงเทพฯ",
        ),
        ("พบกัน ณ สวนสาธารณะกลางเมือง ระหว่างวันที่ 1 - 3 มีนาคม 2567", "สวนสาธารณะกลางเมือง"),
        ("เปิดศูนย์ ณ ตำบลบ้านนา อำเภอเมือง จังหวัดตากซึ่งเป็นพื้นที่นำร่อง", "ตำบลบ้านนา อำเภอเมือง จังหวัดตาก"),
        ("เวลา 16.30 น ที่วัดริมน้ำ อำเภอเมือง นายสมชาย ใจงาม กล่าวเปิดงาน", "วัดริมน้ำ อำเภอเมือง"),
        (
            "at 1100hrs, at the Lotus Room, River Building, Town House, Mr. Somchai said",
            "Lotus Room, River Building, Town House",
        ),
        ("A bilateral meeting was held in the Grand River Hotel. He said", "Grand River Hotel"),
        ("ร่วมพิธี ณ ห้องประชุม ๑ สำนักงาน ป.ป.ส.", "ห้องประชุม ๑ สำนักงาน ป.ป.ส."),
    ],
)
def test_a_venue_ends_where_a_person_a_time_or_a_clause_begins(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "ข้อมูล ณ วันที่ 5 มีนาคม 2567",
        "หักภาษี ณ ที่จ่าย",
        "นายสมชาย ใจงาม ณ อยุธยา กล่าวรายงาน",
        "นางสาวณัฐพร ณรงค์ชัย กล่าวรายงาน",
        "หน่วยงานที่กระทรวงกำกับดูแล",
        "He was received in the House’s committee at Lotus",
    ],
)
def test_what_is_no_venue(text: str) -> None:
    assert names(text) == []
