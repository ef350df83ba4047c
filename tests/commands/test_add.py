"""``kg add``: what it says, what it leaves as it was, and the exit code by which a script knows how it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from kg.errors import DuplicateIdError, InputError
from kg.store.folder import opened
from tests.builds import told

TEXT = "กรมประมงปล่อยปลา{n}\n\nนายสมชาย ใจงาม อธิบดีกรมประมง ปล่อยปลา {n} ตัว เมื่อวันที่ 3 มีนาคม 2566\n"

Run = Callable[..., Result]


@pytest.fixture
def kg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in an empty folder of its own, in one process, without the page, which takes long."""
    monkeypatch.chdir(tmp_path)
    return lambda command, *arguments: CliRunner().invoke(app, [command, "--jobs", "1", "--no-page", *arguments])


def article(path: str, n: int) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(TEXT.format(n=n), encoding="utf-8")


def ids(out: str = "exports") -> set[str]:
    return {text for _, text in opened(Path(out)).labelled("dcterms:identifier")}


def test_what_is_named_comes_beside_what_is_there(kg: Run) -> None:
    article("news/1.txt", 1)
    article("more/2.txt", 2)
    kg("build", "news")
    done = kg("add", "more", "news/1.txt")
    assert (done.exit_code, done.stdout) == (0, "")
    assert told(done.stderr) == ["2 articles (1 read, 1 unchanged) → exports/", "new: 1 event: ปล่อยปลา 2 ตัว"]
    assert "ask: kg " in done.stderr
    assert ids() == {"1", "2"}
    assert told(kg("add", "more").stderr) == ["2 articles (0 read, 1 unchanged, 1 kept) → exports/"]


def test_a_text_that_is_there_is_left_out_and_named_with_both_ids(kg: Run) -> None:
    article("news/1.txt", 1)
    article("more/copy.txt", 1)
    article("more/2.txt", 2)
    kg("build", "news", "--out", "here")
    done = kg("add", "more", "--out", "here")
    assert done.exit_code == 3
    complaint, line, _ = told(done.stderr)
    assert complaint == "kg: more/copy.txt: has the text of '1', and was left out as 'copy': give it once"
    assert line.startswith("2 articles (1 read, 0 unchanged, 1 kept)")
    assert ids("here") == {"1", "2"}


def test_an_id_of_another_source_is_an_error_and_nothing_is_done(kg: Run) -> None:
    article("news/1.txt", 1)
    article("2/1.txt", 2)
    article("3/3.txt", 3)
    kg("build", "news/1.txt")
    before = {path.name: path.read_bytes() for path in Path("exports").glob("*.*")}
    done = kg("add", "3", "2/1.txt")
    assert isinstance(done.exception, DuplicateIdError)
    assert "2/1.txt: has the id '1' of" in str(done.exception) and "news/1.txt" in str(done.exception)
    assert {path.name: path.read_bytes() for path in Path("exports").glob("*.*")} == before
    assert ids() == {"1"}


def test_folders_that_are_told_apart_are_named_and_their_articles_counted(kg: Run) -> None:
    for n, path in enumerate(("a/1.txt", "a/2.txt", "b/1.txt")):
        article(path, n)
    kg("build", "a")
    done = kg("add", "b")
    assert done.exit_code == 0
    remark, line, changed = told(done.stderr)
    assert remark.startswith("kg: ") and "/a and " in remark
    assert remark.endswith("/b: other files have the same paths, so that ids there begin with a/ and b/")
    assert line == "3 articles (1 read, 0 unchanged, 2 kept, 2 renamed) → exports/"
    assert changed == "new: 1 event: ปล่อยปลา 2 ตัว"
    assert ids() == {"a/1", "a/2", "b/1"}


@pytest.mark.parametrize("path", ["nowhere", "empty.txt", ""])
def test_a_path_that_gives_nothing_leaves_all_as_it_was(kg: Run, path: str) -> None:
    article("news/1.txt", 1)
    Path("empty.txt").touch()
    kg("build", "news")
    done = kg("add", path)
    assert isinstance(done.exception, InputError)
    assert ids() == {"1"}
    assert told(kg("build", "news").stderr) == ["1 article (0 read, 1 unchanged) → exports/"]


def test_a_path_has_to_be_named(kg: Run) -> None:
    assert kg("add").exit_code == 2


def test_an_addition_applies_the_ledger_that_is_named(kg: Run) -> None:
    article("news/1.txt", 1)
    article("more/2.txt", 2)
    kg("build", "news")
    judgement = '{"verdict": "reject", "of": ["person/สมชาย_ใจงาม"], "who": "สมศรี", "when": "2026-11-29"}\n'
    Path("judged.jsonl").write_text(judgement, encoding="utf-8")
    done = kg("add", "more", "--ledger", "judged.jsonl")
    assert (done.exit_code, told(done.stderr)[1]) == (0, "1 judgement applied ← judged.jsonl")
    assert not [*opened(Path("exports")).labelled("foaf:name")]
