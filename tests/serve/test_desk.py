"""Where the graph lies open."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.serve.desk import Desk, state_of
from tests.folders import add, build, ids, write


def test_the_next_graph_is_read_once_it_is_published(tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(out, write(tmp_path / "1.txt", "สมชาย"))
    desk = Desk(out)
    made: list[int] = []
    first = desk.reader
    assert desk.once("size", lambda store: made.append(store.size)) is desk.once("size", lambda _: made.append(0))
    assert desk.reader is first
    add(out, write(tmp_path / "2.txt", "สมหญิง"))
    assert desk.reader is not first
    assert {text for _, text in desk.reader.labelled("dcterms:identifier")} == ids(out) == {"1", "2"}
    desk.once("size", lambda store: made.append(store.size))
    assert len(made) == 2
    assert made[0] < made[1]


def test_an_open_graph_answers_while_another_is_published(tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(out, write(tmp_path / "1.txt", "สมชาย"))
    reader = Desk(out).reader
    add(out, write(tmp_path / "2.txt", "สมหญิง"))
    assert {text for _, text in reader.labelled("dcterms:identifier")} == {"1"}


def test_a_graph_file_is_a_graph(graph: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(graph / "graph.nq", tmp_path))
    assert Desk(copy).reader.value("https://w3id.org/thkg/article/water", "dcterms:identifier") == "water"
    assert len(state_of(copy)) > 0


def test_no_graph_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        _ = Desk(tmp_path / "nowhere").reader
