"""Records: short fields together, long ones and quotes on lines of their own, numbers that tell them apart."""

from __future__ import annotations

from kg.commands.records import quoted, records
from kg.commands.screen import Screen

WIDE, ASCII = Screen(40, "utf-8"), Screen(40, "ascii")


def lines(header: tuple[str, ...], *rows: tuple[str, ...], screen: Screen = WIDE) -> list[str]:
    return [line.plain for line in records(header, rows, screen, screen.width)]


def test_short_fields_share_lines_and_empty_ones_are_left_out() -> None:
    assert lines(("a", "b", "c", "d"), ("1", "", "x" * 24, "2"), ("3", "4", "", "")) == [
        f"1  a: 1 · c: {'x' * 24}",
        "   d: 2",
        "2  a: 3 · b: 4",
    ]


def test_a_field_on_several_lines_has_them_moved_in_and_nothing_behind_it() -> None:
    assert lines(("a", "b"), ("xxxxxxxxx " * 5, "2")) == [
        "1  a: xxxxxxxxx xxxxxxxxx xxxxxxxxx",
        "     xxxxxxxxx xxxxxxxxx",
        "   b: 2",
    ]


def test_a_quote_shares_its_line_with_nothing() -> None:
    assert lines(("a", "quote", "b"), ("1", "ดี", "2")) == ["1  a: 1", "   “ดี”", "   b: 2"]


def test_long_records_stand_apart_and_numbers_stand_under_one_another() -> None:
    found = lines(("name", "quote"), *[("x" * 60, "ย")] * 10)
    assert found[:5] == ["1   name:", f"      {'x' * 34}", f"      {'x' * 26}", "    “ย”", ""]
    assert found[-4] == "10  name:"
    assert "" not in lines(("name", "quote"), *[("x", "ย")] * 10)


def test_a_row_of_nothing_is_its_number() -> None:
    assert lines(("a",), ("",), ("x",)) == ["1  ", "2  a: x"]


def test_signs_that_the_screen_does_not_have_are_others() -> None:
    assert lines(("a", "b"), ("1", "2"), screen=ASCII) == ["1  a: 1 - b: 2"]
    assert [line.plain for line in quoted("well", ASCII, 40)] == ['"well"']
