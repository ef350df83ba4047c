"""One article's part: what travels as bytes, what posts are told of people, and rows as they stand in files."""

from __future__ import annotations

import csv
from datetime import date

import msgspec
import pytest

from kg.export.tables.columns import OWN, header
from kg.export.tables.parts import TablePart, table_part
from kg.export.tables.rows import article_rows
from kg.store.graphs import GraphStore
from kg.store.things import Things
from tests.builds import table_parts
from tests.network.press import reading, store_of


@pytest.fixture(scope="module")
def part(mission: GraphStore) -> TablePart:
    (found,) = table_parts(mission)
    return found


def test_a_part_travels_as_bytes(part: TablePart) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(part), type=TablePart) == part


def test_rows_are_written_with_their_article_beside_them(mission: GraphStore, part: TablePart) -> None:
    (graph,) = mission.article_graphs()
    rows = article_rows(mission.things(graph))
    assert set(part.written) == set(OWN)
    for table, written in part.written.items():
        found = list(csv.DictReader(written.decode().splitlines(keepends=True), header(table)))
        assert [row["iri"] for row in found] == [row[OWN[table].split().index("iri")] for row in getattr(rows, table)]
        assert {(row["id"], row["date"]) for row in found} == {("opdc-7746", part.day)}


def test_a_post_tells_who_holds_it_where() -> None:
    (part,) = table_parts(store_of(reading("a", date(2023, 5, 1), heads={"ดี ใจงาม": "กรมป่าไม้"})))
    (holding,) = part.holdings
    assert [cell.rpartition("/")[2] for cell in holding] == [
        "ดี_ใจงาม", "กรมป่าไม้", "อธิบดี", "กรมป่าไม้", "incumbent", "2023-05-01", "อธิบดีกรมป่าไม้",
    ]  # fmt: skip


def test_a_graph_without_an_article_has_no_part() -> None:
    with pytest.raises(ValueError, match="no article"):
        table_part(Things([]))
