from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations.called import find_called


def called(text: str) -> list[str]:
    return [mention.text for mention in find_called(clean("t", text), [])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("รางวัลชนะเลิศ ได้แก่ ทีม Blue Fish ส่วนรองชนะเลิศอันดับ 1 ทีมปลาทอง", ["ทีม Blue Fish", "ทีมปลาทอง"]),
        ("รางวัลชมเชย ผลงาน “สายน้ำ” จากทีม ปลาทอง รับโล่", ["ทีม ปลาทอง"]),
        ("ตรวจสอบ 1. ร้านปลาทอง ถนนริมน้ำ 2) ร้าน “สายน้ำ” ถนนป่าสัก", ["ร้านปลาทอง", "ร้าน “สายน้ำ”"]),
    ],
)
def test_prizes_and_numbered_lists_show_any_name(text: str, names: list[str]) -> None:
    assert called(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "ได้แก่ ทีมปลาทอง ซึ่งลงพื้นที่",
        "รางวัลชนะเลิศ ได้แก่ ทีมแพทย์ฉุกเฉิน รับโล่",
        "รางวัลชนะเลิศ เมื่อวานนี้ทีมปลาทอง รับโล่",
        "ชาวบ้านไปร้านปลาทอง เมื่อวานนี้",
        "ตรวจสอบ 1. ร้านอาหาร 2. ร้านค้า",
    ],
)
def test_the_same_words_elsewhere_name_nobody(text: str) -> None:
    assert called(text) == []
