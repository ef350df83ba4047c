"""Importing: what another program read, or an export alone holds, gets the segments that this program makes of it."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from kg.build.importing import imported
from kg.errors import StoreError
from kg.store.archive import Archive
from kg.store.folder import GraphFolder
from kg.store.register import Entry, keys_of, noted_in
from kg.store.segment import Part
from tests.folders import archive, build, segments, write


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    """A build of three articles, never to be changed."""
    place = tmp_path_factory.mktemp("imported")
    for name in ("สมชาย", "สมหญิง", "สมปอง"):
        write(place / "news" / f"{name}.txt", name)
    build(place / "out", place / "news")
    return GraphFolder(place / "out")


@pytest.fixture
def held(folder: GraphFolder, tmp_path: Path) -> Archive:
    """A copy of its archive, to be changed."""
    (tmp_path / "archive.sqlite").write_bytes((folder.path / "store" / "archive.sqlite").read_bytes())
    return Archive.at(tmp_path / "archive.sqlite")


def test_what_this_program_read_stays_as_it_is(folder: GraphFolder, held: Archive) -> None:
    (program,) = {entry.program for entry in folder.register.values()}
    assert imported(held, folder.register, folder.exported, program) == folder.register


def test_what_another_program_read_is_told_from_what_this_one_reads(folder: GraphFolder, held: Archive) -> None:
    before = folder.register
    now = imported(held, before, Path("nowhere"), "newer")
    assert now.keys() == before.keys()
    assert {(entry.digest, entry.origin) for entry in now.values()} == {(e.digest, e.origin) for e in before.values()}
    assert {entry.program for entry in now.values()}.isdisjoint({"newer", *(e.program for e in before.values())})
    assert [*segments(held, now).values()] == [*segments(held, before).values()]


def test_what_was_imported_once_is_imported(folder: GraphFolder, held: Archive) -> None:
    now = imported(held, folder.register, Path("nowhere"), "newer")
    held.keep(keys_of(now))
    assert imported(held, now, Path("nowhere"), "newer") == now
    newest = imported(held, now, Path("nowhere"), "newest")
    assert {entry.program for entry in newest.values()}.isdisjoint({entry.program for entry in now.values()})


@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_an_export_alone_gives_the_parts_of_its_articles(
    folder: GraphFolder, held: Archive, tmp_path: Path, suffix: str
) -> None:
    exported, data = tmp_path / f"graph.nq{suffix}", folder.exported.read_bytes()
    exported.write_bytes(gzip.compress(data) if suffix else data)
    register, empty = noted_in(exported), archive()
    assert set(register.values()) == {Entry(entry.digest) for entry in folder.register.values()}
    now = imported(empty, register, exported, "newer")
    assert [*segments(empty, now).values()] == [*segments(held, folder.register).values()]
    assert [about.id for about in map(empty.about, keys_of(now))] == sorted(["สมชาย", "สมหญิง", "สมปอง"])


def test_an_article_that_neither_archive_nor_export_holds_is_named_when_it_is_needed(folder: GraphFolder) -> None:
    empty = archive()
    now = imported(empty, {**folder.register, "urn:gone": Entry("digest")}, folder.exported, "newer")
    with pytest.raises(StoreError, match="lacks urn:gone"):
        list(empty.part(Part.QUADS, keys_of(now)))
