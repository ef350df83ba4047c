"""What of a page is no part of its article."""

from __future__ import annotations

from itertools import pairwise

from kg.page.ending import ending
from kg.page.layout import layout_of
from kg.page.lines import lines_of
from kg.page.margins import margins
from kg.page.rows import rows_of

HEADLINE = "ชาวสายธารปลูกป่าชายเลน พันไร่"
BODY = "ชาวบ้านร่วมกันปลูกป่าชายเลนริมคลองสายธารเพื่อกันคลื่นลม " * 4


def furniture(text: str, stamped: int | None = None) -> list[str]:
    lines = lines_of(text)
    layout = layout_of(rows_of(lines))
    spans = margins(lines, layout, None if stamped is None else lines[stamped], ending(lines, layout.start))
    assert all(one.end <= two.start for one, two in pairwise(spans))
    return [text[span.start : span.end].strip() for span in spans]


def test_all_but_the_headline_above_the_body() -> None:
    text = f"ข่าว\nสายธารนิวส์-{HEADLINE}\n5 มิ.ย. 2567\n{HEADLINE}\n{BODY}"
    assert furniture(text) == ["ข่าว", "สายธารนิวส์-", "5 มิ.ย. 2567", HEADLINE]


def test_in_the_body_only_what_says_nothing() -> None:
    text = f"{HEADLINE}\n{BODY}\n....\nพิมพ์\nปลูกป่า #ป่า ต่อไป\nบริการ\n{BODY}"
    assert furniture(text) == ["....", "พิมพ์", "#ป่า"]


def test_the_headline_again_below_a_subtitle() -> None:
    assert furniture(f"{HEADLINE}\nหวังลดคลื่นลมในฤดูฝน\n{HEADLINE}\n{BODY}") == [HEADLINE]


def test_the_day_that_counts_below_the_lead_with_its_credits() -> None:
    text = f"ข่าว\n{BODY}\n459\n5 มิ.ย. 2567\nโดย admin\nต่อมา{BODY}"
    assert furniture(text, 3) == ["ข่าว", "459", "5 มิ.ย. 2567", "โดย admin"]
    assert furniture(text) == ["ข่าว"]
