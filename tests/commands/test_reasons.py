"""Reasons as people read them: each step, the words that show it, and their article."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from kg.commands.reasons import reasons
from kg.commands.screen import ANY_WIDTH, Screen
from kg.network.explaining.steps import Step

QUOTE = "อธิบดีกรมประมงหารือกับสหกรณ์ชาวประมงพื้นบ้านเรื่องเขตวางอวนใหม่"
STEPS = (
    Step("is", "กรมประมง (organization/กรมประมง): a body that the list of agencies has"),
    Step("claims", "กรมประมง is named", QUOTE, "หารือ [เขต] วางอวน", "2023-03-03", 0.9),
    Step("", "… and 3 more \x1b[2J facts", day="2026-11-01"),
)


def lines(width: int) -> list[str]:
    return [line.plain for line in reasons(STEPS, Screen(width, "utf-8"))]


def test_each_step_has_what_it_is_of_its_quote_and_its_article() -> None:
    assert lines(100) == [
        "is: กรมประมง (organization/กรมประมง): a body that the list of agencies has",
        "claims: กรมประมง is named",
        f"   “{QUOTE}”",
        "   — หารือ [เขต] วางอวน, 2023-03-03",
        r"… and 3 more \x1b[2J facts",
        "3 steps",
    ]


@pytest.mark.parametrize("width", [10, 20, 40, ANY_WIDTH])
def test_every_line_fits_and_the_words_are_whole(width: int) -> None:
    found = lines(width)
    assert all(cell_len(line) <= width for line in found)
    assert f"“{QUOTE}”" in "".join(line.removeprefix("   ") for line in found)


def test_steps_are_thai_where_thai_is_read_and_names_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LANG", "th")
    steps = (
        *STEPS[:1],
        Step("name", "Office of Tourism and Sports"),
        Step(
            "written",
            "กรมประมง: 2 times in 1 article, found by authority; 0.9: of a hundred facts found so, about 90 are right",
        ),
        Step("feature", "-2.15  they differ by words"),
    )
    assert [line.plain for line in reasons(steps, Screen(ANY_WIDTH, "utf-8"))] == [
        "คือ: กรมประมง (organization/กรมประมง): หน่วยงานที่อยู่ในบัญชีหน่วยงาน",
        "ชื่อ: Office of Tourism and Sports",
        "เขียนว่า: กรมประมง: 2 ครั้ง ใน 1 บทความ พบด้วยกฎ authority ความเชื่อมั่น 0.9 (ข้อเท็จจริงที่พบเช่นนี้ถูกต้องราว 90 ในร้อย)",
        "ลักษณะ: -2.15 ต่างกันที่ถ้อยคำ",
        "4 ขั้น",
    ]
