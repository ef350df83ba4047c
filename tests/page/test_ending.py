"""What stands under an article."""

from __future__ import annotations

from kg.page.ending import ending, footers
from kg.page.lines import lines_of

BODY = "ชาวบ้านร่วมกันปลูกป่าชายเลนริมคลองสายธารเพื่อกันคลื่นลม " * 4


def under(*lines: str) -> tuple[int, list[str]]:
    found = ending(lines_of("\n".join(lines)), 1)
    return found.others, [row.line.text for row in found.rows]


def test_other_articles_go_on_to_the_end() -> None:
    assert under("หัวข้อ", BODY, "พิมพ์", "ข่าวที่เกี่ยวข้อง :", "อบรมอาสา", "ตรวจน้ำท่วม") == (3, ["พิมพ์"])


def test_a_heading_above_prose_heads_no_list() -> None:
    assert under("หัวข้อ", BODY, "ข่าวล่าสุด", BODY) == (4, [])


def test_credits_and_labelled_days_stand_under_it_and_bare_ones_do_not() -> None:
    assert under("หัวข้อ", BODY, "โพสต์เมื่อ 5 มิ.ย. 2567", "เข้าชม 5 ครั้ง")[1] == ["โพสต์เมื่อ 5 มิ.ย. 2567", "เข้าชม 5 ครั้ง"]
    assert under("หัวข้อ", BODY, "5 มิ.ย. 2567", "เข้าชม 5 ครั้ง")[1] == ["เข้าชม 5 ครั้ง"]
    assert under("หัวข้อ", BODY, "108.26", "45 คน")[1] == []


def test_the_site_s_rights() -> None:
    lines = lines_of(f"{BODY}\nCopyright 2024 Saithan\n© 2567 เทศบาล\nลิขสิทธิ์ " + BODY)
    assert [line.text for line in footers(lines)] == ["Copyright 2024 Saithan", "© 2567 เทศบาล"]
