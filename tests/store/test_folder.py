"""A build's folder: which graph answers, whatever happened to the last build."""

from __future__ import annotations

import gzip
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from kg.errors import InputError, StoreError
from kg.iris import graph_iri
from kg.read.places import Origin, Place
from kg.store import union
from kg.store.folder import GraphFolder, opened
from kg.store.reader import GraphReader
from kg.store.register import Entry, noted_in
from kg.store.stamp import Stamp
from tests import folders
from tests.folders import write
from tests.store.made import draft, key, nquads, publish, register_of, segment

PEOPLE = "SELECT ?name WHERE { ?person foaf:name ?name } ORDER BY ?name"
BY_NAME = "SELECT ?graph ?name WHERE { GRAPH ?graph { ?person foaf:name ?name } } ORDER BY ?name"
FROM = "SELECT ?name FROM <https://w3id.org/thkg/article/ข/graph> WHERE { ?person foaf:name ?name }"


class StoppedError(Exception):
    """Somebody pressed the keys that stop a build, or the system ended it."""


def people(path: Path) -> list[str]:
    return [row["name"] for row in opened(path).rows(PEOPLE)]


def files(path: Path) -> dict[str, str]:
    """The exports that stand in a folder, by their names."""
    return {file.name: file.read_text(encoding="utf-8") for file in path.iterdir() if file.is_file()}


def test_what_is_published_answers_and_stands_in_the_folder(tmp_path: Path) -> None:
    folder = publish(tmp_path / "new" / "out", "ก", "ข", people="ก\nข\n", roots=("/ข่าว",))
    assert people(folder.path) == ["ก", "ข"]
    assert files(folder.path) == {"graph.nq": nquads("ก", "ข").decode(), "people.csv": "ก\nข\n"}
    assert folder.register == register_of("ก", "ข")
    assert folder.roots == ("/ข่าว",)


def test_exports_that_are_made_no_more_go_and_what_is_none_of_ours_stays(tmp_path: Path) -> None:
    publish(tmp_path, "ก", people="ก", themes="old")
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    publish(tmp_path, "ข", people="ข")
    assert set(files(tmp_path)) == {"graph.nq", "people.csv", "notes.txt"}


def test_a_graph_that_is_packed_takes_the_place_of_the_plain_one_and_the_other_way_round(tmp_path: Path) -> None:
    publish(tmp_path, "ก")
    folder = GraphFolder(tmp_path)
    with folder.working() as work:
        draft(work, ("ข",), {})
        packed = gzip.compress((work.exports / "graph.nq").read_bytes())
        (work.exports / "graph.nq").unlink()
        (work.exports / "graph.nq.gz").write_bytes(packed)
        folder.publish(work, register_of("ข"), Stamp("one"))
    assert [path.name for path in tmp_path.glob("graph.*")] == ["graph.nq.gz"]
    assert folder.register == register_of("ข")
    assert people(tmp_path) == ["ข"]
    publish(tmp_path, "ค")
    assert [path.name for path in tmp_path.glob("graph.*")] == ["graph.nq"]
    assert people(tmp_path) == ["ค"]


def test_the_archive_keeps_the_segments_of_what_was_published_alone(tmp_path: Path) -> None:
    publish(tmp_path, "ก", "ข")
    with publish(tmp_path, "ข").working() as work:
        assert [work.archive.holds(key(name)) for name in "กข"] == [False, True]


def test_a_stopped_build_leaves_the_last_one_answering_and_its_segments_to_the_next(tmp_path: Path) -> None:
    folder = publish(tmp_path, "ก", people="ก")
    before = files(tmp_path)
    with pytest.raises(StoppedError), folder.working() as work:
        draft(work, ("ก", "ข"), {})
        raise StoppedError
    assert (files(tmp_path), people(tmp_path), folder.register) == (before, ["ก"], register_of("ก"))
    with folder.working() as work:
        assert work.archive.holds(key("ข"))
        assert work.register == register_of("ก")
        assert list(work.exports.iterdir()) == []
    with pytest.raises(StoppedError), folder.working() as work:
        raise StoppedError
    with folder.working() as work:
        assert work.archive.holds(key("ข"))


