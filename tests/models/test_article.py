"""Stretches of text: which lie in each other, and which touch."""

import pytest

from kg.models import Span


@pytest.mark.parametrize(
    ("inner", "covered", "overlapping"),
    [
        (Span(2, 5), True, True),
        (Span(3, 4), True, True),
        (Span(4, 6), False, True),
        (Span(1, 6), False, True),
        (Span(5, 7), False, False),
        (Span(0, 2), False, False),
    ],
)
def test_spans_are_half_open(inner: Span, covered: bool, overlapping: bool) -> None:
    outer = Span(2, 5)
    assert outer.covers(inner) is covered
    assert outer.overlaps(inner) is inner.overlaps(outer) is overlapping
