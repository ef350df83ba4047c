from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations.listed_names import find_listed


def listed(text: str) -> list[str]:
    return [mention.text for mention in find_listed(clean("t", text), [])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ผู้ผลิตรายใหญ่ เช่น Fasai, Nam Sai และ Thongsai เสนอแผน", ["Fasai", "Nam Sai", "Thongsai"]),
        ("ผู้ผลิต 3 ราย ได้แก่ 1) Fasai 2) Namsai 3) Thongsai", ["Fasai", "Namsai", "Thongsai"]),
        ("บริษัทรายใหญ่ ได้แก่ ฟาซิเยร์ นามซิเยร์ และทองซิเยร์ เสนอแผน", ["ฟาซิเยร์", "นามซิเยร์", "ทองซิเยร์"]),
    ],
)
def test_bare_names_are_bodies_where_a_kind_of_body_opens_them(text: str, names: list[str]) -> None:
    assert listed(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "ผู้ผลิตรายใหญ่ เช่น Fasai และ Namsai เสนอแผน",
        "ผู้ผลิตรายใหญ่ เช่น ข้าว ผัก และปลา เสนอแผน",
        "ชาวบ้าน เช่น Fasai, Namsai และ Thongsai เสนอแผน",
        "บริษัทใน 3 อุตสาหกรรม ได้แก่ Fasai, Namsai และ Thongsai",
    ],
)
def test_two_names_words_and_other_kinds_are_none(text: str) -> None:
    assert listed(text) == []
