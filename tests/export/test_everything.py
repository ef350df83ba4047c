"""All exports together: none missing, nothing beside them, and the old ones where the new ones fail."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg.export.everything
from kg.errors import InputError
from kg.export.everything import are_complete, measurements_of, relationships_of, write_exports
from kg.network.measures import agent_graph, measurements
from kg.network.relationships import relationships
from kg.store.graphs import GraphStore
from tests.network.press import reading, store_of

TABLES = ("agencies", "articles", "events", "figures", "people", "posts", "statements", "themes")
NAMES = (*(f"{table}.csv" for table in TABLES), "graph.graphml", "graph.html", "graph.nq", "graph.ttl")
WITH_HEAD = ("people.csv", "posts.csv", "graph.graphml", "graph.html", "graph.nq", "graph.ttl")


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return store_of(reading("a", heads={"ดี ใจงาม": "กรมป่าไม้"}, goals=[("กรมป่าไม้", "15", 0.9)]))


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_every_export_is_written_in_place_of_the_old_and_what_else_lies_there_stays(
    store: GraphStore, tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "exports"
    folder.mkdir(parents=True)
    (folder / "people.csv").write_text("old", encoding="utf-8")
    (folder / "notes.md").write_text("ของฉัน", encoding="utf-8")
    write_exports(store, folder, parquet=False)
    found = texts(folder)
    assert sorted(found) == sorted([*NAMES, "notes.md"])
    assert found["notes.md"] == "ของฉัน"
    assert all("ดี ใจงาม" in found[name] for name in WITH_HEAD)


def test_a_folder_that_is_not_there_is_made(store: GraphStore, tmp_path: Path) -> None:
    write_exports(store, tmp_path / "a" / "b")
    assert are_complete(tmp_path / "a" / "b")


def test_a_failure_on_the_way_leaves_the_folder_as_it_was(
    store: GraphStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: GraphStore, path: Path) -> None:
        path.write_text("half", encoding="utf-8")
        raise RuntimeError("no room")

    (tmp_path / "graph.nq").write_text("old", encoding="utf-8")
    monkeypatch.setattr(kg.export.everything, "write_page", fail)
    with pytest.raises(RuntimeError, match="no room"):
        write_exports(store, tmp_path)
    assert texts(tmp_path) == {"graph.nq": "old"}


def test_a_folder_that_cannot_be_written_is_named(store: GraphStore, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match=r"file/exports: cannot be written .*--out"):
        write_exports(store, tmp_path / "file" / "exports")


def test_a_disk_that_fills_on_the_way_is_one_line(
    store: GraphStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(_: GraphStore, __: Path) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "graph.nq").write_text("old", encoding="utf-8")
    monkeypatch.setattr(kg.export.everything, "write_page", fill)
    with pytest.raises(InputError, match=r"cannot be written .No space left on device.: name another folder"):
        write_exports(store, tmp_path)
    assert texts(tmp_path) == {"graph.nq": "old"}


@pytest.mark.parametrize("missing", [None, *NAMES])
def test_exports_are_complete_only_with_all_of_them(tmp_path: Path, missing: str | None) -> None:
    for name in NAMES:
        if name != missing:
            (tmp_path / name).touch()
    assert are_complete(tmp_path, parquet=False) is (missing is None)
    assert not are_complete(tmp_path, parquet=True)


def test_parquet_is_written_where_it_is_wanted_and_none_is_left_beside_newer_tables(
    store: GraphStore, tmp_path: Path
) -> None:
    write_exports(store, tmp_path, parquet=True)
    assert {path.stem for path in tmp_path.glob("*.parquet")} == set(TABLES)
    assert are_complete(tmp_path, parquet=True)
    (tmp_path / "mine.parquet").touch()
    write_exports(store, tmp_path, parquet=False)
    assert [path.name for path in tmp_path.glob("*.parquet")] == ["mine.parquet"]


def test_tables_are_parquet_by_default_where_its_library_is(
    store: GraphStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for there in (True, False):
        monkeypatch.setattr(kg.export.everything, "is_available", lambda there=there: there)
        write_exports(store, tmp_path)
        assert (tmp_path / "people.parquet").exists() is there
        assert are_complete(tmp_path)


def test_the_network_read_back_from_a_store_is_that_which_was_computed(store: GraphStore) -> None:
    assert {(r.between, r.measure) for r in relationships_of(store)} == {
        (r.between, r.measure) for r in relationships(store)
    }
    assert {(m.node, m.measure, m.value) for m in measurements_of(store)} == {
        (m.node, m.measure, m.value) for m in measurements(agent_graph(relationships(store)))
    }
