"""Which of overlapping stretches count, and whether one begins and ends at words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.models import Span
from kg.text.spans import Places, any_inside, apart, ends_whole, leftmost_longest, whole


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


SPANS = st.lists(st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(1, 9)))


@given(SPANS)
def test_of_spans_in_order_of_preference_those_stay_that_overlap_none_before_them(spans: list[Span]) -> None:
    kept: list[Span] = []
    for span in spans:
        if not any(span.overlaps(other) for other in kept):
            kept.append(span)
    assert apart(spans) == kept


@given(SPANS, SPANS)
def test_places_meet_what_overlaps_any_of_them(spans: list[Span], others: list[Span]) -> None:
    places = Places(spans)
    assert [places.meet(other) for other in others] == [any(other.overlaps(s) for s in spans) for other in others]


@given(SPANS, SPANS)
def test_a_stretch_holds_a_span_that_lies_in_it_whole(spans: list[Span], others: list[Span]) -> None:
    ordered = sorted(spans)
    assert [any_inside(ordered, other) for other in others] == [any(other.covers(s) for s in spans) for other in others]
