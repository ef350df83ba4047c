"""Typed rows as bytes and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import msgspec
import pytest

from kg.store.rows import rows_packed, rows_unpacked


@dataclass(frozen=True, slots=True)
class Told:
    """A row with a value of every kind."""

    name: str
    day: date | None
    weights: tuple[tuple[str, float], ...] = ()
    count: int = 0


ROWS = (Told("ดี ใจงาม", date(2023, 3, 3), (("ก", 0.1), ("ข", 1e300)), 2**40), Told("", None))


def test_rows_come_back_as_they_were() -> None:
    assert rows_unpacked(rows_packed(ROWS), tuple[Told, ...]) == ROWS
    assert len(rows_packed(ROWS * 100)) < len(rows_packed(ROWS)) * 10


def test_rows_of_another_form_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        rows_unpacked(rows_packed(ROWS), tuple[str, ...])
