"""The file of an index: made at once or step by step, it answers alike."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kg.search.finding import answers
from kg.search.index import change_index, is_index, make_index
from kg.search.reading import Index
from kg.search.said import Said, said_in
from kg.search.terms import terms_of
from kg.store.things import Things
from tests.search.sentences import DROUGHT, FLOOD, articles, everything


@pytest.fixture(scope="module")
def said() -> tuple[Said, ...]:
    store = articles(flood=FLOOD, drought=DROUGHT, third="นางดวงใจ แสงทอง กล่าวว่า น้ำท่วมกรุงเทพฯ และยาขาดแคลน")
    return tuple(said_in(Things(quad.triple for quad in store.union())))


def answered(path: Path) -> list[list[tuple[str, int]]]:
    with closing(sqlite3.connect(path)) as file:
        index = Index(file)
        found = (answers(index, terms_of(typed), everything(index), 10) for typed in ("น้ำ", "ยา", "น้ำท่วม ยา", "AI"))
        return [[(index.articles[row.article].iri, row.start) for row in each.rows] for each in found]


def test_step_by_step_is_as_at_once(said: tuple[Said, ...], tmp_path: Path) -> None:
    make_index(tmp_path / "whole", said)
    make_index(tmp_path / "0", said[2:])
    change_index(tmp_path / "0", tmp_path / "1", [], said[:2])
    change_index(tmp_path / "1", tmp_path / "2", [said[0].article, said[2].article], [said[2], said[0]])
    assert answered(tmp_path / "2") == answered(tmp_path / "whole") == answered(tmp_path / "1")


def test_what_is_taken_out_leaves_nothing_to_find(said: tuple[Said, ...], tmp_path: Path) -> None:
    make_index(tmp_path / "0", said)
    change_index(tmp_path / "0", tmp_path / "1", [each.article for each in said], [])
    assert not any(answered(tmp_path / "1"))
    assert any(answered(tmp_path / "0"))


def test_only_an_index_is_one(said: tuple[Said, ...], tmp_path: Path) -> None:
    make_index(tmp_path / "index", said)
    (tmp_path / "other").write_bytes(b"no database at all" * 99)
    assert [is_index(tmp_path / name) for name in ("index", "other", "nothing")] == [True, False, False]


def test_what_cannot_be_written_or_read_is_an_error_of_the_system(said: tuple[Said, ...], tmp_path: Path) -> None:
    with pytest.raises(OSError, match="unable to open"):
        make_index(tmp_path / "none" / "index", said)
    (tmp_path / "damaged").write_bytes(b"no database at all" * 99)
    with pytest.raises(OSError, match="not a database"):
        change_index(tmp_path / "damaged", tmp_path / "new", [], said)
