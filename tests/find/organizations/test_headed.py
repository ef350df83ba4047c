from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations.headed import find_headed, with_head
from kg.find.organizations.known import find_known
from kg.models import Naming, OrganizationMention

DIVISION = "กองบังคับการปราบปรามการกระทำความผิดเกี่ยวกับทรัพยากรธรรมชาติและสิ่งแวดล้อม"


def headed(text: str) -> list[OrganizationMention]:
    article = clean("t", text)
    return find_headed(article, find_known(article))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("สมาคมผู้ค้าผักเสนอแผน", ["สมาคมผู้ค้าผัก"]),
        ("สำนักงานเกษตรอำเภอแม่ทา แจ้ง", ["สำนักงานเกษตรอำเภอแม่ทา"]),
        ("คณะวิทยาศาสตร์ มหาวิทยาลัยริมน้ำ จัดค่าย", ["คณะวิทยาศาสตร์", "มหาวิทยาลัยริมน้ำ"]),
        ("หารือกับกระทรวงพาณิชย์จีน", ["กระทรวงพาณิชย์จีน"]),
        ("กระทรวงพาณิชย์เสนอแผน", []),
        ("กรมการปกครองเสนอแผน", []),
        ("นายสมชาย กองดีงาม เสนอแผน", []),
        ("นายสมชาย ใจงาม กองผ้าไหม เสนอแผน", ["กองผ้าไหม"]),
        ("จากโรงพยาบาลป่าสัก-โรงพยาบาลริมน้ำ", ["โรงพยาบาลป่าสัก", "โรงพยาบาลริมน้ำ"]),
        ("คณะวิทยาศาสตร์ จัดค่าย", []),
        ("ประชุม 10 สมาคมผู้ค้าผัก", []),
        ("สมาคมต่าง ๆ", []),
        ("สภาพอากาศแปรปรวน", []),
    ],
)
def test_a_head_with_a_name_is_a_body_that_the_authority_file_lacks(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in headed(text)] == expected


def test_a_head_alone_with_its_mark_of_omission_is_cut() -> None:
    (fund,) = headed("กองทุนฯ ขอเชิญชวน")
    (named,) = headed("กองทุนป่าสัก ขอเชิญชวน")
    assert (fund.naming, named.naming) == (Naming.CUT, Naming.NAMED)


def test_an_abbreviated_head_is_spelt_out() -> None:
    (hospital,) = headed("รพ.สวนผัก รับบริจาค")
    assert (hospital.text, hospital.expands) == ("รพ.สวนผัก", "โรงพยาบาลสวนผัก")


def test_a_place_in_the_name_and_a_bracket_behind_it_make_it_surer() -> None:
    (plain,), (anchored,) = headed("กองทุนป่าสัก เสนอ"), headed("กองทุนป่าสักจังหวัดลำพูน เสนอ")
    (introduced,) = headed("กองทุนป่าสัก (กปส.) เสนอ")
    assert plain.confidence < anchored.confidence < introduced.confidence


def test_the_seat_behind_it_makes_a_body_with_a_weak_head_surer() -> None:
    (alone,), (seated,) = headed("สหกรณ์ป่าสัก เสนอ"), headed("สหกรณ์ป่าสัก อำเภอริมน้ำ เสนอ")
    assert alone.confidence < seated.confidence


@pytest.mark.parametrize(
    ("text", "whole"), [("มูลนิธิ มดน. เสนอ", "มูลนิธิ มดน."), ("มูลนิธิมดน. เสนอ", "มูลนิธิมดน."), ("กองทุน มดน. เสนอ", "มดน.")]
)
def test_an_abbreviation_takes_the_head_of_its_own_name_before_it(text: str, whole: str) -> None:
    at = text.index("มดน.")
    short = OrganizationMention(at, at + 4, "มดน.", "test", 0.9, expands="มูลนิธิดินและน้ำ")
    assert with_head(clean("t", text), short).text == whole


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{DIVISION}จังหวัดน่าน เสนอแผน", f"{DIVISION}จังหวัดน่าน"),
        ("กรมทางหลวงจังหวัดน่าน เสนอแผน", None),
        ("อบต.จัดโครงการขยะ", None),
        ("เทศบาลเมืองขับเคลื่อนโครงการขยะ", None),
        ("ธนาคารธนาคารป่าสักเพื่อชุมชน (ธปช.) เสนอแผน", "ธนาคารป่าสักเพื่อชุมชน"),
        ("เรือนจำ 25 แห่ง เสนอแผน", None),
    ],
)
def test_offices_in_provinces_slips_and_what_those_of_a_kind_do(text: str, name: str | None) -> None:
    found = [mention.text for mention in headed(text)]
    assert (name in found) if name else found == []
