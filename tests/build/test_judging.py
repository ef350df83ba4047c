"""A ledger in a build: where it is looked for, what it makes anew, and what is said of it each time."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from kg.build.assemble import Outcome
from kg.build.judging import Judged, opened_ledger
from kg.build.whole import add_to_folder, build_folder
from kg.errors import InputError
from kg.store.folder import GraphFolder, opened
from tests.folders import ALL, CHANGED, Steps, build, contents, people, run, times, union, write

REJECT = {"verdict": "reject", "of": ["person/สมชาย_ใจงาม"], "who": "สมศรี", "when": "2026-11-29"}
SAME = {**REJECT, "verdict": "same", "of": ["person/สมชาย_ใจงาม", "person/สมหญิง_ใจงาม"]}
UNKNOWN = {**REJECT, "of": ["person/สมปอง_ใจงาม"]}


class Told:
    """What a run said of its problems."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def __call__(self, problem: InputError) -> None:
        self.lines.append(str(problem))


def ledger(path: Path, *judgements: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [each if isinstance(each, str) else json.dumps(each, ensure_ascii=False) for each in judgements]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def built(
    place: Path, *paths: str, adds: bool = False, judgements: Path | None = None
) -> tuple[Outcome, Sequence[str], Sequence[str]]:
    """A run over these folders of a place, its steps, and what it said."""
    steps, told = Steps(), Told()
    do = add_to_folder if adds else build_folder
    outcome = do([str(place / path) for path in paths], place / "out", run(steps, report=told, ledger=judgements))
    return outcome, steps.names, told.lines


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with news of three people and a build of them, never to be changed."""
    folder = tmp_path_factory.mktemp("finished")
    for name in ("สมชาย", "สมหญิง", "สมศักดิ์"):
        write(folder / "news" / f"{name}.txt", name)
    build(folder / "out", folder / "news")
    return folder


@pytest.fixture
def place(finished: Path, tmp_path: Path) -> Path:
    return shutil.copytree(finished, tmp_path / "place")


def test_a_ledger_alone_makes_anew_what_it_changes_and_reads_no_article_again(place: Path) -> None:
    before = contents(place / "out")
    ledger(place / "out" / "ledger.jsonl", REJECT)
    outcome, steps, told = built(place, "news")
    assert (outcome.written, outcome.unchanged, told) == (0, 3, [])
    assert list(steps) in (ALL, CHANGED)
    assert outcome.judged == Judged(str(place / "out" / "ledger.jsonl"), 1, 0)
    assert people(place / "out") == {"สมหญิง", "สมศักดิ์"}
    assert "สมชาย" not in (place / "out" / "people.csv").read_text(encoding="utf-8-sig")
    assert "สมชาย" in (place / "out" / "graph.nq").read_text(encoding="utf-8")
    written = times(place / "out")
    assert built(place, "news")[1] == ["reading articles"]
    assert times(place / "out") == written
    (place / "out" / "ledger.jsonl").unlink()
    assert built(place, "news")[0].judged == Judged(str(place / "out" / "ledger.jsonl"))
    assert contents(place / "out") == before


def test_what_is_built_with_a_ledger_is_the_same_however_it_came_about(place: Path, tmp_path: Path) -> None:
    ledger(place / "out" / "ledger.jsonl", SAME, REJECT)
    ledger(place / "out" / "ledger.jsonl", SAME)
    built(place, "news")
    shutil.copytree(place / "news", tmp_path / "other" / "news")
    named = ledger(tmp_path / "elsewhere" / "judged.jsonl", SAME)
    built(tmp_path / "other", "news", judgements=named)
    ours, theirs = ({**contents(each / "out")} for each in (place, tmp_path / "other"))
    ours.pop("ledger.jsonl")
    assert ours == theirs
    assert union(place / "out") == union(tmp_path / "other" / "out")
    shutil.rmtree(place / "out" / "store")
    with_store = union(tmp_path / "other" / "out")
    opened(place / "out")
    assert union(place / "out") == with_store


def test_what_is_not_applied_is_told_by_its_line_each_time_and_the_rest_is_applied(place: Path) -> None:
    path = ledger(place / "out" / "ledger.jsonl", "oops", UNKNOWN, SAME, {**SAME, "verdict": "different"}, REJECT)
    expected = [
        f"{path}:1: is no JSON (Expecting value at character 1): the build goes on without it",
        f"{path}:2: names what is not there: person/สมปอง_ใจงาม: the build goes on without it",
        f"{path}:3: person/สมชาย_ใจงาม: line 5 (สมศรี, 2026-11-29) says otherwise and is the later one: "
        "the build goes on without it",
    ]
    first, _, told = built(place, "news")
    assert (told, first.left_out, first.judged) == (expected, 3, Judged(str(path), 5, 3))
    again, steps, told = built(place, "news")
    assert (told, again.left_out, again.judged) == (expected, 3, first.judged)
    assert steps == ["reading articles"]
    assert people(place / "out") == {"สมหญิง", "สมศักดิ์"}


def test_a_judgement_on_an_article_that_is_gone_is_told(place: Path) -> None:
    ledger(place / "out" / "ledger.jsonl", REJECT)
    built(place, "news")
    (place / "news" / "สมชาย.txt").unlink()
    (line,) = built(place, "news")[2]
    assert ":1: names what is not there: person/สมชาย_ใจงาม: " in line


def test_a_named_ledger_that_is_not_there_stops_the_run_before_anything_is_read(place: Path) -> None:
    steps = Steps()
    missing = run(steps, ledger=place / "none.jsonl")
    for do in (build_folder, add_to_folder):
        with pytest.raises(InputError, match=r"none\.jsonl: does not exist: name the ledger with --ledger"):
            do([str(place / "news")], place / "out", missing)
    assert steps.names == []


def test_additions_go_on_with_the_ledger_of_the_build(place: Path) -> None:
    named = ledger(place / "judged.jsonl", REJECT)
    built(place, "news", judgements=named)
    write(place / "more" / "x.txt", "สมใจ")
    outcome, _, told = built(place, "more", adds=True)
    assert (outcome.judged.all, told) == (1, [])
    assert people(place / "out") == {"สมหญิง", "สมศักดิ์", "สมใจ"}
    named.unlink()
    with pytest.raises(InputError, match=r"judged\.jsonl: does not exist"):
        built(place, "more", adds=True)
    assert built(place, "more", adds=True, judgements=ledger(place / "new.jsonl", SAME))[0].judged.all == 1
    ledger(place / "out" / "ledger.jsonl")
    assert built(place, "more", adds=True)[0].judged.all == 0
    assert GraphFolder(place / "out").judged_by == ""


def test_a_build_without_it_is_without_it(place: Path) -> None:
    built(place, "news", judgements=ledger(place / "judged.jsonl", REJECT))
    assert built(place, "news")[0].judged.all == 0
    assert "สมชาย" in people(place / "out")


def test_a_ledger_among_articles_is_no_article(place: Path) -> None:
    named = ledger(place / "news" / "judged.jsonl", REJECT)
    outcome, _, told = built(place, "news", judgements=named)
    assert (outcome.total, told) == (3, [])


def test_a_folder_without_a_ledger_has_no_judgements(tmp_path: Path) -> None:
    found = opened_ledger(None, GraphFolder(tmp_path), Told())
    assert (found.judgements, found.digest, found.noted) == ((), "", "")
