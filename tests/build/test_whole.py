"""A whole build: paths in, a folder out, and nothing done twice."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kg.build.assemble import Outcome
from kg.build.whole import build_folder
from kg.errors import InputError
from kg.iris import full
from kg.store.folder import opened
from tests.builds import refuse

TEXT = "กรมชลประทานเปิดสถานีสูบน้ำ\n\nนาย{name} ใจงาม อธิบดีกรมชลประทาน กล่าวว่า จะส่งน้ำให้เกษตรกร"
ALL = ["reading articles", "relationships", "exports"]


class Steps:
    """The names of a build's steps in order, and how many articles were heard of."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.heard = 0

    @contextmanager
    def __call__(self, name: str) -> Iterator[Callable[[int], None]]:
        self.names.append(name)
        yield self._hear

    def _hear(self, count: int) -> None:
        self.heard += count


def write(path: Path, name: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT.format(name=name), encoding="utf-8")
    return path


def build(out: Path, *paths: Path) -> tuple[Outcome, Steps]:
    steps = Steps()
    return build_folder([str(path) for path in paths], out, refuse, steps, workers=1), steps


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with news and a build of them, never to be changed."""
    folder = tmp_path_factory.mktemp("finished")
    write(folder / "news" / "2024" / "a.txt", "สมชาย")
    outcome, steps = build(folder / "out", folder / "news")
    assert (outcome, steps.names, steps.heard) == (Outcome(1, 0, 0), ALL, 1)
    return folder


@pytest.fixture
def place(finished: Path, tmp_path: Path) -> Path:
    """A copy of it to build in, at a path of its own."""
    return shutil.copytree(finished, tmp_path / "place")


def contents(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}


def test_store_and_exports_say_what_the_articles_say_and_what_follows_from_them(finished: Path) -> None:
    store = opened(finished / "out")
    assert [row["name"] for row in store.rows("SELECT ?name WHERE { ?p foaf:name ?name }")] == ["สมชาย ใจงาม"]
    assert list(store.nodes_with("kg:measure", full("kg:holds-post")))
    assert "สมชาย ใจงาม" in (finished / "out" / "graph.nq").read_text(encoding="utf-8")


def test_nothing_is_written_when_nothing_changed(place: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (place / "out").glob("*.*")}
    outcome, steps = build(place / "out", place / "news")
    assert (outcome, steps.names, steps.heard) == (Outcome(0, 1, 0), ["reading articles"], 1)
    assert {path: path.stat().st_mtime_ns for path in (place / "out").glob("*.*")} == before


@pytest.mark.parametrize("name", ["people.csv", "graph.nq"])
def test_an_export_that_was_removed_or_altered_comes_back(place: Path, name: str) -> None:
    whole = contents(place / "out")
    if name == "graph.nq":
        (place / "out" / name).write_text("", encoding="utf-8")
    else:
        (place / "out" / name).unlink()
    outcome, steps = build(place / "out", place / "news")
    assert (outcome.changed, steps.names) == (False, ALL)
    assert contents(place / "out") == whole


def test_a_file_named_itself_later_keeps_the_id_that_its_folder_gave_it(place: Path) -> None:
    build(place / "out", place / "news")
    outcome, _ = build(place / "out", place / "news" / "2024" / "a.txt")
    assert outcome == Outcome(written=0, unchanged=1, removed=0)


def test_what_lies_in_the_folder_of_results_is_no_article(place: Path) -> None:
    write(place / "out" / "notes.txt", "สมหญิง")
    outcome, _ = build(place / "out", place / "news", place)
    assert outcome.total == 1


def test_a_path_that_cannot_be_read_leaves_the_last_exports(place: Path) -> None:
    before = contents(place / "out")
    with pytest.raises(InputError, match="does not exist"):
        build(place / "out", write(place / "news" / "b.txt", "สมหญิง"), place / "nowhere")
    assert contents(place / "out") == before
    assert len(list(opened(place / "out").rows("SELECT ?p WHERE { ?p a foaf:Person }"))) == 1
