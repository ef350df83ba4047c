"""What a graph cannot tell alone, as questions: what is asked, in which order, and what is asked no more."""

from __future__ import annotations

import pytest

from kg.models import Verdict
from kg.network.review import doubts, questions
from kg.network.review.question import Asked, Decision
from kg.network.review.settled import Settled
from tests.network.review.graphs import AGAINST, BOI, CLAIMED, EVENTS, HELD, LINK, SOMCHAI, SOMCHAY, THERE, store

FIRSTS = {
    Asked.CANDIDATES: BOI,
    Asked.PERSON: SOMCHAY,
    Asked.EVENT: EVENTS[0],
    Asked.CONFLICT: AGAINST,
}


def test_each_thing_is_asked_once_and_first_what_most_hangs_on() -> None:
    found = doubts(store())
    assert [doubt.need for doubt in found] == sorted((doubt.need for doubt in found), reverse=True)
    assert {doubt.kind: doubt.first for doubt in found if doubt.kind is not Asked.FACT} == FIRSTS
    assert [doubt.first for doubt in found if doubt.kind is Asked.FACT] == [LINK, THERE]
    assert found == doubts(store())


def test_one_may_be_asked_of_one_kind_alone() -> None:
    assert {doubt.kind for doubt in doubts(store(), {Asked.PERSON, Asked.FACT})} == {Asked.PERSON, Asked.FACT}


@pytest.mark.parametrize(
    ("decision", "kind"),
    [
        (Decision(Verdict.DIFFERENT, (SOMCHAI, SOMCHAY)), Asked.PERSON),
        (Decision(Verdict.UNSURE, (SOMCHAY, SOMCHAI)), Asked.PERSON),
        (Decision(Verdict.SAME, EVENTS), Asked.EVENT),
        (Decision(Verdict.REJECT, (CLAIMED,)), Asked.CONFLICT),
        (Decision(Verdict.REJECT, (HELD,)), Asked.CONFLICT),
        (Decision(Verdict.ACCEPT, (CLAIMED,)), Asked.CONFLICT),
    ],
)
def test_what_is_decided_is_not_asked_again(decision: Decision, kind: Asked) -> None:
    graph = store()
    asked = [question.doubt.kind for question in questions(graph, doubts(graph), lambda: Settled.of([decision]))]
    assert kind not in asked
    assert len(asked) == 5


def test_what_is_decided_meanwhile_is_not_asked_either() -> None:
    graph, decided = store(), list[Decision]()
    asked = questions(graph, doubts(graph, {Asked.FACT}), lambda: Settled.of(decided))
    assert next(asked).doubt.first == LINK
    decided.append(Decision(Verdict.CORRECT, (THERE,)))
    assert list(asked) == []
