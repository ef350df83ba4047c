"""How exports are made: what is usual, and that every way is told apart."""

from __future__ import annotations

import pytest

import kg.export.how
from kg.export.how import How


def test_tables_are_parquet_by_default_where_its_library_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for there in (True, False):
        monkeypatch.setattr(kg.export.how, "is_available", lambda there=there: there)
        assert How.usual().parquet is there


def test_how_exports_are_made_is_told_apart_by_its_text() -> None:
    hows = (How(), How(page=False), How(parquet=True), How(pack_from=7))
    assert len({str(how) for how in hows}) == len(hows)
    assert str(How.usual(pack_from=7)) == str(How.usual(pack_from=7))
