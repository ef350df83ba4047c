"""A whole build: paths in, a folder out, and nothing done twice."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kg.build.assemble import Outcome
from kg.build.removal import REMOVED_FROM
from kg.build.whole import add_to_folder, build_folder
from kg.errors import BuildError, InputError, Remark
from kg.export.graphs import write_nquads
from kg.iris import full
from kg.store.folder import opened

TEXT = "กรมชลประทานเปิดสถานีสูบน้ำ\n\nนาย{name} ใจงาม อธิบดีกรมชลประทาน กล่าวว่า จะส่งน้ำให้เกษตรกร"
ALL = ["reading articles", "relationships", "exports"]


class Steps:
    """The names of a build's steps in order, and how many articles were heard of."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.heard = 0
        self.totals: list[int | None] = []

    @contextmanager
    def __call__(self, what: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
        self.names.append(what)
        self.totals.append(total)
        yield self._hear

    def _hear(self, count: int) -> None:
        self.heard += count


def write(path: Path, name: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT.format(name=name), encoding="utf-8")
    return path


def refuse_problems(problem: InputError) -> None:
    """A report that takes remarks alone."""
    if not isinstance(problem, Remark):
        raise problem


def build(out: Path, *paths: Path, replaces: bool = False) -> tuple[Outcome, Steps]:
    steps, named = Steps(), [str(path) for path in paths]
    return build_folder(named, out, refuse_problems, steps, 1, replaces), steps


def add(out: Path, *paths: Path) -> tuple[Outcome, Steps]:
    steps = Steps()
    return add_to_folder([str(path) for path in paths], out, refuse_problems, steps, workers=1), steps


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


def nquads_alone() -> pytest.MonkeyPatch:
    """Builds that write the N-Quads and no other export, which all follow from the same store: quicker tenfold."""
    patch = pytest.MonkeyPatch()
    patch.setattr("kg.build.whole.write_exports", lambda store, out: write_nquads(store, out / "graph.nq"))
    patch.setattr("kg.build.whole.are_complete", lambda out: (out / "graph.nq").is_file())
    return patch


@pytest.fixture
def quick() -> Iterator[None]:
    patch = nquads_alone()
    yield
    patch.undo()


def test_the_step_that_reads_knows_how_much_there_is(place: Path) -> None:
    (place / "news" / "all.jsonl").write_text('{"text": "ข่าวหนึ่ง"}\n{"text": "ข่าวสอง"}\n', encoding="utf-8")
    _, steps = build(place / "out", place / "news")
    assert dict(zip(steps.names, steps.totals, strict=True)) == {ALL[0]: 3, ALL[1]: None, ALL[2]: None}


def test_after_changes_of_every_kind_all_exports_are_those_of_a_fresh_build(tmp_path: Path) -> None:
    news, out = tmp_path / "news", tmp_path / "out"
    for name, person in (("kept", "สมชาย"), ("changed", "สมศักดิ์"), ("gone", "สมหมาย"), ("renamed", "สมหญิง")):
        write(news / f"{name}.txt", person)
    build(out, news)
    write(news / "added.txt", "สมปอง")
    write(news / "changed.txt", "สมบัติ")
    (news / "renamed.txt").rename(news / "new-name.txt")
    (news / "kept.toml").write_text('published = "9 ม.ค. 2566"', encoding="utf-8")
    (news / "gone.txt").unlink()
    assert build(out, news)[0] == Outcome(written=4, unchanged=0, removed=2)
    build(tmp_path / "fresh", news)
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
    patch = nquads_alone()
    build(folder / "both", folder / "news-1", folder / "news-2")
    patch.undo()
    return folder


def ids(out: Path) -> set[str]:
    return {text for _, text in opened(out).labelled("dcterms:identifier")}


@pytest.mark.usefixtures("quick")
def test_files_of_one_name_in_two_folders_are_all_read(twins: Path) -> None:
    assert ids(twins / "both") == {"news-1/01", "news-1/02", "news-2/01", "news-1/all-1", "own"}


@pytest.mark.parametrize("later", [add, build])
@pytest.mark.parametrize("first", ["news-1", "news-2"])
@pytest.mark.usefixtures("quick")
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


@pytest.mark.usefixtures("quick")
def test_folders_that_are_told_apart_are_named_once(twins: Path, tmp_path: Path) -> None:
    said: list[str] = []
    both = [str(twins / "news-1"), str(twins / "news-2")]
    outcome = build_folder(both, tmp_path, lambda line: said.append(str(line)), Steps(), 1)
    assert said == [
        f"{both[0]} and {both[1]}: other files have the same paths, so that ids there begin with news-1/ and news-2/"
    ]
    assert (outcome.remarks, outcome.left_out) == (1, 0)


def test_what_is_added_to_nothing_is_a_build(place: Path, tmp_path: Path) -> None:
    add(tmp_path / "added", place / "news")
    build(tmp_path / "built", place / "news")
    assert contents(tmp_path / "added") == contents(tmp_path / "built")


@pytest.mark.usefixtures("quick")
def test_what_is_added_has_the_id_that_a_folder_of_before_gives(place: Path) -> None:
    write(place / "news" / "2025" / "b.txt", "สมหญิง")
    build(place / "out", place / "news" / "2024", place / "news")
    (place / "out" / "graph.nq").unlink()
    build(place / "out", place / "news" / "2024" / "a.txt")
    outcome, _ = add(place / "out", place / "news" / "2025")
    assert (outcome, outcome.kept, ids(place / "out")) == (Outcome(1, 0, 0), 1, {"2024/a", "2025/b"})


@pytest.mark.usefixtures("quick")
def test_a_folder_above_that_is_added_gives_all_below_their_ids(place: Path, tmp_path: Path) -> None:
    build(tmp_path / "out", place / "news" / "2024" / "a.txt")
    assert ids(tmp_path / "out") == {"a"}
    outcome, _ = add(tmp_path / "out", place / "news")
    assert (outcome, outcome.renamed, ids(tmp_path / "out")) == (Outcome(0, 1, 0), 1, {"2024/a"})
    build(tmp_path / "fresh", place / "news")
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")


@pytest.mark.usefixtures("quick")
def test_adding_what_is_there_writes_nothing(place: Path) -> None:
    build(place / "out", place / "news")
    before = {path: path.stat().st_mtime_ns for path in (place / "out").glob("*.*")}
    outcome, steps = add(place / "out", place / "news")
    assert (outcome, steps.names) == (Outcome(0, 1, 0), ALL[:1])
    assert {path: path.stat().st_mtime_ns for path in (place / "out").glob("*.*")} == before


@pytest.mark.usefixtures("quick")
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
    patch = nquads_alone()
    build(folder / "out", folder / "news")
    patch.undo()
    return folder


@pytest.mark.parametrize("name", ["x", "0"])
@pytest.mark.usefixtures("quick")
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


@pytest.mark.usefixtures("quick")
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


@pytest.mark.usefixtures("quick")
def test_a_folder_that_was_moved_or_told_apart_is_no_removal(many: Path, tmp_path: Path) -> None:
    out, moved = shutil.copytree(many / "out", tmp_path / "out"), shutil.copytree(many / "news", tmp_path / "moved")
    assert build(out, moved)[0] == Outcome(0, REMOVED_FROM, 0)
    twin = write(tmp_path / "twin" / "0.txt", "สมหญิง").parent
    assert build(out, twin, moved)[0] == Outcome(REMOVED_FROM + 1, 0, REMOVED_FROM)
