"""Which of overlapping stretches count, and whether one begins and ends at words."""

from __future__ import annotations

import pytest

from kg.models import Span
from kg.text.spans import ends_whole, leftmost_longest, whole


def test_of_overlapping_spans_the_first_counts_and_of_one_beginning_the_longest() -> None:
    spans = [Span(4, 9), Span(0, 3), Span(0, 5), Span(5, 6), Span(9, 10)]
    assert leftmost_longest(spans) == (Span(0, 5), Span(5, 6), Span(9, 10))


@pytest.mark.parametrize(
    ("text", "end", "ends"),
    [
        ("คนนี้", 2, True),
        ("นที", 2, False),
        ("MWh", 2, False),
        ("MW ", 2, True),
        ("25", 1, False),
        ("5m", 1, True),
        ("คน", 2, True),
    ],
)
def test_a_stretch_ends_whole_where_no_syllable_word_or_number_goes_on(text: str, end: int, ends: bool) -> None:
    assert ends_whole(text, end) is ends


def test_a_whole_stretch_also_begins_a_word() -> None:
    assert whole("the app", 4, 7)
    assert not whole("mapp", 1, 4)
