"""Paragraphs that hang."""

from __future__ import annotations

from kg.commands.hanging import MARGIN, hanging
from kg.commands.screen import Screen


def test_lines_after_the_first_are_moved_in_and_the_beginning_is_bold() -> None:
    narrow = Screen(20, "utf-8")
    first, *more = hanging("named: twice in one article of March", len("named: "), narrow)
    assert more
    assert all(line.plain.startswith(MARGIN) for line in more)
    assert all(line.cell_len <= narrow.width for line in (first, *more))
    assert " ".join(line.plain.strip() for line in (first, *more)) == "named: twice in one article of March"
    assert [first.plain[span.start : span.end].strip() for span in first.spans if span.style == "bold"] == ["named:"]
