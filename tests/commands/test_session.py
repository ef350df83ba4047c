"""One person's decisions, in the ledger at once."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kg.commands.session import Session
from kg.models import Verdict
from kg.network.review.question import Answer, Decision
from tests.network.review.graphs import CLAIMED, HELD, SOMCHAI, SOMCHAY, no_problem, store

SAME = Answer("same", "y", "same", (Decision(Verdict.SAME, (SOMCHAY, SOMCHAI)),))
BOTH = Answer("reject", "r", "wrong", (Decision(Verdict.REJECT, (HELD,)), Decision(Verdict.REJECT, (CLAIMED,))))


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


def session(ledger: Path) -> Session:
    return Session(store(), ledger, "สมศรี", lambda: date(2026, 11, 29), no_problem)


def lines(ledger: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in ledger.read_text(encoding="utf-8").splitlines()]


def test_a_decision_is_a_line_with_who_and_when_and_the_words_of_facts(ledger: Path) -> None:
    ours = session(ledger)
    assert ours.decide(SAME, "read both")
    assert ours.decide(BOTH)
    same, first, second = lines(ledger)
    assert same == {
        "verdict": "same",
        "of": ["person/สมชัย_ใจงาม", "person/สมชาย_ใจงาม"],
        "who": "สมศรี",
        "when": "2026-11-29",
        "why": "read both",
    }
    assert first["quotes"] == ["สมชาย ใจงาม นายกรัฐมนตรี กล่าว"]
    assert second["of"] == ["article/two/holding/สมศรี/นายก/incumbent"]


def test_what_is_decided_already_is_not_written_again(ledger: Path) -> None:
    assert session(ledger).decide(SAME)
    again = session(ledger)
    assert not again.decide(SAME)
    assert again.count == 0
    assert len(lines(ledger)) == 1


def test_undo_takes_back_an_answer_of_this_session_alone(ledger: Path) -> None:
    session(ledger).decide(SAME)
    ours = session(ledger)
    ours.decide(BOTH)
    assert ours.undo()
    assert not ours.settled.holds(BOTH.decides[0])
    assert [line["verdict"] for line in lines(ledger)] == ["same"]
    assert not ours.undo()
    assert ours.count == 0
