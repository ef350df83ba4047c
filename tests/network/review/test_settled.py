"""What has been decided, of pairs, of groups and of facts."""

from __future__ import annotations

import pytest

from kg.iris import BASE
from kg.models import Verdict
from kg.network.review.question import Answer, Decision
from kg.network.review.settled import Settled, joined_in, judged_in
from tests.network.review.graphs import HELD, SOMCHAI, SOMCHAY, store


def pair(verdict: Verdict, one: str, other: str) -> Decision:
    return Decision(verdict, (one, other))


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        (("a", "c"), Verdict.SAME),
        (("c", "a"), Verdict.SAME),
        (("a", "d"), Verdict.DIFFERENT),
        (("b", "e"), None),
    ],
)
def test_what_follows_for_groups_is_decided_too(asked: tuple[str, str], known: Verdict | None) -> None:
    decided = [pair(Verdict.SAME, "a", "b"), pair(Verdict.SAME, "b", "c"), pair(Verdict.DIFFERENT, "d", "c")]
    assert Settled.of(decided).verdict(pair(Verdict.SAME, *asked)) is known


def test_what_a_graph_has_joined_is_one() -> None:
    settled = Settled.of([pair(Verdict.UNSURE, "a", "c")], [("a", "b")])
    assert settled.verdict(pair(Verdict.SAME, "b", "c")) is Verdict.UNSURE


def test_the_later_decision_holds() -> None:
    settled = Settled.of([pair(Verdict.SAME, "a", "b"), pair(Verdict.DIFFERENT, "b", "a")])
    assert settled.holds(pair(Verdict.DIFFERENT, "a", "b"))


def test_a_corrected_fact_is_accepted_as_it_is_now() -> None:
    settled = Settled.of([Decision(Verdict.CORRECT, ("f",))])
    assert settled.holds(Decision(Verdict.ACCEPT, ("f",)))
    assert not settled.holds(Decision(Verdict.REJECT, ("f",)))


def test_an_alias_decides_nothing_that_is_asked() -> None:
    assert Settled.of([Decision(Verdict.ALIAS, ("a",))]) == Settled()


def test_a_question_has_its_answer_when_all_of_one_is_decided() -> None:
    none = Answer("different", "n", "", (pair(Verdict.DIFFERENT, "a", "b"), pair(Verdict.DIFFERENT, "a", "c")))
    assert not Settled.of(none.decides[:1]).answers([none])
    assert Settled.of(none.decides).answers([none])


def test_the_judgements_and_joins_of_a_graph_are_read() -> None:
    node = f"{BASE}judgement/1"
    graph = store(
        f"""GRAPH <{BASE}graph/ledger> {{
          <{node}> a kg:Judgement ; kg:verdict kg:same ; kg:judges <{SOMCHAY}> , <{SOMCHAI}> ;
            prov:generatedAtTime "2026-01-02"^^xsd:date .
          <{node}b> a kg:Judgement ; kg:verdict kg:reject ; kg:judges <{HELD}> ;
            prov:generatedAtTime "2026-01-01"^^xsd:date }}
        GRAPH <{BASE}graph/identity> {{ <{SOMCHAY}> owl:sameAs <{SOMCHAI}> }}"""
    )
    first, second = judged_in(graph)
    assert (first.verdict, first.things) == (Verdict.REJECT, (HELD,))
    assert (second.verdict, second.things) == (Verdict.SAME, (SOMCHAY, SOMCHAI))
    assert list(joined_in(graph)) == [(SOMCHAY, SOMCHAI)]
