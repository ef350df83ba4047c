"""Spaces inside what belongs together."""

import pytest

from kg.text.gaps import compact, past_spaces


@pytest.mark.parametrize(("most", "end"), [(0, 1), (1, 2), (2, 3), (3, 4), (9, 4)])
def test_as_many_spaces_are_passed_as_are_allowed_and_there(most: int, end: int) -> None:
    assert past_spaces("ก   ข", 1, most) == end


def test_nothing_is_passed_where_no_space_stands_or_the_text_ends() -> None:
    assert past_spaces("กข", 1, 2) == 1
    assert past_spaces("ก\nข", 1, 2) == 1
    assert past_spaces("ก ", 1, 5) == 2


def test_white_space_is_no_difference() -> None:
    assert compact("ก  ข\nค") == compact("กข ค")
    assert compact(" ก ข\n") == "กข"
