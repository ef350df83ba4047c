"""How programs fill lines."""

from __future__ import annotations

import pytest

from kg.wrapping.fills import Fill, Line, Mode, lines_of, mean_word
from kg.wrapping.measures import CODE_POINTS, COLUMNS, MEASURES
from kg.wrapping.rows import rows_of

TYPESET = MEASURES[-1]


def line(width: float, *, last: float = 5, single: bool = False, padded: float | None = None) -> Line:
    return Line(width, width if padded is None else padded, 5, last, single)


def test_lines_as_a_measure_sees_them() -> None:
    rows = rows_of(["  กี่ ขวด  ", "น้ำ"])
    first, second = lines_of(rows, COLUMNS)
    assert (first.width, first.padded, first.first, first.last, first.single) == (7, 9, 1, 3, False)
    assert (second.width, second.single) == (2, True)
    assert mean_word(rows, (first, second)) == pytest.approx(9 / 3)


def test_at_spaces_a_word_that_would_have_fitted_ends_a_paragraph() -> None:
    fill = Fill(Mode.SPACES, CODE_POINTS, 80, 10)
    fits, with_one_space, does_not = (fill.ratio(line(70), first) for first in (8, 9, 10))
    assert fits is not None
    assert with_one_space is not None
    assert fits < 0.01 < with_one_space < 1
    assert does_not == pytest.approx(0.96 * 8)
    assert fill.ratio(line(81), 9) is None
    assert fill.ratio(line(140, single=True), 9) == 8


def test_a_full_line_in_a_run_longer_than_a_line_was_cut() -> None:
    fill = Fill(Mode.SPACES, CODE_POINTS, 80, 10)
    assert fill.ratio(line(80, last=60), 40) == pytest.approx(24)
    assert fill.ratio(line(80, last=60), 10) == pytest.approx(0.96 * 8)


def test_print_is_measured_with_slack() -> None:
    fill = Fill(Mode.SPACES, TYPESET, 80, 10)
    assert fill.ratio(line(82), 5) is not None
    assert fill.ratio(line(84), 5) is None
    loose = fill.ratio(line(70), 5)
    assert loose is not None
    assert 0.01 < loose < 1


def test_anywhere_lines_are_full_or_lost_spaces() -> None:
    fill = Fill(Mode.ANYWHERE, CODE_POINTS, 80, 10)
    ratios = [fill.ratio(line(width), 5) for width in (80, 79, 78, 70)]
    assert None not in ratios
    assert ratios == sorted(ratios, reverse=True)  # type: ignore[type-var]  # none is None
    assert fill.ratio(line(70, padded=80), 5) == ratios[0]


def test_between_words_lines_are_nearly_full() -> None:
    fill = Fill(Mode.WORDS, CODE_POINTS, 80, 10)
    near, far = fill.ratio(line(74), 30), fill.ratio(line(66), 30)
    assert near is not None
    assert far is not None
    assert near > 5
    assert far < 1
