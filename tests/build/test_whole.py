"""A whole build: paths in, a folder out, and nothing done twice."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from itertools import islice
from pathlib import Path

import pytest

from kg.build.assemble import Outcome
from kg.build.changes import CHANGES
from kg.build.engines import Engine, Result, Task
from kg.build.removal import REMOVED_FROM
from kg.build.whole import Run, build_folder
from kg.errors import BuildError, InputError, StoreError
from kg.export.how import How
from kg.export.tables.across import names as names_across
from kg.export.tables.write import names
from kg.iris import full
from kg.read.places import Place
from kg.store.folder import GraphFolder, opened
from tests.folders import (
    ALL,
    CHANGED,
    MADE,
    QUICK,
    Steps,
    add,
    build,
    contents,
    ids,
    people,
    refuse_problems,
    run,
    times,
    union,
    write,
)


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


def test_store_and_exports_say_what_the_articles_say_and_what_follows_from_them(finished: Path) -> None:
    store = opened(finished / "out")
    assert [row["name"] for row in store.rows("SELECT ?name WHERE { ?p foaf:name ?name }")] == ["สมชาย ใจงาม"]
    assert list(store.nodes_with("kg:measure", full("kg:holds-post")))
    assert "สมชาย ใจงาม" in (finished / "out" / "graph.nq").read_text(encoding="utf-8")


def test_nothing_is_written_when_nothing_changed(place: Path) -> None:
    before = times(place / "out")
    outcome, steps = build(place / "out", place / "news")
    assert (outcome, steps.names, steps.heard) == (Outcome(0, 1, 0), ["reading articles"], 1)
    assert times(place / "out") == before


@pytest.mark.parametrize("name", ["people.csv", "graph.nq"])
def test_an_export_that_was_removed_or_altered_comes_back(place: Path, name: str) -> None:
    whole = contents(place / "out")
    if name == "graph.nq":
        (place / "out" / name).write_text("", encoding="utf-8")
    else:
        (place / "out" / name).unlink()
    outcome, steps = build(place / "out", place / "news")
    assert (outcome, steps.names in (ALL, CHANGED)) == (Outcome(0, 1, 0), True)
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


def test_the_step_that_reads_knows_how_much_there_is(place: Path) -> None:
    (place / "news" / "all.jsonl").write_text('{"text": "ข่าวหนึ่ง"}\n{"text": "ข่าวสอง"}\n', encoding="utf-8")
    _, steps = build(place / "out", place / "news")
    assert dict(zip(steps.names, steps.totals, strict=True)) == {ALL[0]: 3, **dict.fromkeys(MADE)}


def test_after_changes_of_every_kind_all_exports_are_those_of_a_fresh_build(tmp_path: Path) -> None:
    news, out = tmp_path / "news", tmp_path / "out"
    for name, person in (("kept", "สมชาย"), ("changed", "สมศักดิ์"), ("gone", "สมหมาย"), ("renamed", "สมหญิง")):
        write(news / f"{name}.txt", person)
    build(out, news, how=How())
    write(news / "added.txt", "สมปอง")
    write(news / "changed.txt", "สมบัติ")
    (news / "renamed.txt").rename(news / "new-name.txt")
    (news / "kept.toml").write_text('published = "9 ม.ค. 2566"', encoding="utf-8")
    (news / "gone.txt").unlink()
    outcome, _ = build(out, news, how=How())
    assert (outcome, outcome.updated) == (Outcome(written=4, unchanged=0, removed=2), 2)
    build(tmp_path / "fresh", news, how=How())
    assert contents(out) == contents(tmp_path / "fresh")
    assert not any(name.encode() in data for name in ("สมศักดิ์", "สมหมาย") for data in contents(out).values())


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two folders whose files have the same names, and a build of both, never to be changed."""
    folder = tmp_path_factory.mktemp("twins")
    for number, (year, name) in enumerate([("1", "01"), ("1", "02"), ("2", "01")]):
        write(folder / f"news-{year}" / f"{name}.txt", f"สมชาย{'กขค'[number]}")
    lines = '{"text": "ข่าวน้ำท่วม"}\n{"id": "own", "text": "ข่าวฝนแล้ง"}\n'
    (folder / "news-1" / "all.jsonl").write_text(lines, encoding="utf-8")
    build(folder / "both", folder / "news-1", folder / "news-2")
    return folder


def test_files_of_one_name_in_two_folders_are_all_read(twins: Path) -> None:
    assert ids(twins / "both") == {"news-1/01", "news-1/02", "news-2/01", "news-1/all-1", "own"}


