"""Formats: each is written whole, into a place of its own, and none loads what another needs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kg.errors import OutputError, StoreError
from kg.export.exchange import popolo
from kg.export.formats import Exporter, Format
from kg.export.tables import parquet
from tests.folders import contents

ONE_FILE = [form for form in Format if form is not Format.PARQUET]


class Steps:
    """The steps of an export, what each was said to have to do, and what it did."""

    def __init__(self) -> None:
        self.done: dict[str, int] = {}
        self.totals: dict[str, int | None] = {}

    @contextmanager
    def __call__(self, what: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
        self.done[what], self.totals[what] = 0, total

        def hear(count: int) -> None:
            self.done[what] += count

        yield hear


@pytest.mark.parametrize("form", ONE_FILE)
def test_a_format_is_one_file_the_same_each_time(small: Path, tmp_path: Path, form: Format) -> None:
    for name in ("a", "b"):
        Exporter(small, Steps()).write(form, tmp_path / name / form.file)
    first, second = (tmp_path / name / form.file for name in ("a", "b"))
    assert first.read_bytes() == second.read_bytes()
    assert [each.name for each in first.parent.iterdir()] == [form.file]


@pytest.mark.parametrize("form", list(Format))
def test_what_is_known_to_be_to_do_is_done(small: Path, tmp_path: Path, form: Format) -> None:
    steps = Steps()
    Exporter(small, steps).write(form, tmp_path / form.file)
    assert steps.done
    assert all(steps.done[what] == total for what, total in steps.totals.items() if total is not None)


def test_what_two_formats_need_is_read_once(small: Path, tmp_path: Path) -> None:
    steps = Steps()
    exporter = Exporter(small, steps)
    exporter.write(Format.POPOLO, tmp_path / "p")
    steps.done.clear()
    exporter.write(Format.FTM, tmp_path / "f")
    assert [*steps.done] == ["writing FollowTheMoney"]


def test_the_graph_itself_stays_as_it_is(small: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(small, tmp_path / "graph")
    before = contents(folder)
    exporter = Exporter(folder, Steps())
    for name in ("graph.nq", "graph.ttl", "people.csv"):
        with pytest.raises(OutputError, match="is the graph's own"):
            exporter.write(Format.POPOLO, folder / name)
    with pytest.raises(OutputError, match="is the graph's own"):
        Exporter(folder / "graph.nq", Steps()).write(Format.GEXF, folder / "graph.nq")
    exporter.write(Format.POPOLO, folder / "popolo.json")
    assert {name: said for name, said in contents(folder).items() if name != "popolo.json"} == before


@pytest.mark.parametrize("form", [Format.JSONLD, Format.POPOLO, Format.FTM, Format.GEXF])
def test_a_graph_file_will_do_where_no_tables_are_needed(small: Path, tmp_path: Path, form: Format) -> None:
    Exporter(small, Steps()).write(form, tmp_path / "folder")
    Exporter(small / "graph.nq", Steps()).write(form, tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == (tmp_path / "folder").read_bytes()


@pytest.mark.parametrize("form", [Format.XLSX, Format.PARQUET])
def test_a_graph_file_has_no_tables(small: Path, tmp_path: Path, form: Format) -> None:
    with pytest.raises(StoreError, match="kg build makes the tables"):
        Exporter(small / "graph.nq", Steps()).write(form, tmp_path / "a")
    assert not (tmp_path / "a").exists()


def test_an_export_that_is_stopped_loses_nothing(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "popolo.json"
    Exporter(small, Steps()).write(Format.POPOLO, path)
    before = path.read_bytes()

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(popolo, "_membership", stop)
    with pytest.raises(KeyboardInterrupt):
        Exporter(small, Steps()).write(Format.POPOLO, path)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("popolo.json", before)]


def test_parquet_needs_its_library(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "is_available", lambda: False)
    with pytest.raises(OutputError, match=r'pip install "thkg\[parquet\]"'):
        Exporter(small, Steps()).write(Format.PARQUET, tmp_path / "parquet")


def test_a_folder_without_a_graph_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="holds no graph"):
        Exporter(tmp_path, Steps())
