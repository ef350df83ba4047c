"""The readings of a build: the same from its archive as from its graphs by name."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from kg.build.readings import ArchiveReadings, readings_of
from kg.iris import BASE
from kg.network.explaining.readings import GraphReadings
from kg.store.archive import Archive
from kg.store.folder import GraphFolder, opened
from kg.store.register import keys_of
from kg.store.rows import rows_packed
from kg.store.segment import Part, Segment
from tests.folders import build, write

ARTICLE = f"{BASE}article/1"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readings")
    build(folder / "out", write(folder / "1.txt", "สมชาย"), write(folder / "2.txt", "สมศรี"))
    return folder / "out"


def test_a_folder_is_read_from_its_archive(out: Path) -> None:
    store = opened(out)
    by_name = GraphReadings(store)
    with readings_of(out, store) as found:
        assert isinstance(found, ArchiveReadings)
        for read in ("told", "in_view"):
            assert list(getattr(found, read)([ARTICLE])) == list(getattr(by_name, read)([ARTICLE]))
        assert found.said(ARTICLE).subjects() == by_name.said(ARTICLE).subjects()


def test_an_article_that_is_not_there_says_nothing(out: Path) -> None:
    with readings_of(out, opened(out)) as found:
        assert list(found.told([f"{BASE}article/9"])) == []
        assert found.said(f"{BASE}article/9").subjects() == []


def test_a_graph_file_is_read_by_its_graphs(out: Path) -> None:
    exported = out / "graph.nq"
    with readings_of(exported, opened(exported)) as found:
        assert isinstance(found, GraphReadings)
        assert [told.title for told in found.told([ARTICLE])] == ["กรมชลประทานเปิดสถานีสูบน้ำ"]


def test_an_archive_of_other_articles_is_left_alone(out: Path, tmp_path: Path) -> None:
    build(tmp_path / "out", write(tmp_path / "3.txt", "สมหมาย"))
    (tmp_path / "out" / "graph.nq").write_bytes((out / "graph.nq").read_bytes())
    store = opened(tmp_path / "out")
    with readings_of(tmp_path / "out", store) as found:
        assert isinstance(found, GraphReadings)


def test_what_another_version_of_kg_kept_is_read_from_its_quads(out: Path) -> None:
    folder = GraphFolder(out)
    keys = keys_of(folder.register)
    archive = Archive.reading(folder.archive)
    assert archive is not None
    with closing(archive):
        (told,) = ArchiveReadings(archive, keys, keys).told([ARTICLE])
    with closing(Archive.at(folder.archive)) as other, closing(Archive.at(Path(":memory:"))) as changed:
        about = other.about(keys[0])
        parts = {part: next(other.part(part, keys[:1])) for part in Part} | {Part.TOLD: rows_packed({"of": "another"})}
        changed.put([Segment(keys[0], about, parts)])
        assert list(ArchiveReadings(changed, keys, keys).told([ARTICLE])) == [told]
