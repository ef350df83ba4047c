"""A build's folder: which graph answers, whatever happened to the last build."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.build.assemble import assemble
from kg.build.compute import compute
from kg.errors import InputError, StoreError
from kg.iris import graph_iri
from kg.read import Raw
from kg.store.folder import GraphFolder, opened
from kg.store.reader import GraphReader
from tests.builds import refuse, write_nquads

TEXT = "กรมชลประทานเปิดสถานีสูบน้ำ\n\nนาย{name} ใจงาม อธิบดีกรมชลประทาน กล่าวว่า จะช่วยเกษตรกร"


class StoppedError(Exception):
    """Somebody pressed the keys that stop a build."""


def articles(*names: str) -> Iterator[Raw]:
    for name in names:
        yield Raw(name, TEXT.format(name=name), name)


def build(folder: GraphFolder, *names: str, program: str = "one") -> int:
    """Builds and exports; returns how many articles were read anew."""
    with folder.building(program) as store:
        outcome = assemble(store, articles(*names), refuse, workers=1)
        compute(store, outcome.changed)
        write_nquads(store, folder.exported)
    return outcome.written


def people(store: GraphReader) -> list[str]:
    return [row["name"] for row in store.rows("SELECT ?name WHERE { ?p foaf:name ?name } ORDER BY ?name")]


def test_the_finished_build_answers(tmp_path: Path) -> None:
    build(GraphFolder(tmp_path), "สมชาย", "สมหญิง")
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม", "สมหญิง ใจงาม"]


def test_a_clone_with_exports_alone_answers_the_same(tmp_path: Path) -> None:
    build(GraphFolder(tmp_path / "made"), "สมชาย")
    (tmp_path / "clone").mkdir()
    shutil.copy(tmp_path / "made" / "graph.nq", tmp_path / "clone")
    assert people(opened(tmp_path / "clone")) == ["สมชาย ใจงาม"]


def test_the_store_follows_another_export(tmp_path: Path) -> None:
    build(GraphFolder(tmp_path / "one"), "สมชาย")
    build(GraphFolder(tmp_path / "two"), "สมหญิง")
    shutil.copy(tmp_path / "two" / "graph.nq", tmp_path / "one" / "graph.nq")
    assert people(opened(tmp_path / "one")) == ["สมหญิง ใจงาม"]


def test_a_stopped_build_leaves_the_last_exports_answering_and_goes_on(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    with pytest.raises(StoppedError), folder.building("one") as store:
        assemble(store, articles("สมชาย", "สมหญิง"), refuse, workers=1)
        raise StoppedError
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม"]
    assert build(folder, "สมชาย", "สมหญิง") == 0
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม", "สมหญิง ใจงาม"]


def test_a_first_build_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path / "new" / "out")
    with pytest.raises(InputError), folder.building("one") as store:
        assemble(store, articles(), refuse, workers=1)
    assert not (tmp_path / "new" / "out").exists()


def test_a_failed_build_that_wrote_nothing_keeps_the_store(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    with pytest.raises(InputError), folder.building("one") as store:
        assemble(store, articles(), refuse, workers=1)
    assert folder.is_current("one")
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม"]


def test_a_run_that_fails_behind_a_stopped_one_leaves_the_last_exports_answering(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    with pytest.raises(StoppedError), folder.building("one") as store:
        assemble(store, articles("สมหญิง"), refuse, workers=1)
        raise StoppedError
    with pytest.raises(InputError), folder.building("one") as store:
        assemble(store, articles(), refuse, workers=1)
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม"]
    assert build(folder, "สมหญิง") == 0


def test_another_program_reads_everything_again(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    assert build(folder, "สมชาย") == 1
    assert build(folder, "สมชาย") == 0
    assert build(folder, "สมชาย", program="two") == 1


def test_two_builds_at_once_are_told_apart(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    with folder.building("one") as store:
        assemble(store, articles("สมชาย"), refuse, workers=1)
        with pytest.raises(StoreError, match="in use"), folder.building("one"):
            pass
        write_nquads(store, folder.exported)


def test_a_folder_without_a_graph_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="run kg build first"):
        opened(tmp_path)


def test_a_damaged_export_is_named(tmp_path: Path) -> None:
    (tmp_path / "graph.nq").write_text("<a> <b> no", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot be read"):
        opened(tmp_path)


def kept_by(folder: GraphFolder, *roots: str, program: str = "one") -> tuple[str, ...]:
    """The roots that the folder knows after a build that was given these."""
    with folder.building(program, roots) as store:
        assemble(store, articles("สมชาย"), refuse, workers=1)
        write_nquads(store, folder.exported)
    return folder.roots


def test_a_folder_remembers_the_roots_of_all_its_builds_whatever_program_made_them(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    assert folder.roots == ()
    assert kept_by(folder, "/news/b", "/news/a") == ("/news/a", "/news/b")
    assert kept_by(folder) == ("/news/a", "/news/b")
    assert kept_by(folder, "/old", program="two") == ("/news/a", "/news/b", "/old")


def test_roots_outlive_a_stopped_build(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    kept_by(folder, "/news")
    with pytest.raises(StoppedError), folder.building("two", ["/more"]) as store:
        assemble(store, articles("สมหญิง"), refuse, workers=1)
        raise StoppedError
    assert folder.roots == ("/more", "/news")


def test_roots_outlive_an_export_of_somebody_else(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path / "one")
    kept_by(folder, "/news")
    build(GraphFolder(tmp_path / "two"), "สมหญิง")
    shutil.copy(tmp_path / "two" / "graph.nq", folder.exported)
    assert people(opened(folder.path)) == ["สมหญิง ใจงาม"]
    assert folder.roots == ("/news",)


def add(folder: GraphFolder, *names: str, task: str = "task", program: str = "one", stop: bool = False) -> int:
    """Adds and exports, or stops before; returns how many articles were read anew."""
    with folder.adding(program, task) as store:
        outcome = assemble(store, articles(*names), refuse, workers=1, kept=folder.register)
        if stop:
            raise StoppedError
        compute(store, outcome.changed)
        write_nquads(store, folder.exported)
        folder.keep(outcome.register)
    return outcome.written


def clone(folder: GraphFolder, path: Path) -> GraphFolder:
    """A folder with the export alone."""
    path.mkdir()
    shutil.copy(folder.exported, path)
    return GraphFolder(path)


def test_what_is_added_stands_beside_what_is_there(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    assert add(folder, "สมชาย") == 1
    assert add(folder, "สมหญิง") == 1
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม", "สมหญิง ใจงาม"]
    assert folder.is_current("one")


def test_an_export_alone_can_be_added_to_and_is_read_anew_by_the_next_build(tmp_path: Path) -> None:
    build(GraphFolder(tmp_path / "made"), "สมชาย")
    folder = clone(GraphFolder(tmp_path / "made"), tmp_path / "clone")
    add(folder, "สมหญิง")
    assert people(opened(folder.path)) == ["สมชาย ใจงาม", "สมหญิง ใจงาม"]
    assert build(folder, "สมชาย", "สมหญิง") == 2


def test_a_store_without_its_export_can_be_added_to(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    folder.exported.unlink()
    add(folder, "สมหญิง")
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม", "สมหญิง ใจงาม"]


def test_what_another_program_read_stays_until_the_next_build_reads_it_anew(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    assert add(folder, "สมหญิง", program="two") == 1
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม", "สมหญิง ใจงาม"]
    for program in ("one", "two"):
        assert not folder.is_current(program)
    assert build(folder, "สมชาย", "สมหญิง", program="two") == 2


def test_a_stopped_task_goes_on_and_leaves_the_last_exports_answering(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    with pytest.raises(StoppedError):
        add(folder, "สมหญิง", stop=True)
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม"]
    assert add(folder, "สมหญิง", "สมหมาย") == 1
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม", "สมหญิง ใจงาม", "สมหมาย ใจงาม"]


def test_what_a_stopped_task_had_added_and_no_longer_gives_goes(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    with pytest.raises(StoppedError):
        add(folder, "สมหญิง", stop=True)
    add(folder, "สมหมาย")
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม", "สมหมาย ใจงาม"]


@pytest.mark.parametrize("is_build", [False, True])
def test_another_task_begins_from_the_finished_graph(tmp_path: Path, is_build: bool) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    with pytest.raises(StoppedError):
        if is_build:
            with folder.building("one") as store:
                assemble(store, articles("สมหญิง"), refuse, workers=1)
                raise StoppedError
        add(folder, "สมหญิง", stop=True)
    add(folder, "สมหมาย", task="another")
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม", "สมหมาย ใจงาม"]
    assert build(folder, "สมชาย", "สมหมาย") == 0


def test_a_build_goes_on_where_an_addition_was_stopped(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    with pytest.raises(StoppedError):
        add(folder, "สมหญิง", stop=True)
    assert build(folder, "สมหญิง") == 0
    assert people(opened(tmp_path)) == ["สมหญิง ใจงาม"]


def test_the_register_is_that_of_the_finished_graph_whatever_was_stopped(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    assert folder.register == {}
    add(folder, "สมชาย")
    finished = folder.register
    assert set(finished) == {graph_iri("สมชาย")}
    with pytest.raises(StoppedError), folder.building("two") as store:
        assemble(store, articles("สมหญิง"), refuse, workers=1)
        raise StoppedError
    assert folder.register == finished
    with pytest.raises(StoppedError), folder.building("one") as store:
        assemble(store, articles("สมหญิง"), refuse, workers=1)
        raise StoppedError
    assert folder.register == finished
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม"]
    assert folder.register == finished
    assert set(clone(folder, tmp_path / "clone").register) == set(finished)


def test_an_addition_that_fails_before_it_writes_keeps_the_store(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    with pytest.raises(InputError):
        add(folder)
    assert folder.is_current("one")
    assert people(opened(tmp_path)) == ["สมชาย ใจงาม"]


def test_two_additions_at_once_are_told_apart(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    build(folder, "สมชาย")
    with folder.adding("one", "task") as store:
        for task in ("task", "another"):
            with pytest.raises(StoreError, match="in use"), folder.adding("one", task):
                pass
        write_nquads(store, folder.exported)