@pytest.mark.parametrize("parent", [".", "there"])
def test_a_first_build_that_comes_to_nothing_leaves_no_trace(tmp_path: Path, parent: str) -> None:
    (tmp_path / "there").mkdir()
    with pytest.raises(StoppedError), GraphFolder(tmp_path / parent / "out").working():
        raise StoppedError
    assert not (tmp_path / parent / "out").exists()


def test_a_first_build_that_was_stopped_goes_on(tmp_path: Path) -> None:
    with pytest.raises(StoppedError), GraphFolder(tmp_path).working() as work:
        work.archive.put([segment("ก")])
        raise StoppedError
    with pytest.raises(StoreError, match="run kg build first"):
        opened(tmp_path)
    with GraphFolder(tmp_path).working() as work:
        assert work.archive.holds(key("ก"))


def test_two_builds_at_once_are_told_apart_and_questions_are_answered_beside_them(tmp_path: Path) -> None:
    folder = publish(tmp_path, "ก")
    with folder.working() as work:
        draft(work, ("ข",), {})
        with pytest.raises(StoreError, match="in use"), folder.working():
            pass
        assert people(tmp_path) == ["ก"]
        folder.publish(work, register_of("ข"), Stamp("one"))
    assert people(tmp_path) == ["ข"]


# What is put in place file by file looks as if it were done at once


RMTREE, UNLINK = shutil.rmtree, Path.unlink


class Dying:
    """Lets a process do so many more things to files and then no other; a tree is left half removed."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def __call__(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def tried(*arguments: Any, **options: Any) -> Any:
            self.left -= 1
            if self.left == -1 and act is RMTREE:
                some = sorted(path for path in arguments[0].rglob("*") if path.is_file())
                for path in some[: len(some) // 2]:
                    UNLINK(path)
            if self.left < 0:
                raise StoppedError
            return act(*arguments, **options)

        return tried


@contextmanager
def dying(monkeypatch: pytest.MonkeyPatch, steps: int) -> Iterator[Dying]:
    death = Dying(steps)
    with monkeypatch.context() as patch, suppress(StoppedError):
        for name in ("rename", "replace", "unlink"):
            patch.setattr(Path, name, death(getattr(Path, name)))
        patch.setattr(shutil, "rmtree", death(RMTREE))
        yield death


def ask(folder: GraphFolder) -> None:
    folder.asking()


def work(folder: GraphFolder) -> None:
    with folder.working():
        pass


@pytest.mark.parametrize("run", [ask, work])
@pytest.mark.parametrize("asked_by_name", [False, True])
def test_a_build_that_was_killed_while_it_published_is_whole_after_the_next_run_whatever_that_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Callable[[GraphFolder], None], asked_by_name: bool
) -> None:
    publish(tmp_path / "0", "ก", people="one", themes="one")
    if asked_by_name:
        list(opened(tmp_path / "0").rows(BY_NAME))
    one, two = ["ก"], ["ก", "ข"]
    ends = []
    for steps in count():
        folder = GraphFolder(shutil.copytree(tmp_path / "0", tmp_path / f"after {steps}"))
        with dying(monkeypatch, steps) as death:
            publish(folder.path, "ก", "ข", people="two", posts="two")
        run(folder)
        names = people(folder.path)
        ends.append(names)
        said = "one" if names == one else "two"
        others = {"people.csv": said, "themes.csv" if names == one else "posts.csv": said}
        assert files(folder.path) == {"graph.nq": nquads(*names).decode(), **others}
        assert folder.register == register_of(*names)
        assert [row["name"] for row in opened(folder.path).rows(BY_NAME)] == names
        assert folder.is_whole(Stamp("one", how="how"))
        if death.left >= 0:
            break
    assert ends == [one, *[two] * (len(ends) - 1)]
    assert len(ends) > 8


def test_what_puts_a_build_in_place_may_itself_be_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(tmp_path / "0", "ก", people="one", themes="one")
    for steps in count():
        folder = GraphFolder(shutil.copytree(tmp_path / "0", tmp_path / f"after {steps}"))
        with dying(monkeypatch, 2):
            publish(folder.path, "ข", people="two")
        with dying(monkeypatch, steps) as death:
            folder.asking()
        assert people(folder.path) == ["ข"]
        assert files(folder.path) == {"graph.nq": nquads("ข").decode(), "people.csv": "two"}
        assert folder.register == register_of("ข")
        if death.left >= 0:
            break


def test_names_of_graphs_answer_behind_a_killed_build_that_changed_the_tables_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(tmp_path / "0", "ก", people="one")
    assert len(list(opened(tmp_path / "0").rows(BY_NAME))) == 1
    for steps in count():
        folder = GraphFolder(shutil.copytree(tmp_path / "0", tmp_path / f"after {steps}"))
        with dying(monkeypatch, steps) as death:
            publish(folder.path, "ก", people="two")
        assert [row["name"] for row in opened(folder.path).rows(BY_NAME)] == ["ก"]
        assert files(folder.path)["people.csv"] == ("two" if steps else "one")
        if death.left >= 0:
            break


def test_a_build_that_ends_while_a_question_makes_its_store_keeps_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = publish(tmp_path, "ก")
    folder.exported.write_bytes(nquads("ข"))

    def make_union(path: Path, triples: Iterable[bytes]) -> None:
        union.make_union(path, triples)
        publish(tmp_path, "ค")

    monkeypatch.setattr("kg.store.folder.make_union", make_union)
    assert people(tmp_path) == ["ค"]
    assert folder.is_whole(Stamp("one", how="how"))


def test_an_export_that_changes_while_its_store_is_made_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "graph.nq").write_bytes(nquads("ก"))

    def make_union(path: Path, triples: Iterable[bytes]) -> None:
        union.make_union(path, triples)
        (tmp_path / "graph.nq").write_bytes(nquads("ข"))

    with monkeypatch.context() as patch:
        patch.setattr("kg.store.folder.make_union", make_union)
        opened(tmp_path)
    assert people(tmp_path) == ["ข"]


# Exports alone, or another export than the one that was built


@pytest.fixture(params=["graph.nq", "graph.nq.gz"])
def clone(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A folder with nothing but an export, plain or packed."""
    (tmp_path / "clone").mkdir()
    data = nquads("ก", "ข")
    (tmp_path / "clone" / request.param).write_bytes(gzip.compress(data) if "gz" in request.param else data)
    return tmp_path / "clone"


