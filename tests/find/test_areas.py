"""Provinces that a text names: by address, district or town, with what the words around say of where something is."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.areas import find_areas
from kg.models import AreaMention, Span, Whereabouts

AT, NAMED, PART = Whereabouts


def areas(text: str, *names: str) -> tuple[AreaMention, ...]:
    article = clean("a", text)
    spans = [Span(article.text.index(name), article.text.index(name) + len(name)) for name in names]
    found = find_areas(article, spans)
    assert all(article.text[area.start : area.end] == area.text for area in found)
    return found


@pytest.mark.parametrize(
    ("text", "area", "province"),
    [
        ("ไปที่ ต.บางเสร่ อ.สัตหีบ จ.ชลบุรี วันนี้", "ต.บางเสร่ อ.สัตหีบ จ.ชลบุรี", "TH-20"),
        ("ไปที่อำเภอเมือง จังหวัดลำพูน วันนี้", "อำเภอเมือง จังหวัดลำพูน", "TH-51"),
        ("ไปที่อำเภอเมืองลำพูนจังหวัดลำพูน วันนี้", "อำเภอเมืองลำพูนจังหวัดลำพูน", "TH-51"),
        ("ไปที่เขตจตุจักร กรุงเทพฯ วันนี้", "เขตจตุจักร กรุงเทพฯ", "TH-10"),
        ("ไปที่แขวงดินแดง เขตดินแดง วันนี้", "แขวงดินแดง เขตดินแดง", "TH-10"),
        ("ไปที่ อ.แม่สอด วันนี้", "อ.แม่สอด", "TH-63"),
        ("ไปที่ตำบลบางเสร่ วันนี้", "ตำบลบางเสร่", "TH-20"),
        ("ไปที่อำเภอเฉลิมพระเกียรติ จังหวัดน่าน วันนี้", "อำเภอเฉลิมพระเกียรติ จังหวัดน่าน", "TH-55"),
        ("spoke in Phuket today", "Phuket", "TH-83"),
    ],
)
def test_an_address_is_one_mention_of_its_province(text: str, area: str, province: str) -> None:
    (found,) = areas(text)
    assert (found.text, found.province, found.whereabouts) == (area, province, AT)


@pytest.mark.parametrize(
    "text",
    ["ไปที่อำเภอเมือง วันนี้", "ไปที่อำเภอเฉลิมพระเกียรติ วันนี้", "ไปที่ตำบลหนองบัว วันนี้", "ไปที่ตำบลและอำเภอ วันนี้", "แขวงทางหลวงที่ 2"],
)
def test_what_may_lie_in_several_provinces_says_none(text: str) -> None:
    assert areas(text) == ()


def test_a_list_names_each_of_its_provinces() -> None:
    found = areas("ไปยังจังหวัดลำพูน ลำปาง และพะเยา")
    assert [area.province for area in found] == ["TH-51", "TH-52", "TH-56"]


@pytest.mark.parametrize(
    ("text", "names", "whereabouts"),
    [
        ("ประชุมในพื้นที่จังหวัดลำพูน วันนี้", (), AT),
        ("เที่ยวบินจากเชียงใหม่ วันนี้", (), NAMED),
        ("ผ้าทอ จังหวัดลำพูน วันนี้", (), NAMED),
        ("ศาลากลางจังหวัดลำพูน", (), PART),
        ("ผู้ว่าราชการจังหวัดลำพูน กล่าว", (), PART),
        ("นายอำเภอแม่สอด กล่าว", (), PART),
        ("มหาวิทยาลัยเชียงใหม่", (), PART),
        ("สมาคม จังหวัดลำพูน กล่าว", ("สมาคม จังหวัดลำพูน",), PART),
        ("จังหวัดลำพูน จัดงาน", ("จังหวัดลำพูน",), NAMED),
        ("Chiang Mai University opened", (), PART),
    ],
)
def test_what_stands_around_says_whether_something_is_there(
    text: str, names: tuple[str, ...], whereabouts: Whereabouts
) -> None:
    (found,) = areas(text, *names)
    assert found.whereabouts is whereabouts


@pytest.mark.parametrize("text", ["ถนนพิษณุโลก", "ณ ห้องเชียงใหม่ ชั้น 2", "ธนาคารกรุงเทพ แจ้ง"])
def test_a_street_or_a_room_with_a_provinces_name_is_elsewhere(text: str) -> None:
    assert areas(text) == ()


def test_a_person_with_a_provinces_name_is_only_a_part() -> None:
    (found,) = areas("พบนายสุรินทร์ ใจงาม", "นายสุรินทร์ ใจงาม")
    assert found.whereabouts is PART
