"""Verdicts of a sheet, taken row by row."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kg.commands.session import Session
from kg.commands.taking import take
from kg.iris import BASE
from tests.network.review.graphs import (
    AGAINST,
    BOARD,
    BOI,
    CLAIMED,
    HELD,
    LINE,
    LINK,
    OFFICE,
    SOMCHAI,
    SOMCHAY,
    no_problem,
    store,
)

HEADER = "kind,verdict,why,first_iri,second_iri"


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "ledger.jsonl"


def taken(ledger: Path, *rows: str) -> list[str]:
    """What is told of rows that cannot be taken."""
    sheet, graph = ledger.with_name("q.csv"), store()
    sheet.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    told: list[str] = []
    session = Session(graph, ledger, "สมศรี", lambda: date(2026, 11, 29), no_problem)
    assert take(sheet, graph, session, told.append) is not bool(told)
    return [line.removeprefix(f"{sheet}: ") for line in told]


def verdicts(ledger: Path) -> list[str]:
    return [json.loads(line)["verdict"] for line in ledger.read_text(encoding="utf-8").splitlines()]


def test_verdicts_become_lines_and_twice_add_nothing(ledger: Path) -> None:
    rows = (
        f"person,different,two offices,{SOMCHAY},{SOMCHAI}",
        f"fact,R,,{LINK},",
        f"candidates,2,,{BOI},{BOARD} {OFFICE}",
        f"conflict,2,,{AGAINST} {CLAIMED},{LINE} {HELD}",
        f"fact,,,{HELD},",
    )
    assert taken(ledger, *rows) == []
    assert verdicts(ledger) == ["different", "reject", "same", "reject"]
    assert json.loads(ledger.read_text(encoding="utf-8").splitlines()[0])["why"] == "two offices"
    assert taken(ledger, *rows) == []
    assert len(verdicts(ledger)) == 4


def test_what_cannot_be_taken_is_told_by_row_and_the_rest_is_taken(ledger: Path) -> None:
    told = taken(
        ledger,
        f"person,maybe,,{SOMCHAY},{SOMCHAI}",
        f"person,same,,{SOMCHAY},{SOMCHAI}",
        f"person,different,,{SOMCHAI},{SOMCHAY}",
        f"person,same,,{SOMCHAY},{BASE}person/nobody",
        "person,same,,not-an-iri,<x>",
        f"fact,accept,,{LINK},",
    )
    assert [line.partition(":")[0] for line in told] == ["row 2", "row 4", "row 5", "row 6"]
    assert "one of same, different, unsure" in told[0]
    assert "same was decided before" in told[1]
    assert "not in this graph" in told[2]
    assert "is no IRI" in told[3]
    assert verdicts(ledger) == ["same", "accept"]


def test_a_fact_that_a_build_has_taken_away_since_is_no_problem(ledger: Path) -> None:
    gone = f"{BASE}article/one/holding/gone"
    ledger.write_text(
        json.dumps({"verdict": "reject", "of": [gone], "who": "a", "when": "2026-01-01"}) + "\n", encoding="utf-8"
    )
    assert taken(ledger, f"fact,reject,,{gone},") == []
    assert verdicts(ledger) == ["reject"]
