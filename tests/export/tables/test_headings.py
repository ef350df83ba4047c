"""Headings in Thai: every table and every column has one, and no two tables share theirs."""

from __future__ import annotations

import pytest

from kg.export.tables.columns import ACROSS, COLUMNS, header
from kg.export.tables.headings import cell_in_thai, column_in_thai, table_in_thai
from kg.text.letters import has_thai

TABLES = (*COLUMNS, *ACROSS)


@pytest.mark.parametrize("table", TABLES)
def test_every_column_has_a_heading_of_its_own(table: str) -> None:
    headings = [column_in_thai(column, table) for column in header(table)]
    assert all(map(has_thai, headings))
    assert len({*headings}) == len(headings)


def test_every_table_has_a_name_that_fits_a_sheet() -> None:
    names = [table_in_thai(table) for table in TABLES]
    assert all(has_thai(name) and len(name) <= 31 for name in names)
    assert len({*names}) == len(names)


def test_a_column_is_called_otherwise_where_it_is_another_thing() -> None:
    assert column_in_thai("title", "people") != column_in_thai("title", "articles")
    assert column_in_thai("until", "figures") != column_in_thai("until", "tenures")


def test_what_is_not_known_keeps_its_name() -> None:
    assert (column_in_thai("?x"), table_in_thai("answer")) == ("?x", "answer")


@pytest.mark.parametrize(
    ("column", "cell", "shown"),
    [
        ("kind", "meeting", "การประชุม"),
        ("kind", "company", "บริษัท"),
        ("status", "former", "อดีต"),
        ("role", "meeting", "meeting"),
        ("kind", "", ""),
    ],
)
def test_words_of_ours_are_thai_in_their_own_columns(column: str, cell: str, shown: str) -> None:
    assert cell_in_thai(column, cell) == shown
