"""Files of SQLite that a build writes: whole when it has ended, and none is read where none is."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kg.store.sqlite import drafting, reading, reading_any


def test_what_was_written_can_be_read_and_not_be_changed(tmp_path: Path) -> None:
    with drafting(tmp_path / "file", "one (text TEXT)") as new:
        new.execute("INSERT INTO one VALUES ('ก')")
    with reading(tmp_path / "file") as file, reading_any(tmp_path / "file") as same:
        assert same
        assert file.execute("SELECT * FROM one").fetchall() == same.execute("SELECT * FROM one").fetchall() == [("ก",)]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            file.execute("INSERT INTO one VALUES ('ข')")


def test_none_is_read_where_none_is(tmp_path: Path) -> None:
    with reading_any(tmp_path / "file") as file:
        assert file is None
    with pytest.raises(sqlite3.OperationalError), reading(tmp_path / "file"):
        pass
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="unable to open"), drafting(tmp_path / "no folder" / "file", "one (text TEXT)"):
        pass
