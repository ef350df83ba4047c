from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.themes.named_goals import named_goals


def named(text: str) -> list[str]:
    article = clean("test", text)
    return [mention.theme for mention in named_goals(article, article.masked.lower())]


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("งานนี้ตอบ SDG 13 โดยตรง", ["13"]),
        ("สอดคล้องกับ SDGs ข้อ 4 ของสหประชาชาติ", ["4"]),
        ("สอดคล้องกับ SDGs ข้อที่ ๑๖", ["16"]),
        ("เป้าหมายการพัฒนาที่ยั่งยืน (SDGs) เป้าหมายที่ 16", ["16"]),
        ("ตาม SDGs โดยเฉพาะเป้าหมายย่อยที่ 16.6 และ 16.10", ["16.6", "16.10"]),
        ("ขับเคลื่อน SDG 3, 4 และ 13 ไปพร้อมกัน", ["3", "4", "13"]),
        ("supports SDG 9.c and SDG-17", ["9.c", "17"]),
        ("Sustainable Development Goal 5", ["5"]),
        ("ตอบ SDGs ข้อที่ ๒ และข้อที่ ๑๒ พร้อมกัน", ["2", "12"]),
        ("SDG เป้าหมายที่ 7, เป้าหมายที่ 9 และเป้าหมายที่ 11", ["7", "9", "11"]),
        ("รายงานตัวชี้วัด SDG 4.7.1 ประจำปี", ["4.7"]),
    ],
)
def test_a_goal_or_target_named_by_number_is_found(text: str, themes: list[str]) -> None:
    assert named(text) == themes


@pytest.mark.parametrize(
    "text",
    [
        "ขับเคลื่อน SDGs ให้สำเร็จ",
        "SDGs ทั้ง 17 เป้าหมาย",
        "SDGs 17 ข้อ",
        "บรรลุ SDGs ภายในปี 2030",
        "SDG 18",
        "SDG 16.20",
        "โครงการมีเป้าหมายที่ 3 คือลดต้นทุน",
        "our goal 5 is to win",
    ],
)
def test_counts_years_and_other_goals_are_none(text: str) -> None:
    assert named(text) == []


def test_the_mention_is_the_article_s_own_words() -> None:
    article = clean("test", "งานตอบ SDG 3 และ 13")
    found = list(named_goals(article, article.masked.lower()))
    assert [article.text[m.start : m.end] for m in found] == [m.text for m in found] == ["SDG 3", "13"]
