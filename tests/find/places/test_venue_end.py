"""Where the name of a venue ends."""

import pytest

from kg.clean import clean
from kg.find.places.venue_end import venue_end


@pytest.mark.parametrize(
    ("name", "behind"),
    [
        ("ห้องประชุม 2 ชั้น 4 อาคารริมน้ำ", " โดยมีผู้บริหารร่วมงาน"),
        ("ศาลากลางจังหวัดตาก อำเภอเมือง", " เมื่อวันที่ 5 มีนาคม 2567"),
        ("วัดป่างาม ตำบลบ้านนา", ", นายสมชาย ใจงาม กล่าวเปิดงาน"),
        ("ทำเนียบรัฐบาล", " กระทรวงพลังงาน จัดแถลงข่าว"),
        ("หอประชุมริมน้ำ", " นำโดย นายสมชาย ใจงาม"),
        ("สวนกลางเมือง", " พิธีเปิดเริ่มเวลา 9 นาฬิกา"),
        ("สำนักงาน ก.พ.", " นายสมชาย ใจงาม"),
        ("โรงแรมริมน้ำ", ")"),
        ("โรงแรมริมน้ำ (ห้องใหญ่)", ")"),
        ("โรงแรมริมน้ำ", "."),
        ("หอประชุม", " " + "ก" * 29),
        ("หอประชุม " + "ก" * 28, ""),
    ],
)
def test_a_venue_ends_before_what_is_none_of_it(name: str, behind: str) -> None:
    article = clean("a", f"พบกัน ณ {name}{behind}")
    start = article.text.index(name)
    assert article.text[start : venue_end(article, start)] == name
