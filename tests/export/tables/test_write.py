"""All tables of some articles: every file, the rows where a reader looks for them, the same bytes each time."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pyarrow.parquet as pq
import pytest

from kg.export.tables.columns import COLUMNS, header
from kg.export.tables.write import names, write_tables
from kg.iris import VOCABULARY
from kg.store.graphs import GraphStore
from tests.builds import table_parts
from tests.network.press import reading, store_of

HEADS = {"ดี ใจงาม": "กรมป่าไม้"}


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return store_of(
        reading("a", date(2023, 5, 1), heads=HEADS, goals=[("กรมประมง", "14", 0.9)]),
        reading("b", date(2024, 5, 1), heads=HEADS, goals=[("กรมป่าไม้", "15.2", 0.8)]),
    )


def write(
    store: GraphStore, folder: Path, *, parquet: bool = False, again: Mapping[str, str] = MappingProxyType({})
) -> Path:
    folder.mkdir(exist_ok=True)
    write_tables(iter(table_parts(store)), store.things(VOCABULARY), again, folder, parquet=parquet)
    return folder


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_table_is_written_and_as_parquet_only_where_told(store: GraphStore, tmp_path: Path) -> None:
    tables = write(store, tmp_path / "tables")
    both = write(store, tmp_path / "both", parquet=True)
    assert (
        {path.name for path in tables.iterdir()} == {f"{table}.csv" for table in COLUMNS} == set(names(parquet=False))
    )
    assert {path.name for path in both.iterdir()} == set(names(parquet=True))


def test_people_agencies_and_facts_stand_in_their_tables(store: GraphStore, tmp_path: Path) -> None:
    tables = {path.stem: rows_of(path) for path in write(store, tmp_path).iterdir()}
    (person,) = tables["people"]
    assert (person["person"], person["organization"], person["articles"]) == ("ดี ใจงาม", "กรมป่าไม้", "2")
    assert [row["agency"] for row in tables["agencies"]] == ["กรมป่าไม้", "กรมประมง"]
    assert [(row["id"], row["person"], row["attested"]) for row in tables["posts"]] == [
        ("a", "ดี ใจงาม", "2023-05-01"),
        ("b", "ดี ใจงาม", "2024-05-01"),
    ]
    themes = {(row["id"], row["theme"], row["goal"], row["agent"], row["date"]) for row in tables["themes"]}
    assert ("b", "15.2", "15", "กรมป่าไม้", "2024-05-01") in themes
    assert {row["label"] for row in tables["themes"] if row["theme"] == "14"} == {"ชีวิตในน้ำ"}
    assert [(row["id"], row["title"], row["goals"]) for row in tables["articles"]] == [
        ("a", "ข่าว a", "14"),
        ("b", "ข่าว b", "15"),
    ]


def test_an_article_that_is_an_earlier_one_again_names_it(store: GraphStore, tmp_path: Path) -> None:
    rows = rows_of(write(store, tmp_path, again={"b": "a"}) / "articles.csv")
    assert [(row["id"], row["again"]) for row in rows] == [("a", ""), ("b", "a")]


def test_parquet_says_what_csv_says(mission: GraphStore, tmp_path: Path) -> None:
    folder = write(mission, tmp_path, parquet=True)
    for table in COLUMNS:
        rows = pq.read_table(folder / f"{table}.parquet").to_pylist()
        assert [list(row) for row in rows] == [list(header(table))] * len(rows)
        texts = [row["iri"] for row in rows]
        assert texts == [row["iri"] for row in rows_of(folder / f"{table}.csv")]


def test_the_same_parts_give_the_same_bytes(mission: GraphStore, tmp_path: Path) -> None:
    one, other = (write(mission, tmp_path / name, parquet=True) for name in ("one", "other"))
    assert all((other / name).read_bytes() == (one / name).read_bytes() for name in names(parquet=True))


def test_no_articles_give_headers_alone(tmp_path: Path) -> None:
    for path in write(GraphStore.of(()), tmp_path).iterdir():
        assert path.read_text(encoding="utf-8-sig").splitlines() == [",".join(header(path.stem))]