def answers(reader: GraphReader) -> list[list[dict[str, str]]]:
    return [list(reader.rows(sparql)) for sparql in (PEOPLE, BY_NAME, FROM)]


def test_a_clone_with_an_export_alone_answers_what_the_finished_folder_answers(tmp_path: Path, clone: Path) -> None:
    finished = publish(tmp_path / "made", "ก", "ข").path
    expected = [
        [{"name": "ก"}, {"name": "ข"}],
        [{"graph": graph_iri(name), "name": name} for name in ("ก", "ข")],
        [{"name": "ข"}],
    ]
    for path in (finished, clone, clone):
        reader = opened(path)
        assert answers(reader) == expected
        assert reader.article_graphs() == (graph_iri("ก"), graph_iri("ข"))


def test_a_folder_that_cannot_be_written_answers(tmp_path: Path, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    expected = answers(opened(publish(tmp_path / "made", "ก", "ข").path))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "mkdir", closed)
        assert answers(opened(clone)) == expected
        assert answers(opened(tmp_path / "made")) == expected
        shutil.rmtree(tmp_path / "made" / "store" / "named")
        assert people(tmp_path / "made") == ["ก", "ข"]
        with pytest.raises(StoreError, match=r"cannot be written .*: ask graph.nq itself"):
            list(opened(tmp_path / "made").rows(BY_NAME))
        with pytest.raises(StoreError, match=r"cannot be written \(permission denied\): name another"):
            work(GraphFolder(tmp_path / "made"))


