"""Judgements in words: who decided what, when and why."""

from __future__ import annotations

import pytest

from kg.iris import BASE, iri, short
from kg.models import Verdict
from kg.network.explaining.judged import judged, verdicts
from tests.network.explaining.telling import HEAD, SLIP, judgement, known, misspelt
from tests.network.press import reading, store_of

FACT = f"{BASE}article/a1/holding/สมชาย_ใจงาม/อธิบดี/กรมป่า/incumbent"


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        ("accept", "holds"),
        ("reject", "does not hold, and stands in no answer"),
    ],
)
def test_a_judgement_says_who_when_and_why(verdict: str, words: str) -> None:
    graph = misspelt(judgement(verdict=verdict, of=[FACT], why="she knows", quotes=["อธิบดีกรมป่า"]))
    (step,) = judged(graph, [FACT])
    assert step.detail == f"{short(FACT)} {words}: Ann decided so on 2026-11-01, since she knows"
    assert (step.quote, step.day) == ("อธิบดีกรมป่า", "2026-11-01")


def test_a_correction_says_what_is_otherwise() -> None:
    graph = misspelt(judgement(verdict="correct", of=[FACT], set={"status": "former", "attested": "2020-01-01"}))
    details = [step.detail for step in judged(graph, [FACT]) if step.what == "corrected"]
    assert details == ["attestedOn is 2020-01-01", "status is former"]


def test_judgements_come_by_their_days_each_once() -> None:
    later = judgement(2, verdict="accept", of=[FACT], when="2026-11-02")
    graph = misspelt(later, judgement(verdict="different", of=[HEAD, SLIP]))
    assert [step.day for step in judged(graph, [FACT, HEAD, SLIP])] == ["2026-11-01", "2026-11-02"]


def test_verdicts_are_those_on_both() -> None:
    graph = misspelt(judgement(verdict="different", of=[SLIP, HEAD]), judgement(2, verdict="accept", of=[FACT]))
    assert verdicts(graph, HEAD, SLIP) == {Verdict.DIFFERENT}
    assert verdicts(graph, HEAD, FACT) == frozenset()


def test_what_nobody_judged_has_no_judgement() -> None:
    graph = known(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า"})))
    assert list(judged(graph, [iri("person", "ดี ใจงาม")])) == []
