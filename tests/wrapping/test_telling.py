"""Telling whether a program broke a text."""

from __future__ import annotations

import pytest

from kg.wrapping.fills import Mode
from kg.wrapping.measures import columns
from kg.wrapping.rows import rows_of
from kg.wrapping.telling import tell
from scripts.wrapping import (
    Breaking,
    anywhere_by_code_points,
    anywhere_by_columns,
    by_code_points,
    by_columns,
)
from tests.wrapping.passages import ENGLISH, LEFT_ALONE, NEWS


def broken(text: str, breaks: Breaking, width: int) -> list[str]:
    return [piece for line in text.split("\n") for piece in breaks(line, width) or [""]]


@pytest.mark.parametrize(
    ("breaks", "mode", "measure"),
    [
        (by_code_points, Mode.SPACES, len),
        (by_columns, Mode.SPACES, columns),
        (anywhere_by_code_points, Mode.ANYWHERE, len),
        (anywhere_by_columns, Mode.ANYWHERE, columns),
    ],
)
@pytest.mark.parametrize("width", [64, 72, 80])
def test_the_way_and_the_width_are_found(breaks: Breaking, mode: Mode, measure: object, width: int) -> None:
    wrapping = tell(rows_of(broken(NEWS, breaks, width)))
    assert wrapping is not None
    assert (wrapping.fill.mode, wrapping.fill.measure.width) == (mode, measure)
    assert width - 3 <= wrapping.fill.width <= width


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_other_short_lines_are_no_programs(name: str) -> None:
    assert tell(rows_of(LEFT_ALONE[name].split("\n"))) is None


def test_two_lines_say_nothing() -> None:
    assert tell(rows_of(broken(ENGLISH, by_code_points, 72)[2:4])) is None
    assert tell(()) is None


def test_lists_of_lines_of_one_width_cut_no_words() -> None:
    boats = [
        f"เรือ{name}ออกจากท่าเวลา 0{hour}.30 น. ทุกวัน" for hour, name in enumerate(["กข", "คง", "จฉ", "ชซ", "ฌญ", "ฎฏ"], 1)
    ]
    assert len({len(line) for line in boats}) == 1
    assert tell(rows_of(boats)) is None


def test_a_wrapped_part_that_is_small_is_left_alone() -> None:
    part = broken(NEWS.split("\n")[4], by_columns, 72)
    assert tell(rows_of([*part, *(f"{number} {'ก' * 150}" for number in range(8))])) is None
