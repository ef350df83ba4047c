"""What tables there are, and their columns: those of the ready question of the same name, and more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from operator import itemgetter
from types import MappingProxyType

Row = tuple[str, ...]
"""One row's cells as a CSV file has them; what is not known is empty."""

COLUMNS = MappingProxyType(
    {
        "people": "person title role organization status first last articles quote named_in iri",
        "agencies": "agency english short kind parent articles first last iri",
        "themes": "theme label agent confidence quote date article goal province quotes id iri",
        "events": "event kind earliest latest place province organizers participants part_of confidence quote date "
        "article id iri",
        "statements": "speaker verb words about date article province confidence id iri",
        "figures": "value unit counted since until quote title confidence date id iri",
        "posts": "person title role organization status attested confidence quote date article id iri",
        "articles": "id title published address again people agencies posts events statements figures goals iri",
    }
)
"""The columns of each table, by its name, in order."""

ACROSS = MappingProxyType(
    {
        "tenures": "person role organization status first last until likely_from likely_until articles contradicts "
        "quote ids iri",
        "happenings": "event kind earliest latest place provinces organizers articles differently ids iri",
    }
)
"""The columns of the tables of what follows from many articles, likewise."""

OWN = MappingProxyType(
    {
        "themes": "theme label agent confidence quote goal province quotes iri",
        "events": "event kind earliest latest place province organizers participants part_of confidence quote iri",
        "statements": "speaker verb words about province confidence iri",
        "figures": "value unit counted since until quote confidence iri",
        "posts": "person title role organization status attested confidence quote iri holder body words",
    }
)
"""What is found of each row of a table of facts, in order; all rows get the article's cells beside."""

ARTICLE = "id article date"
"""What is said of a fact's article in each of its rows; the rest stands in the table of articles, by its id."""

_ALIKE = MappingProxyType({"title": "article"})
"""The article's title is called so in the figures, where the ready question calls it so."""


class Type(StrEnum):
    """What the cells of a column are; a column of one name is of one type in every table."""

    TEXT = "text"
    DAY = "day"
    WHOLE = "whole number"
    NUMBER = "number"


_COLUMNS_OF = {
    Type.DAY: "date earliest latest since until attested published first last likely_from likely_until",
    Type.WHOLE: "articles named_in quotes people agencies posts events statements figures",
    Type.NUMBER: "confidence value",
}
_TYPES = {column: kind for kind, columns in _COLUMNS_OF.items() for column in columns.split()}


def header(table: str) -> Row:
    """The names of a table's columns."""
    return tuple((COLUMNS.get(table) or ACROSS[table]).split())


def type_of(column: str) -> Type:
    """What a column's cells are."""
    return _TYPES.get(column, Type.TEXT)


def arranged(table: str) -> Callable[[Sequence[str]], Row]:
    """What makes a table's row of the cells of ``OWN`` and, behind them, those of ``ARTICLE``."""
    known = [*OWN[table].split(), *ARTICLE.split()]
    wanted = (name if name in OWN[table].split() else _ALIKE.get(name, name) for name in header(table))
    return itemgetter(*(known.index(name) for name in wanted))