@pytest.mark.parametrize("is_plain", [False, True])
def test_the_store_follows_another_export(tmp_path: Path, is_plain: bool) -> None:
    folder = publish(tmp_path, "ก", roots=("/ข่าว",))
    assert len(answers(opened(tmp_path))) == 3
    if is_plain:
        folder.exported.write_bytes(nquads("ข"))
    else:
        folder.exported.unlink()
        (tmp_path / "graph.nq.gz").write_bytes(gzip.compress(nquads("ข")))
    assert folder.register == {graph_iri("ข"): Entry("1a")}
    assert not folder.is_whole(Stamp("one", how="how"))
    assert answers(opened(tmp_path)) == [[{"name": "ข"}], [{"graph": graph_iri("ข"), "name": "ข"}], [{"name": "ข"}]]
    assert not folder.is_whole(Stamp("one", how="how"))
    assert folder.roots == ("/ข่าว",)


def test_an_export_that_was_only_touched_is_the_one_that_was_built(tmp_path: Path) -> None:
    folder = publish(tmp_path, "ก")
    os.utime(folder.exported, ns=(1, 1))
    assert folder.is_whole(Stamp("one", how="how"))
    assert folder.register == register_of("ก")


def test_a_store_whose_export_is_gone_still_tells_its_articles(tmp_path: Path) -> None:
    folder = publish(tmp_path, "ก")
    folder.exported.unlink()
    assert folder.register == register_of("ก")
    assert not folder.is_whole(Stamp("one", how="how"))
    with pytest.raises(StoreError, match="run kg build first"):
        opened(tmp_path)


def test_a_build_is_whole_while_all_its_exports_stand_and_it_is_this_programs(tmp_path: Path) -> None:
    folder = publish(tmp_path, "ก", people="ก")
    assert folder.is_whole(Stamp("one", how="how"))
    assert not folder.is_whole(Stamp("two", how="how"))
    assert not folder.is_whole(Stamp("one", how="otherwise"))
    (tmp_path / "people.csv").unlink()
    assert not folder.is_whole(Stamp("one", how="how"))
    assert not GraphFolder(tmp_path / "nowhere").is_whole(Stamp("one", how="how"))


def test_what_articles_were_read_from_may_be_noted_without_a_build(tmp_path: Path) -> None:
    folder = publish(tmp_path, "ก", roots=("/ข่าว",))
    register = {graph: Entry("1a", Origin(Place("/ข่าว", "ก.txt")), "one") for graph in folder.register}
    folder.note(register, ["/ใหม่", "/ข่าว"])
    assert (folder.register, folder.roots) == (register, ("/ข่าว", "/ใหม่"))
    assert folder.is_whole(Stamp("one", how="how"))
    assert people(tmp_path) == ["ก"]


