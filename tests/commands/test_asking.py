"""One question after the other, with a key for each, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from kg.commands.asking import ask
from kg.commands.screen import Screen
from kg.commands.session import Session
from kg.network.review import doubts, questions
from kg.network.review.question import Asked
from tests.network.review.graphs import no_problem, store


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


def decided(ledger: Path, typed: Iterable[str]) -> list[str]:
    """The verdicts in the ledger after these keys, of two weak facts and then two people."""
    graph, keys = store(), iter(typed)
    session = Session(graph, ledger, "สมศรี", lambda: date(2026, 11, 29), no_problem)
    found = doubts(graph, {Asked.FACT, Asked.PERSON})
    ask(questions(graph, found, lambda: session.settled), session, Screen(80, "utf-8"), lambda: next(keys, ""))
    lines = ledger.read_text(encoding="utf-8").splitlines() if ledger.exists() else []
    return [json.loads(line)["verdict"] for line in lines]


@pytest.mark.parametrize(
    ("typed", "verdicts"),
    [
        ("ary", ["accept", "reject", "same"]),
        ("ARN", ["accept", "reject", "different"]),
        ("ssu", ["unsure"]),
        ("aq", ["accept"]),
        ("a", ["accept"]),
        ("x\x1by2au", ["accept"]),
        ("azrry", ["reject", "reject", "same"]),
        ("arzzrr", ["reject", "reject"]),
        ("aszr", ["reject"]),
        ("zzz", []),
        ("zq", []),
    ],
)
def test_keys_decide(ledger: Path, typed: str, verdicts: list[str]) -> None:
    assert decided(ledger, typed) == verdicts


def test_words_decide_as_keys_do(ledger: Path) -> None:
    assert decided(ledger, ["accept", "reject", "different"]) == ["accept", "reject", "different"]


def test_undone_questions_are_asked_again_in_their_order(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    decided(ledger, "arzq")
    titles = [line.split()[1] for line in capsys.readouterr().out.splitlines() if line.startswith("╭")]
    assert titles == ["1", "2", "3", "2"]


def test_a_key_that_means_nothing_is_told(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    decided(ledger, ["\x1b[A", "q"])
    told = capsys.readouterr().err
    assert "is no key here" in told and "\x1b" not in told
