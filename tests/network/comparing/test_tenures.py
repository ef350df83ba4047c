"""Tenures whose end changed."""

from __future__ import annotations

from datetime import date

from kg.network.comparing.sides import Both
from kg.network.comparing.tenures import tenures
from tests.network.press import reading, store_of

FIRST = [reading(f"a{month}", date(2022, month, 1), heads={"ดี ใจงาม": "กรมป่า"}) for month in range(1, 7)]
THEN = [reading(f"b{month}", date(2023, month, 1), heads={"มานะ ดีเลิศ": "กรมป่า"}) for month in range(1, 5)]


def test_a_successor_ends_a_tenure_and_what_ends_none_is_told_as_such() -> None:
    (ended,) = tenures(Both(store_of(*FIRST), store_of(*FIRST, *THEN)))
    assert ended.what == "ดี ใจงาม, อธิบดี กรมป่า: until 2023-01-01 (was without an end; last attested 2022-06-01)"
    assert (ended.articles, ended.quote) == (6, "นายดี ใจงาม อธิบดีกรมป่า ประชุมร่วมกับ กรมป่า")
    (opened,) = tenures(Both(store_of(*FIRST, *THEN), store_of(*FIRST)))
    assert "without an end (was until 2023-01-01;" in opened.what


def test_a_tenure_that_is_only_attested_once_more_is_no_news() -> None:
    assert list(tenures(Both(store_of(*FIRST[:-1]), store_of(*FIRST)))) == []
