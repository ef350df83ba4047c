"""What is kept of one article for the tables: its rows as CSV files have them, and what people and agencies are of."""

from __future__ import annotations

from dataclasses import dataclass

from kg.export.tables.columns import OWN, Row, arranged
from kg.export.tables.csv import csv_of
from kg.export.tables.rows import Rows, article_rows
from kg.store.things import Things

_ARRANGED = {table: arranged(table) for table in OWN}
_OF_HOLDING = ("holder", "body", "role", "organization", "status", "attested", "words")
_HOLDING = tuple(map(OWN["posts"].split().index, _OF_HOLDING))


@dataclass(frozen=True, slots=True)
class TablePart:
    """What one article gives to the tables.

    ``day`` is that of its publication, ``article`` its row of the table of articles; ``people`` and ``agencies`` are
    those of ``ArticleRows``; ``holdings`` are person (IRI), body (IRI), role, name of the body, status, day and words
    of every post; ``written`` are its rows of each table of facts as CSV.
    """

    day: str
    article: Row
    people: Rows
    agencies: Rows
    holdings: Rows
    written: dict[str, bytes]


def table_part(things: Things) -> TablePart:
    """The part of one article, from its graph. Raises ``ValueError`` when the graph is of no article."""
    rows = article_rows(things)
    holdings = tuple(tuple(post[at] for at in _HOLDING) for post in rows.posts)
    found: dict[str, Rows] = {table: getattr(rows, table) for table in OWN}
    written = {table: csv_of(_ARRANGED[table]((*row, *rows.about)) for row in some) for table, some in found.items()}
    return TablePart(rows.about[-1], rows.article, rows.people, rows.agencies, holdings, written)