@pytest.mark.parametrize("later", [add, build])
@pytest.mark.parametrize("first", ["news-1", "news-2"])
def test_whichever_folder_comes_first_the_result_is_the_same(
    twins: Path, tmp_path: Path, first: str, later: Callable[..., tuple[Outcome, Steps]]
) -> None:
    folders = sorted([twins / "news-1", twins / "news-2"], key=lambda folder: folder.name != first)
    build(tmp_path, folders[0])
    assert not any("/" in identifier for identifier in ids(tmp_path))
    outcome, _ = later(tmp_path, *(folders[1:] if later is add else folders))
    assert contents(tmp_path) == contents(twins / "both")
    assert (outcome.total + outcome.kept, outcome.removed > 0) == (5, later is build)
    again, steps = build(tmp_path, *folders)
    assert (again, steps.names) == (Outcome(0, 5, 0), ALL[:1])


def test_folders_that_are_told_apart_are_named_once(twins: Path, tmp_path: Path) -> None:
    said: list[str] = []
    both = [str(twins / "news-1"), str(twins / "news-2")]
    outcome = build_folder(both, tmp_path, run(Steps(), report=lambda line: said.append(str(line))))
    assert said == [
        f"{both[0]} and {both[1]}: other files have the same paths, so that ids there begin with news-1/ and news-2/"
    ]
    assert (outcome.remarks, outcome.left_out) == (1, 0)


def test_what_is_added_to_nothing_is_a_build(place: Path, tmp_path: Path) -> None:
    add(tmp_path / "added", place / "news")
    build(tmp_path / "built", place / "news")
    assert contents(tmp_path / "added") == contents(tmp_path / "built")


def test_what_is_added_has_the_id_that_a_folder_of_before_gives(place: Path) -> None:
    write(place / "news" / "2025" / "b.txt", "สมหญิง")
    build(place / "out", place / "news" / "2024", place / "news")
    (place / "out" / "graph.nq").unlink()
    build(place / "out", place / "news" / "2024" / "a.txt")
    outcome, _ = add(place / "out", place / "news" / "2025")
    assert (outcome, outcome.kept, ids(place / "out")) == (Outcome(1, 0, 0), 1, {"2024/a", "2025/b"})


def test_a_folder_above_that_is_added_gives_all_below_their_ids(place: Path, tmp_path: Path) -> None:
    build(tmp_path / "out", place / "news" / "2024" / "a.txt")
    assert ids(tmp_path / "out") == {"a"}
    outcome, _ = add(tmp_path / "out", place / "news")
    assert (outcome, outcome.renamed, ids(tmp_path / "out")) == (Outcome(0, 1, 0), 1, {"2024/a"})
    build(tmp_path / "fresh", place / "news")
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")


def test_adding_what_is_there_writes_nothing(place: Path) -> None:
    build(place / "out", place / "news")
    before = times(place / "out")
    outcome, steps = add(place / "out", place / "news")
    assert (outcome, steps.names) == (Outcome(0, 1, 0), ALL[:1])
    assert times(place / "out") == before