@pytest.mark.parametrize("name", ["nowhere", "graph.csv", "."])
def test_what_is_no_graph_says_what_to_do(tmp_path: Path, name: str) -> None:
    (tmp_path / "graph.csv").write_text("ข่าว", encoding="utf-8")
    with pytest.raises(StoreError, match=r"run kg build first|give \.nq"):
        opened(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("graph.nq", b"<a> <b> no"),
        ("graph.nq", b"no line of ours\n"),
        ("graph.nq.gz", b"not packed"),
        ("graph.nq.gz", gzip.compress(nquads("1"), mtime=0)[:-9]),
        ("graph.nq.gz", gzip.compress(b"", mtime=0)[:10] + b"\xff" * 40),
    ],
)
def test_a_damaged_export_is_named_and_leaves_nothing_behind(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(StoreError, match=f"{name}: cannot be read .*: build it again") as told:
        opened(tmp_path)
    assert "\n" not in str(told.value)
    assert list(tmp_path.rglob("data")) == []


@pytest.mark.parametrize("store", ["graph", "named"])
def test_a_damaged_store_is_named_with_what_to_do(tmp_path: Path, store: str) -> None:
    publish(tmp_path, "ก")
    list(opened(tmp_path).rows(BY_NAME))
    (tmp_path / "store" / store / "data" / "CURRENT").write_text("nothing", encoding="utf-8")
    with pytest.raises(StoreError, match=f"{store}: is damaged .*: remove it"):
        list(opened(tmp_path).rows(BY_NAME))
    shutil.rmtree(tmp_path / "store" / store)
    assert len(list(opened(tmp_path).rows(BY_NAME))) == 1


# Whole builds


def build(out: Path, *names: str, adds: bool = False) -> tuple[int, int]:
    """Builds a folder of these people's articles; how many were read, and how many are there."""
    source = out.parent / "news"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir()
    for name in names:
        write(source / f"{name}.txt", name)
    outcome, _ = folders.add(out, source) if adds else folders.build(out, source)
    return outcome.written, outcome.total + outcome.kept


def test_a_built_folder_and_its_clone_answer_alike(tmp_path: Path) -> None:
    out, clone = tmp_path / "out", tmp_path / "clone"
    assert build(out, "ดี", "งาม") == (2, 2)
    clone.mkdir()
    shutil.copy(out / "graph.nq", clone)
    assert set(people(out)) >= {"ดี ใจงาม", "งาม ใจงาม"}
    for sparql in (
        "SELECT * WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o",
        "SELECT * WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o",
    ):
        answer = list(opened(out).rows(sparql))
        assert answer
        assert answer == list(opened(clone).rows(sparql))
    assert noted_in(clone / "graph.nq").keys() == GraphFolder(out).register.keys()


def test_a_clone_can_be_added_to_and_is_read_anew_by_the_next_build(tmp_path: Path) -> None:
    (tmp_path / "clone").mkdir()
    build(tmp_path / "out", "ดี")
    shutil.copy(tmp_path / "out" / "graph.nq", tmp_path / "clone")
    assert build(tmp_path / "clone", "งาม", adds=True) == (1, 2)
    assert people(tmp_path / "clone") == ["งาม ใจงาม", "ดี ใจงาม"]
    assert build(tmp_path / "clone", "ดี", "งาม")[1] == 2


def test_a_build_that_fails_keeps_what_is_there(tmp_path: Path) -> None:
    build(tmp_path / "out", "ดี")
    before = files(tmp_path / "out")
    with pytest.raises(InputError):
        build(tmp_path / "out")
    assert (files(tmp_path / "out"), people(tmp_path / "out")) == (before, ["ดี ใจงาม"])
    assert build(tmp_path / "out", "ดี") == (0, 1)


def test_a_build_behind_one_that_was_killed_gives_the_same_bytes_as_one_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path / "alone", "ดี", "งาม")
    build(tmp_path / "out", "ดี")
    with dying(monkeypatch, 3):
        build(tmp_path / "out", "งาม")
    assert build(tmp_path / "out", "ดี", "งาม") == (0, 2)
    ours, alone = files(tmp_path / "out"), files(tmp_path / "alone")
    assert {name: ours[name] for name in alone} == alone


def test_a_question_may_ask_for_graphs_by_name_and_their_union_at_once(tmp_path: Path) -> None:
    out = tmp_path / "out"
    folders.build(out, write(tmp_path / "1.txt", "สมชาย"), write(tmp_path / "2.txt", "สมหญิง"))
    folder = GraphFolder(out)
    assert not folder.has_named
    pattern = "GRAPH ?g { ?p foaf:name ?one } ?q foaf:name ?other FILTER(?p != ?q)"
    both = f"SELECT DISTINCT ?one ?other WHERE {{ {pattern} }} ORDER BY ?one"
    rows = folder.asking().table(both).rows
    assert rows == (("สมชาย ใจงาม", "สมหญิง ใจงาม"), ("สมหญิง ใจงาม", "สมชาย ใจงาม"))
    assert folder.has_named


def test_what_an_ended_process_had_begun_is_taken_away(tmp_path: Path) -> None:
    begun = tmp_path / "store" / "reading-7"
    begun.mkdir(parents=True)
    GraphFolder(tmp_path).forget(8)
    assert begun.exists()
    GraphFolder(tmp_path).forget(7)
    assert not begun.exists()
