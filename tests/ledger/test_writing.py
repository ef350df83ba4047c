"""A ledger that is written line by line, by people who may be stopped at any time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.errors import OutputError
from kg.ledger import read_ledger
from kg.ledger.writing import append, take_back
from kg.models import Judgement, Thing, Verdict
from tests.network.review.graphs import no_problem


def judgement(name: str) -> Judgement:
    things = Thing("https://w3id.org/thkg/person/a", "คำพูด"), Thing(f"https://w3id.org/thkg/person/{name}")
    return Judgement(0, "", Verdict.SAME, things, "สมศรี", date(2026, 11, 29), "read both")


def names(path: Path) -> list[str]:
    return [one.things[1].iri.rpartition("/")[2] for one in read_ledger(path, no_problem)]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    append(path, [judgement("b")])
    append(path, [judgement("c"), judgement("d")])
    assert names(path) == ["b", "c", "d"]
    (first, *_) = read_ledger(path, no_problem)
    assert (first.things, first.who, first.why) == (judgement("b").things, "สมศรี", "read both")


def test_a_line_that_was_cut_off_harms_no_other(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    append(path, [judgement("b")])
    with path.open("ab") as ledger:
        ledger.write(b'{"verdict": "sa')
    append(path, [judgement("c")])
    problems: list[int] = []
    kept = read_ledger(path, lambda line, _: problems.append(line))
    assert [one.things[1].iri[-1] for one in kept] == ["b", "c"]
    assert problems == [2]


def test_the_last_lines_are_taken_back_though_others_wrote_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    append(path, [judgement("b")])
    ours = append(path, [judgement("c"), judgement("d")])
    append(path, [judgement("e")])
    assert take_back(path, ours)
    assert names(path) == ["b", "e"]
    assert not take_back(path, ours)
    assert list(tmp_path.iterdir()) == [path]


def test_a_ledger_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="--ledger"):
        append(tmp_path / "none" / "ledger.jsonl", [judgement("b")])
