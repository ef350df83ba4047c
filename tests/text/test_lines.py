"""Where a line begins and ends."""

import pytest

from kg.text.lines import line_end, line_start


@pytest.mark.parametrize(
    ("at", "line"),
    [(0, "หนึ่ง"), (3, "หนึ่ง"), (5, "หนึ่ง"), (6, "สอง"), (8, "สอง"), (9, "สอง"), (10, ""), (11, "สาม"), (14, "สาม")],
)
def test_the_line_around_an_offset(at: int, line: str) -> None:
    text = "หนึ่ง\nสอง\n\nสาม"
    assert text[line_start(text, at) : line_end(text, at)] == line
