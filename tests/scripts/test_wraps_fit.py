"""Counting which words stand about spaces and which about the ends of paragraphs."""

from __future__ import annotations

import random

from scripts.wraps_fit import breaks_within, paragraph_ends, weighed

LONG = " ".join(["ก" * 30] * 5)


def test_long_lines_are_paragraphs() -> None:
    assert list(paragraph_ends(["ก", "ข", LONG, "ที่มา : x"])) == [("ข", LONG)]
    chance = random.Random(1)  # noqa: S311  # a sample, not a secret
    spaces = set(breaks_within([LONG, "ก ข"], chance))
    assert spaces == {(LONG[: 31 * number - 1], LONG[31 * number :]) for number in range(1, 5)}


def test_what_says_no_more_than_its_part_is_left_out() -> None:
    ends = [("จบ", "ทั้งนี้ ก")] * 100
    spaces = [("และ", "ซึ่ง ข")] * 100 + [("และ", "ทำ")] * 100
    weights = weighed("begin", ends, spaces)
    assert weights["ท"] < 0.5
    assert weights["ซ"] > 2
    assert "ซึ่ง" not in weights
    assert weights["ทั"] < -2


def test_names_are_left_out() -> None:
    weights = weighed("begin", [("จบ", "นายวิมล ใจดี")] * 200, [("และ", "ของ")] * 200)
    assert "น" in weights
    assert max(map(len, weights)) <= len("นาย") + 1
