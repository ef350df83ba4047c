"""All exports together: none missing, nothing beside them, and the old ones where the new ones fail."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg.export.everything
from kg.errors import InputError
from kg.export.everything import are_complete, write_exports
from kg.store.graphs import GraphStore
from tests.network.press import reading, store_of

NAMES = ("agencies.csv", "graph.graphml", "graph.html", "graph.nq", "graph.ttl", "people.csv", "themes.csv")


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
    write_exports(store, folder)
    found = texts(folder)
    assert sorted(found) == sorted([*NAMES, "notes.md"])
    assert found["notes.md"] == "ของฉัน"
    assert all("ดี ใจงาม" in found[name] for name in NAMES if name not in {"agencies.csv", "themes.csv"})


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
    assert are_complete(tmp_path) is (missing is None)
