"""Weighing line breaks."""

from __future__ import annotations

import pytest

from kg.wrapping.breaks import Break
from kg.wrapping.fills import Fill, Line, Mode
from kg.wrapping.measures import CODE_POINTS
from kg.wrapping.weighing import Stretch, best_stretch, heard, joined, ratios_of

FILL = Fill(Mode.SPACES, CODE_POINTS, 80, 10)
NEITHER, GOES_ON, NEW = (Break(clue, again=False, open=False) for clue in (0.0, 3.0, -3.0))


def lines(*widths: float) -> list[Line]:
    return [Line(width, width, 10, 10, single=False) for width in widths]


def test_the_stretch_of_filled_lines_is_found() -> None:
    page = lines(20, 20, 75, 76, 74, 78, 30, 20, 20)
    ratios = ratios_of(FILL, page)
    stretch = best_stretch(FILL, page, ratios, [NEITHER] * 8)
    assert (stretch.start, stretch.end) == (2, 6)
    assert stretch.weight > 0
    assert stretch.of_whole < stretch.weight


def test_what_met_before_and_empty_lines_weigh_nothing() -> None:
    page = lines(75, 75, 75)
    again = Break(3.0, again=True, open=False)
    assert best_stretch(FILL, page, ratios_of(FILL, page), [again, None]) == Stretch(0.0, 0.0, 0, 0)


def test_lines_too_wide_speak_against_a_width() -> None:
    page = lines(75, 95, 75)
    assert best_stretch(FILL, page, ratios_of(FILL, page), [NEITHER] * 2).of_whole < -3


def test_of_filled_lines_words_say_which_go_on() -> None:
    ratios: list[float | None] = [7.0] * 6
    breaks = [NEITHER, GOES_ON, NEW, NEITHER, NEITHER, None]
    assert joined(FILL, ratios, breaks, Stretch(9.0, 9.0, 0, 6)) == {0, 1, 3, 4} | (
        {2} & joined(FILL, ratios, breaks, Stretch(9, 9, 0, 6))
    )


def test_paragraphs_that_surely_end_make_others_likelier() -> None:
    doubtful = Break(-2.0, again=False, open=False)
    whole = joined(FILL, [7.0] * 8, [doubtful, *[NEITHER] * 7], Stretch(9.0, 9.0, 0, 8))
    ended = joined(FILL, [7.0, *[0.0, 7.0] * 4], [doubtful, *[NEITHER] * 8], Stretch(9.0, 9.0, 0, 9))
    assert 0 in whole
    assert 0 not in ended


def test_a_sentence_left_open_goes_on_though_the_width_does_not_say_so() -> None:
    open_ = Break(5.0, again=False, open=True)
    assert 0 in joined(FILL, [1e-5, 7.0, 7.0, 7.0], [open_, *[NEITHER] * 3], Stretch(9.0, 9.0, 0, 4))
    shut = Break(5.0, again=False, open=False)
    assert 0 not in joined(FILL, [1e-5, 7.0, 7.0, 7.0], [shut, *[NEITHER] * 3], Stretch(9.0, 9.0, 0, 4))


def test_a_title_goes_on_however_short_its_line_is() -> None:
    titled = Break(5.0, again=False, open=False, titled=True)
    assert 0 in joined(FILL, [1e-5, 7.0, 7.0, 7.0], [titled, *[NEITHER] * 3], Stretch(9.0, 9.0, 1, 4))


@pytest.mark.parametrize(
    ("mode", "clue", "says"), [(Mode.SPACES, 3.0, 3.0), (Mode.ANYWHERE, 3.0, 0.0), (Mode.ANYWHERE, -3.0, -1.5)]
)
def test_where_words_are_cut_their_beginnings_say_less(mode: Mode, clue: float, says: float) -> None:
    assert heard(mode, clue) == says
    assert heard(mode, 5.0) == 5.0
