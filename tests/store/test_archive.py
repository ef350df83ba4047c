"""The archive: what was put there stays whatever ends the process, and what is not kept goes."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.store.archive import Archive
from kg.store.segment import About, Part, Segment
from tests.store.made import key, segment

KILLED = """
import os, sys
from pathlib import Path
from kg.store.archive import Archive
from tests.store.made import segment
archive = Archive.at(Path(sys.argv[1]))
archive.put([segment("1"), segment("2")])
def rest():
    yield segment("3")
    os._exit(9)
if sys.argv[2] == "within":
    archive.put(rest())
os._exit(9)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive.sqlite"


@pytest.fixture
def archive(path: Path) -> Iterator[Archive]:
    with closing(Archive.at(path)) as found:
        yield found


def test_every_part_comes_back_in_the_order_that_is_asked_for(archive: Archive) -> None:
    names = [f"{n:03}" for n in range(450)]
    archive.put(map(segment, names))
    for part in Part:
        expected = [segment(name).parts[part] for name in reversed(names)]
        assert list(archive.part(part, map(key, reversed(names)))) == expected
    assert archive.about(key("007")) == About("007", "text", 1, 2, 3)


def test_one_article_may_be_there_as_several_texts_and_programs_read_it(archive: Archive) -> None:
    archive.put([segment("1"), segment("1", digest="2b"), segment("1", program="two")])
    found = list(archive.part(Part.FACTS, [key("1", "2b"), key("1", "1a", "two"), key("1")]))
    assert found == [b"1 2b one facts ", b"1 1a two facts ", b"1 1a one facts "]
    assert not archive.holds(key("1", "2b", "two"))


def test_what_is_put_again_takes_the_place_of_what_was_there(archive: Archive) -> None:
    archive.put([segment("1", b"old"), segment("2", b"old")])
    archive.put([segment("1", b"new")])
    assert list(archive.part(Part.ROWS, [key("1"), key("2")])) == [b"1 1a one rows new", b"2 1a one rows old"]


def test_what_is_not_there_is_named(archive: Archive) -> None:
    assert archive.is_empty
    assert not archive.holds(key("ก"))
    assert archive.known(key("ก")) is None
    for ask in (lambda: archive.about(key("ก")), lambda: list(archive.part(Part.PAGE, [key("ก")]))):
        with pytest.raises(StoreError, match=r"lacks .*/article/ก/graph"):
            ask()


@pytest.mark.parametrize("moment", ["behind", "within"])
def test_what_was_put_survives_a_process_that_is_killed_and_half_of_a_put_never_shows(path: Path, moment: str) -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED, str(path), moment], check=False)
    assert ended.returncode == 9
    with closing(Archive.at(path)) as archive:
        assert [archive.holds(key(name)) for name in "123"] == [True, True, False]
        assert list(archive.part(Part.QUADS, [key("2")])) == [b"2 1a one quads "]


def test_a_put_that_fails_leaves_what_was_there(archive: Archive) -> None:
    def segments() -> Iterator[Segment]:
        yield segment("1", b"new")
        yield segment("2")
        raise KeyboardInterrupt

    archive.put([segment("1", b"old")])
    with pytest.raises(KeyboardInterrupt):
        archive.put(segments())
    assert not archive.holds(key("2"))
    assert list(archive.part(Part.USED, [key("1")])) == [b"1 1a one used old"]


def test_the_rest_goes_and_the_file_shrinks(path: Path) -> None:
    with closing(Archive.at(path)) as archive:
        archive.put(segment(str(n), os.urandom(10_000)) for n in range(30))
    before = path.stat().st_size
    with closing(Archive.at(path)) as archive:
        archive.keep([key("7"), key("never put")])
        assert [archive.holds(key(name)) for name in ("7", "8")] == [True, False]
        assert len(list(archive.part(Part.LIKENESS, [key("7")]))) == 1
    assert path.stat().st_size < before / 10
    with closing(Archive.at(path)) as archive:
        archive.keep([])
        archive.keep([])
        assert archive.is_empty


def test_another_process_reads_beside_the_one_that_writes(archive: Archive) -> None:
    archive.put([segment("1")])
    with closing(Archive.at(archive.path)) as other:
        assert other.holds(key("1"))
        archive.put([segment("2")])
        assert other.holds(key("2"))


def test_an_archive_of_another_version_is_begun_anew(path: Path) -> None:
    with closing(Archive.at(path)) as archive:
        archive.put([segment("1")])
    with closing(sqlite3.connect(path)) as inner:
        inner.execute("PRAGMA user_version = 99")
    for _ in range(2):
        with closing(Archive.at(path)) as archive:
            assert not archive.holds(key("1"))
            archive.put([segment("2")])
            assert archive.holds(key("2"))


def test_a_file_that_is_no_archive_is_named_with_what_to_do(path: Path) -> None:
    path.write_text("ข่าว" * 1000, encoding="utf-8")
    with pytest.raises(StoreError, match=r"is no archive of kg.*: remove it") as told:
        Archive.at(path)
    assert "\n" not in str(told.value)


def test_what_cannot_be_written_is_not_said_to_be_damaged(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"cannot be used .*: free some room"):
        Archive.at(tmp_path / "nowhere" / "archive.sqlite")


def test_an_archive_that_was_damaged_is_named_with_what_to_do(path: Path) -> None:
    with closing(Archive.at(path)) as archive:
        archive.put(segment(str(n), bytes(3000)) for n in range(20))
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
    with pytest.raises(StoreError, match="remove it") as told, closing(Archive.at(path)) as archive:
        list(archive.part(Part.QUADS, [key("1")]))
    assert "\n" not in str(told.value)


def test_an_archive_that_is_only_read_holds_what_was_put_there(path: Path) -> None:
    with closing(Archive.at(path)) as archive:
        archive.put([segment("1")])
    found = Archive.reading(path)
    assert found is not None
    with closing(found):
        assert found.holds(key("1"))
        with pytest.raises(StoreError):
            found.put([segment("2")])


def test_who_only_reads_begins_no_archive_and_leaves_those_of_other_versions_alone(path: Path) -> None:
    assert Archive.reading(path) is None
    assert not path.exists()
    with closing(sqlite3.connect(path)) as inner:
        inner.execute("PRAGMA user_version = 99")
    assert Archive.reading(path) is None
    path.write_text("ข่าว" * 1000, encoding="utf-8")
    assert Archive.reading(path) is None
    assert path.exists()
