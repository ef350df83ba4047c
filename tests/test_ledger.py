"""A ledger's lines: read as they were written, and told by their numbers where something is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.iris import BASE
from kg.ledger import digest_of, line_of, parsed, read_ledger
from kg.models import Judgement, Thing, Verdict

SAME = Judgement(
    line=1,
    text="",
    verdict=Verdict.SAME,
    things=(Thing(f"{BASE}person/ก_ข"), Thing(f"{BASE}person/ก_ค")),
    who="สมศรี",
    when=date(2026, 11, 29),
    why="a slip of typing",
)


def read(path: Path) -> tuple[tuple[Judgement, ...], list[tuple[int, str]]]:
    problems: list[tuple[int, str]] = []
    found = read_ledger(path, lambda line, why: problems.append((line, why)))
    return found, problems


def test_what_is_written_is_read_again() -> None:
    line = line_of(SAME)
    again = parsed(1, line)
    assert (again.verdict, again.things, again.who, again.when, again.why) == (
        SAME.verdict,
        SAME.things,
        SAME.who,
        SAME.when,
        SAME.why,
    )
    assert "\n" not in line
    assert line_of(again) == line


def test_a_wrong_line_is_told_by_its_number_and_the_others_are_read(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    ledger.write_text(f"{line_of(SAME)}\nno JSON\n\n{line_of(SAME)}\n", encoding="utf-8")
    found, problems = read(ledger)
    assert [judgement.line for judgement in found] == [1, 4]
    assert [line for line, _ in problems] == [2]
    assert "JSON" in problems[0][1]


def test_a_ledger_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"ledger\.jsonl: does not exist"):
        read(tmp_path / "ledger.jsonl")


def test_no_judgements_have_no_digest() -> None:
    assert digest_of(()) == ""


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('{"verdict": "perhaps", "of": ["person/a"], "who": "x", "when": "2026-11-29"}', "verdict"),
        ('{"verdict": "same", "of": ["person/a"], "who": "x", "when": "2026-11-29"}', "2 IRIs"),
        ('{"verdict": "reject", "of": ["person/a"], "when": "2026-11-29"}', "who"),
        ('{"verdict": "reject", "of": ["person/a"], "who": "x", "when": "yesterday"}', "when"),
        ('{"verdict": "reject", "of": ["person/a"], "who": "x", "when": "2026-11-29", "sure": 1}', "sure"),
        ("[]", "object"),
    ],
)
def test_what_is_no_judgement_says_why(line: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        parsed(3, line)
