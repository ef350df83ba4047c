"""``kg build``: what it says of a build, and the exit code by which a script knows how it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from kg.errors import BuildError, InputError
from tests.builds import told

TEXT = "กรมชลประทานเปิดสถานี{n}\n\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน เปิดสถานี{n} เมื่อวันที่ 3 มีนาคม 2566\n"

Build = Callable[..., Result]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Runs the command in an empty folder of its own, in one process."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(app, ["build", "--jobs", "1", *arguments])


def article(path: str, n: int = 1) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(TEXT.format(n=n), encoding="utf-8")


def test_without_paths_the_folder_articles_becomes_the_folder_exports(build: Build) -> None:
    article("articles/a.txt")
    done = build()
    assert (done.exit_code, done.stdout) == (0, "")
    assert told(done.stderr) == ["1 article (1 read, 0 unchanged) → exports/"]
    assert f"open in a browser: {Path('exports', 'graph.html')}" in done.stderr
    assert "สมชาย ใจงาม" in Path("exports/people.csv").read_text(encoding="utf-8")


def test_the_line_counts_what_was_read_kept_and_removed(build: Build) -> None:
    for n in (1, 2, 3):
        article(f"news/{n}.txt", n)
    done = build("news", "--out", "[b]here")
    assert told(done.stderr) == ["3 articles (3 read, 0 unchanged) → [b]here/"]
    article("news/1.txt", 7)
    Path("news/2.txt").unlink()
    done = build("news", "--out", "[b]here")
    assert told(done.stderr) == ["2 articles (1 read, 1 unchanged, 1 removed) → [b]here/"]


def test_an_article_that_cannot_be_read_is_named_and_the_exit_code_says_so(build: Build) -> None:
    article("news/1.txt")
    Path("news/empty.txt").write_text(" \n", encoding="utf-8")
    done = build("news")
    assert done.exit_code == 3
    complaint, line = told(done.stderr)
    assert complaint.startswith("kg: news/empty.txt: is empty")
    assert line.startswith("1 article (1 read")


@pytest.mark.parametrize(("path", "words"), [("nowhere", "does not exist"), ("empty.txt", "is empty")])
def test_a_path_that_gives_nothing_ends_the_build_before_anything_is_written(
    build: Build, path: str, words: str
) -> None:
    Path("empty.txt").write_text("", encoding="utf-8")
    done = build(path)
    assert isinstance(done.exception, InputError)
    assert words in str(done.exception)
    assert not Path("exports").exists()


def test_remarks_are_printed_and_are_no_failure(build: Build) -> None:
    article("news/1.txt")
    Path("news/1.toml").write_text('published = "สักวัน"\ntitle = 5\n', encoding="utf-8")
    done = build("news")
    assert done.exit_code == 0
    *remarks, line = told(done.stderr)
    assert [remark.split(" is no ")[0] for remark in remarks] == [
        "kg: news/1.txt: title 5 in 1.toml",
        "kg: news/1.txt: published 'สักวัน' in 1.toml",
    ]
    assert line.startswith("1 article (1 read")
    assert told(build("news").stderr) == ["1 article (0 read, 1 unchanged) → exports/"]


def test_what_would_remove_most_articles_takes_an_option(build: Build) -> None:
    lines = "".join(f'{{"id": {n}, "text": "ข่าวฝน {n}"}}\n' for n in range(25))
    Path("many.jsonl").write_text(lines, encoding="utf-8")
    build("many.jsonl")
    article("one.txt")
    done = build("one.txt")
    assert isinstance(done.exception, BuildError)
    assert str(done.exception).startswith("25 of 25 articles that are there would be removed")
    assert told(build("many.jsonl").stderr) == ["25 articles (0 read, 25 unchanged) → exports/"]
    replaced = build("one.txt", "--replace")
    assert told(replaced.stderr)[:1] == ["1 article (1 read, 0 unchanged, 25 removed) → exports/"]


def test_an_archive_whose_folders_repeat_names_is_read_whole(build: Build) -> None:
    for n, path in enumerate(("ปี-1/01.txt", "ปี-2/01.txt")):
        article(path, n)
    done = build("ปี-1", "ปี-2")
    assert done.exit_code == 0
    assert told(done.stderr)[-1] == "2 articles (2 read, 0 unchanged) → exports/"


def test_what_came_and_went_is_told_behind_the_numbers(build: Build) -> None:
    article("news/1.txt")
    build("news", "--no-page")
    article("news/1.txt", 2)
    Path("news/2.txt").write_text("กรมป่าไม้ปลูกป่า\n\nนางสมศรี ใจดี อธิบดีกรมป่าไม้ กล่าวว่า ป่าต้องอยู่กับคน\n", encoding="utf-8")
    _, *lines = told(build("news", "--no-page").stderr)
    assert "new: 1 person: สมศรี ใจดี" in lines
    assert "new: 1 post: อธิบดี กรมป่าไม้" in lines
    assert "สมศรี ใจดี" in Path("exports/changes.csv").read_text(encoding="utf-8")


def test_the_page_is_left_out_and_made_as_wished(build: Build) -> None:
    article("news/1.txt")
    done = build("news", "--no-page")
    assert not Path("exports/graph.html").exists()
    assert "open in a browser" not in done.stderr
    assert told(build("news").stderr) == ["1 article (0 read, 1 unchanged) → exports/"]
    assert Path("exports/graph.html").exists()


def test_graphs_are_packed_from_the_size_that_is_given(build: Build) -> None:
    article("news/1.txt")
    build("news", "--no-page", "--pack-from", "0")
    assert {path.name for path in Path("exports").glob("graph.*")} == {"graph.nq.gz", "graph.ttl.gz", "graph.graphml"}
    assert build("news", "--no-page", "--pack-from", "-1").exit_code == 2
    build("news", "--no-page")
    assert {path.name for path in Path("exports").glob("graph.*")} == {"graph.nq", "graph.ttl", "graph.graphml"}


def test_jobs_may_be_many_and_the_result_is_the_same(build: Build) -> None:
    for number in range(60):
        article(f"news/{number}.txt", number)
    for jobs in ("1", "2"):
        assert build("news", "--no-page", "--jobs", jobs, "--out", jobs).exit_code == 0
    exports = [{path.name: path.read_bytes() for path in Path(jobs).glob("*.*")} for jobs in ("1", "2")]
    assert exports[0] == exports[1]


JUDGED = '{"verdict": "%s", "of": ["%s"], "who": "สมศรี", "when": "2026-11-29"}\n'


def test_a_ledger_is_applied_and_counted_beside_the_articles(build: Build) -> None:
    article("news/a.txt")
    Path("judged.jsonl").write_text(JUDGED % ("reject", "person/สมชาย_ใจงาม"), encoding="utf-8")
    done = build("news", "--no-page", "--ledger", "judged.jsonl")
    assert done.exit_code == 0
    assert told(done.stderr) == ["1 article (1 read, 0 unchanged) → exports/", "1 judgement applied ← judged.jsonl"]
    assert "สมชาย" not in Path("exports/people.csv").read_text(encoding="utf-8-sig")


def test_what_of_a_ledger_is_not_applied_is_named_by_line_and_no_article_is_said_to_be_left_out(build: Build) -> None:
    article("news/a.txt")
    Path("exports").mkdir()
    lines = "{\n" + JUDGED % ("reject", "person/ใคร_ไหน") + JUDGED % ("accept", "person/สมชาย_ใจงาม")
    Path("exports/ledger.jsonl").write_text(lines, encoding="utf-8")
    for read, unchanged in ((1, 0), (0, 1)):
        done = build("news", "--no-page")
        assert done.exit_code == 3
        first, second, articles, judgements = told(done.stderr)
        assert first.startswith("kg: exports/ledger.jsonl:1: is no JSON (")
        assert second == (
            "kg: exports/ledger.jsonl:2: names what is not there: person/ใคร_ไหน: the build goes on without it"
        )
        assert articles == f"1 article ({read} read, {unchanged} unchanged) → exports/"
        assert judgements == "1 judgement applied, 2 lines left out ← exports/ledger.jsonl"


def test_a_ledger_that_is_not_there_is_one_line_and_nothing_is_done(build: Build) -> None:
    article("news/a.txt")
    done = build("news", "--ledger", "judged.jsonl")
    assert (done.exit_code, type(done.exception)) == (1, InputError)  # which kg.cli.main tells in a line, with code 2
    assert str(done.exception) == "judged.jsonl: does not exist: name the ledger with --ledger"
    assert not Path("exports").exists()


def test_a_ledger_is_not_for_shards(build: Build) -> None:
    article("news/a.txt")
    done = build("news", "--shards", "shards", "--ledger", "judged.jsonl")
    assert isinstance(done.exception, InputError)
    assert "--ledger" in str(done.exception)


def test_what_a_ledger_says_cannot_act_on_a_terminal(build: Build) -> None:
    article("news/a.txt")
    Path("judged.jsonl").write_text(JUDGED % ("\\u001b[2J\\u202e", "x"), encoding="utf-8")
    done = build("news", "--no-page", "--ledger", "judged.jsonl")
    assert done.exit_code == 3
    assert not {"\x1b", "\u202e"} & {*done.stderr}