def test_an_export_that_was_cloned_can_be_added_to(place: Path, tmp_path: Path) -> None:
    (tmp_path / "clone").mkdir()
    shutil.copy(place / "out" / "graph.nq", tmp_path / "clone")
    add(tmp_path / "clone", write(tmp_path / "b.txt", "สมหญิง"))
    build(tmp_path / "fresh", place / "news", tmp_path / "b.txt")
    assert contents(tmp_path / "clone") == contents(tmp_path / "fresh")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with as many articles as may not be removed without a question, and a build of them."""
    folder = tmp_path_factory.mktemp("many")
    for number in range(REMOVED_FROM):
        write(folder / "news" / f"{number}.txt", f"สมชาย{number}")
    build(folder / "out", folder / "news")
    return folder


@pytest.mark.parametrize("name", ["x", "0"])
def test_a_build_that_would_remove_most_stops_and_leaves_all(many: Path, tmp_path: Path, name: str) -> None:
    out, other = shutil.copytree(many / "out", tmp_path / "out"), write(tmp_path / "other" / f"{name}.txt", "สมหญิง")
    before = contents(out)
    with pytest.raises(BuildError, match="20 of 20 articles that are there would be removed"):
        build(out, other.parent)
    assert contents(out) == before
    outcome, steps = build(out, many / "news")
    assert (outcome, steps.names) == (Outcome(0, REMOVED_FROM, 0), ALL[:1])
    outcome, _ = build(out, other.parent, replaces=True)
    assert outcome.total == 1
    assert ids(out) == {name}


def test_a_clone_and_another_program_are_kept_from_it_too(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = write(tmp_path / "other.txt", "สมหญิง")
    (tmp_path / "clone").mkdir()
    shutil.copy(many / "out" / "graph.nq", tmp_path / "clone")
    with pytest.raises(BuildError, match="would be removed"):
        build(tmp_path / "clone", other)
    out = shutil.copytree(many / "out", tmp_path / "out")
    monkeypatch.setattr("kg.build.whole.fingerprint", lambda: "another program")
    with pytest.raises(BuildError, match="would be removed"):
        build(out, other)
    assert contents(out) == contents(many / "out")
    assert build(out, many / "news")[0].written == REMOVED_FROM


def test_a_folder_that_was_moved_or_told_apart_is_no_removal(many: Path, tmp_path: Path) -> None:
    out, moved = shutil.copytree(many / "out", tmp_path / "out"), shutil.copytree(many / "news", tmp_path / "moved")
    assert build(out, moved)[0] == Outcome(0, REMOVED_FROM, 0)
    twin = write(tmp_path / "twin" / "0.txt", "สมหญิง").parent
    assert build(out, twin, moved)[0] == Outcome(REMOVED_FROM + 1, 0, REMOVED_FROM)
    assert ids(out) == {"moved/" + str(n) for n in range(REMOVED_FROM)} | {"twin/0"}


def test_where_articles_were_read_from_is_noted_and_nothing_made_anew(place: Path) -> None:
    before, moved = times(place / "out"), place / "moved"
    (place / "news").rename(moved)
    outcome, steps = build(place / "out", moved)
    assert (outcome, steps.names, times(place / "out")) == (Outcome(0, 1, 0), ALL[:1], before)
    folder = GraphFolder(place / "out")
    assert [entry.origin and entry.origin.place for entry in folder.register.values()] == [
        Place(str(moved), "2024/a.txt")
    ]
    assert str(moved) in folder.roots


@pytest.mark.parametrize(
    ("how", "there", "gone"),
    [
        (How(), {"graph.html"}, set[str]()),
        (How(page=False, pack_from=1), {"graph.nq.gz", "graph.ttl.gz"}, {"graph.nq", "graph.ttl"}),
        (How(page=False, parquet=True), {*names(parquet=True), *names_across(parquet=True)}, set[str]()),
    ],
)
def test_exports_that_are_wanted_otherwise_are_made_again_from_what_was_read(
    place: Path, how: How, there: set[str], gone: set[str]
) -> None:
    before, out = contents(place / "out"), place / "out"
    outcome, steps = build(out, place / "news", how=how)
    assert (outcome, steps.names) == (Outcome(0, 1, 0), CHANGED)
    assert contents(out).keys() == before.keys() - gone | there
    assert people(out) == {"สมชาย"}
    assert build(out, place / "news", how=how)[1].names == ALL[:1]
    build(out, place / "news")
    assert contents(out) == before


def stopping(after: int) -> Engine:
    """An engine that is stopped when so many chunks are done."""

    def engine(function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
        yield from islice(map(function, tasks), after)
        raise KeyboardInterrupt

    return engine


@pytest.fixture
def three_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.build.mapping.CHUNK", 3)


@pytest.mark.parametrize("doing", [build, add])
@pytest.mark.usefixtures("three_at_a_time")
def test_a_run_that_is_stopped_leaves_the_last_graph_and_the_next_goes_on(
    place: Path, doing: Callable[..., tuple[Outcome, Steps]]
) -> None:
    out = place / "out"
    build(out, place / "news")
    before = contents(out)
    for number in range(9):
        write(place / "news" / f"{number}.txt", f"สมศรี{number}")
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            doing(out, place / "news", engine=stopping(1))
        assert (contents(out), people(out)) == (before, {"สมชาย"})
    assert doing(out, place / "news")[0] == Outcome(written=3, unchanged=7, removed=0)
    build(place / "fresh", place / "news")
    assert (contents(out), union(out)) == (contents(place / "fresh"), union(place / "fresh"))


@pytest.mark.usefixtures("three_at_a_time")
def test_a_first_build_that_is_stopped_shows_nothing_and_the_next_goes_on(tmp_path: Path) -> None:
    for number in range(7):
        write(tmp_path / "news" / f"{number}.txt", f"สมศรี{number}")
    with pytest.raises(KeyboardInterrupt):
        build(tmp_path / "out", tmp_path / "news", engine=stopping(2))
    with pytest.raises(StoreError, match="holds no graph"):
        opened(tmp_path / "out")
    assert build(tmp_path / "out", tmp_path / "news")[0] == Outcome(written=1, unchanged=6, removed=0)


class Stopped(Steps):
    """Steps of which one is stopped by the keys, when it hears of articles or, hearing of none, when it begins."""

    def __init__(self, step: str) -> None:
        super().__init__()
        self._step = step

    def _hear(self, count: int) -> None:
        super()._hear(count)
        if self._step == self.names[-1]:
            raise KeyboardInterrupt

    def __call__(self, what: str, total: int | None = None) -> AbstractContextManager[Callable[[int], None]]:
        if what == self._step != ALL[0]:
            raise KeyboardInterrupt
        return super().__call__(what, total)


@pytest.mark.parametrize("step", ALL)
def test_a_run_that_is_stopped_in_any_step_loses_nothing_that_it_read(place: Path, step: str) -> None:
    out, before, new = place / "out", contents(place / "out"), write(place / "news" / "b.txt", "สมหญิง")
    with pytest.raises(KeyboardInterrupt):
        build_folder([str(new.parent)], out, Run(refuse_problems, Stopped(step), how=QUICK))
    assert (contents(out), people(out)) == (before, {"สมชาย"})
    assert build(out, place / "news")[0].total == 2
    assert people(out) == {"สมชาย", "สมหญิง"}
    build(place / "fresh", place / "news")
    assert contents(out) == contents(place / "fresh")


def test_a_folder_of_another_program_is_added_to_as_that_program_read_it(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, other = place / "out", write(place / "more" / "b.txt", "สมหญิง")
    with monkeypatch.context() as patch:
        patch.setattr("kg.build.whole.fingerprint", lambda: "another program")
        assert build(out, place / "news")[0].written == 1
    outcome, steps = add(out, other)
    assert (outcome, outcome.kept, steps.names) == (Outcome(1, 0, 0), 1, ALL)
    build(place / "fresh", place / "news", other)
    assert (contents(out), union(out)) == (contents(place / "fresh"), union(place / "fresh"))
    assert add(out, other)[1].names == ALL[:1]
    assert build(out, place / "news", other)[0] == Outcome(written=1, unchanged=1, removed=0)


def test_exports_alone_are_added_to_and_compared_with_from_then_on(place: Path, tmp_path: Path) -> None:
    out, other = place / "out", write(tmp_path / "more" / "b.txt", "สมหญิง")
    shutil.rmtree(out / "store")
    outcome, _ = add(out, other)
    assert (outcome, outcome.kept, outcome.changes) == (Outcome(1, 0, 0), 1, ())
    build(place / "fresh", place / "news", other)
    assert (contents(out), union(out)) == (contents(place / "fresh"), union(place / "fresh"))
    outcome, _ = add(out, write(tmp_path / "even more" / "c.txt", "สมปอง"))
    assert [(each.is_new, each.name) for each in outcome.changes] == [(True, "สมปอง ใจงาม")]


def test_much_is_added_to_much(many: Path, tmp_path: Path) -> None:
    out, new = shutil.copytree(many / "out", tmp_path / "out"), write(tmp_path / "new" / "x.txt", "สมหญิง")
    outcome, _ = add(out, new)
    assert (outcome, outcome.kept) == (Outcome(1, 0, 0), REMOVED_FROM)
    twin = write(tmp_path / "twin" / "0.txt", "สมปอง").parent
    outcome, _ = add(out, twin)
    assert (outcome, outcome.kept, outcome.renamed) == (Outcome(1, 0, 0), REMOVED_FROM + 1, REMOVED_FROM)
    build(tmp_path / "fresh", many / "news", new, twin)
    assert (contents(out), union(out)) == (contents(tmp_path / "fresh"), union(tmp_path / "fresh"))


def test_two_files_of_one_text_that_a_build_took_are_no_newcomers(place: Path) -> None:
    write(place / "news" / "copy.txt", "สมชาย")
    build(place / "out", place / "news")
    assert add(place / "out", place / "news")[0] == Outcome(0, 2, 0)


def test_changes_are_told_of_all_builds_but_the_first(place: Path) -> None:
    assert [name for name in CHANGES if (place / "out" / name).exists()] == []
    write(place / "news" / "2024" / "a.txt", "สมหญิง")
    outcome, _ = build(place / "out", place / "news")
    assert {(each.is_new, each.kind, each.name) for each in outcome.changes} == {
        (False, "person", "สมชาย ใจงาม"),
        (True, "person", "สมหญิง ใจงาม"),
    }
    told = (place / "out" / CHANGES[0]).read_text(encoding="utf-8-sig")
    assert "new,person,สมหญิง ใจงาม," in told
