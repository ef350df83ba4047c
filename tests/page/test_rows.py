"""What lines are to their page."""

from __future__ import annotations

import pytest

from kg.page.lines import lines_of
from kg.page.rows import Role, rows_of
from kg.vocabulary.page import Mark


def roles(text: str) -> list[Role]:
    return [row.role for row in rows_of(lines_of(text))]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("หน้าแรก", Role.FURNITURE),
        ("TH EN", Role.FURNITURE),
        ("ข่าวสารและกิจกรรม", Role.FURNITURE),
        ("แชร์ Facebook Line", Role.FURNITURE),
        ("อ่านแล้ว 5,128 ครั้ง", Role.CREDIT),
        ("ผู้เขียน : มานะ ดีใจ", Role.CREDIT),
        ("By Staff Writer", Role.CREDIT),
        ("มานะ ดีใจ : เรื่องและภาพ", Role.CREDIT),
        ("(ภาพ : มานะ ดีใจ)", Role.CREDIT),
        ("ให้เรตสมาชิก: 4 / 5", Role.FURNITURE),
        ("ดาวใช้งานดาวใช้งานดาวใช้งานดาวใช้งานดาวไม่ได้ใช้งาน", Role.FURNITURE),
        ("เผยแพร่:   โดย: กองช่าง", Role.CREDIT),
        ("โดย admin", Role.CREDIT),
        ("@mana deejai", Role.CREDIT),
        ("9657", Role.COUNT),
        ("45 คน", Role.COUNT),
        ("09:27", Role.COUNT),
        ("14 ม.ค. 2567", Role.STAMP),
        ("กรมน้ำเปิดศูนย์", Role.TEXT),
        ("โดย นายมานะ ดีใจ", Role.TEXT),
        ("กำหนดการ", Role.TEXT),
        ("ข่าวดี ชาวนาได้น้ำ", Role.TEXT),
        ("14 มกราคม 2567 กรมน้ำเปิดศูนย์", Role.TEXT),
        ("เมนู " * 40, Role.TEXT),
    ],
)
def test_roles(line: str, role: Role) -> None:
    assert roles(line) == [role]


def test_a_label_on_a_line_of_its_own_is_the_next_day_s() -> None:
    rows = rows_of(lines_of("เผยแพร่เมื่อ\n14 ม.ค. 2567"))
    assert rows[1].stamps[0].label is Mark.POSTED


@pytest.mark.parametrize(("below", "role"), [("เผยแพร่", Role.CREDIT), ("ชาวบ้านปลูกป่า", Role.TEXT)])
def test_who_wrote_it_is_confirmed_by_the_line_below(below: str, role: Role) -> None:
    assert roles(f"โดย สายธารออนไลน์\n{below}")[0] is role


def test_a_day_under_other_words_is_theirs() -> None:
    assert roles("วันที่จัดงาน :\n14 ม.ค. 2567") == [Role.TEXT, Role.TEXT]


def test_a_day_above_its_place_is_an_event_s() -> None:
    assert roles("14 ม.ค. 2567\n09.00 น.\nณ ศาลากลาง")[0] is Role.TEXT
    assert roles("14 ม.ค. 2567\n\nณ ศาลากลาง มีการประชุม")[0] is Role.STAMP


def test_text_may_begin_with_a_day() -> None:
    dated = [row.dated for row in rows_of(lines_of("14 มกราคม 2567 กรมน้ำ\nกรมน้ำ 14 มกราคม 2567\nกรมน้ำ"))]
    assert dated == [True, False, False]
