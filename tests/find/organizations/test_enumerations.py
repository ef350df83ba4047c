from __future__ import annotations

import pytest

from kg.find.organizations.enumerations import enumerations, vouched
from kg.models import OrganizationMention


def mentions(text: str, *sure: str) -> list[OrganizationMention]:
    """Every run of Thai letters that begins with โรงเรียน or กรม in the text; those in ``sure`` are surely bodies."""
    found, at = [], 0
    for name in text.replace(",", " ").replace("(", " ").replace("และ", " ").split():
        at = text.index(name, at)
        if name.startswith(("โรงเรียน", "กรม")):
            found.append(OrganizationMention(at, at + len(name), name, "test", 0.9 if name in sure else 0.42))
    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("โรงเรียนทอง โรงเรียนฟ้า และ กรมป่า", ["โรงเรียนทอง", "โรงเรียนฟ้า", "กรมป่า"]),
        ("โรงเรียนทอง (2 คน), โรงเรียนฟ้า จังหวัดน่าน กรมป่า", ["โรงเรียนทอง", "โรงเรียนฟ้า", "กรมป่า"]),
        ("โรงเรียนทอง เสนอให้ โรงเรียนฟ้า", []),
        ("ไปยัง โรงเรียนทอง โรงเรียนฟ้า และ กรมป่า", []),
    ],
)
def test_names_between_which_only_joints_stand_are_one_unit(text: str, names: list[str]) -> None:
    assert [member.text for unit in enumerations(text, mentions(text)) for member in unit.members] == names


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("โรงเรียนทอง โรงเรียนฟ้า และ กรมป่า เมื่อวานนี้", 3),
        ("โรงเรียนทอง โรงเรียนฟ้า และ โรงเรียนน้ำ เมื่อวานนี้", 0),
        ("ได้แก่ โรงเรียนทอง โรงเรียนฟ้า และ โรงเรียนน้ำ เมื่อวานนี้", 3),
        ("โรงเรียนทอง และ โรงเรียนฟ้า เข้าร่วมงาน", 2),
        ("ได้แก่ โรงเรียนทอง และ โรงเรียนฟ้า เมื่อวานนี้", 0),
    ],
)
def test_a_sure_member_an_opener_or_a_closer_vouches_for_all(text: str, count: int) -> None:
    assert len(vouched(text, mentions(text, "กรมป่า"))) == count
