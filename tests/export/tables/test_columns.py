"""Columns: those of the ready questions first and in their order, one type for one name, every row complete."""

from __future__ import annotations

import re

import pytest

from kg.export.tables.columns import ARTICLE, COLUMNS, OWN, Type, arranged, header, type_of
from kg.questions import question, questions


@pytest.mark.parametrize("table", sorted({q.name for q in questions()} & set(COLUMNS)))
def test_a_table_has_the_columns_of_the_question_of_its_name(table: str) -> None:
    (selected,) = re.findall(r"^SELECT (.+?)\s+WHERE", question(table).sparql, re.DOTALL | re.MULTILINE)[:1]
    asked = re.findall(r"AS \?(\w+)\)|\?(\w+)(?![^(]*\))", selected)
    names = {one or other for one, other in asked}
    if table == "people":  # a row there rests on several articles
        names -= {"article"}
    assert names <= {*header(table)}


@pytest.mark.parametrize("table", sorted(COLUMNS))
def test_no_column_stands_twice_and_the_iri_stands_last(table: str) -> None:
    assert len(set(header(table))) == len(header(table))
    assert header(table)[-1] == "iri"


@pytest.mark.parametrize("table", sorted(OWN))
def test_a_row_has_its_own_cells_and_its_articles_under_their_names(table: str) -> None:
    own, article = OWN[table].split(), [f"of {name}" for name in ARTICLE.split()]
    row = dict(zip(header(table), arranged(table)([*own, *article]), strict=True))
    assert {row[name] for name in header(table) if name in own} == set(own) & set(header(table))
    assert (row["id"], row["date"]) == ("of id", "of date")
    assert "of article" in row.values()


@pytest.mark.parametrize(
    ("column", "expected"),
    [("date", Type.DAY), ("confidence", Type.NUMBER), ("quotes", Type.WHOLE), ("theme", Type.TEXT), ("id", Type.TEXT)],
)
def test_a_column_is_of_its_type(column: str, expected: Type) -> None:
    assert type_of(column) is expected
