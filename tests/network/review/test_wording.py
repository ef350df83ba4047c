"""Doubts in plain words, and what their answers decide."""

from __future__ import annotations

import pytest

from kg.models import Verdict
from kg.network.review import doubts
from kg.network.review.question import Asked, Decision, Question
from kg.network.review.wording import Wording
from tests.network.review.graphs import (
    BOARD,
    BOI,
    CLAIMED,
    EVENTS,
    HELD,
    LINK,
    OFFICE,
    SOMCHAI,
    SOMCHAY,
    THERE,
    store,
)


def asked(kind: Asked, first: str = "") -> Question:
    graph = store()
    return next(Wording(graph).question(d) for d in doubts(graph, {kind}) if first in {"", d.first})


@pytest.mark.parametrize(
    ("kind", "first", "text"),
    [
        (Asked.CANDIDATES, "", "Which body is “บีโอไอ”?"),
        (Asked.PERSON, "", "Are “สมชัย ใจงาม” and “สมชาย ใจงาม” one person?"),
        (Asked.FACT, THERE, "Is it right that “สมชาย ใจงาม” took part in “การประชุมข้าวไทยประจำปี”?"),
        (Asked.CONFLICT, "", "Who held the post “นายกรัฐมนตรี”? Only one can at a time"),
    ],
)
def test_a_question_says_what_it_is_about(kind: Asked, first: str, text: str) -> None:
    assert asked(kind, first).text == text


def test_a_holding_is_asked_by_how_it_is_held() -> None:
    graph = store()
    doubt = next(d for d in doubts(graph, {Asked.FACT}) if d.first == THERE)
    held = type(doubt)(Asked.FACT, HELD, (), 0.6, 1, "")
    assert Wording(graph).question(held).text == "Is it right that “สมชาย ใจงาม” holds the post “นายกรัฐมนตรี”?"


def decided(kind: Asked, typed: str, first: str = "") -> tuple[Decision, ...]:
    (answer,) = asked(kind, first).answers_to(typed)
    return answer.decides


def test_a_candidate_is_chosen_by_number() -> None:
    assert decided(Asked.CANDIDATES, "2") == (Decision(Verdict.SAME, (BOI, OFFICE)),)
    none = tuple(Decision(Verdict.DIFFERENT, (BOI, body)) for body in (BOARD, OFFICE))
    assert decided(Asked.CANDIDATES, "n") == none


def test_pairs_are_the_same_or_not_or_nobody_can_say() -> None:
    for key, verdict in (("y", Verdict.SAME), ("n", Verdict.DIFFERENT), ("u", Verdict.UNSURE)):
        assert decided(Asked.PERSON, key) == (Decision(verdict, (SOMCHAY, SOMCHAI)),)
        assert decided(Asked.EVENT, key) == (Decision(verdict, EVENTS),)


def test_facts_hold_or_do_not() -> None:
    assert decided(Asked.FACT, "a", LINK) == (Decision(Verdict.ACCEPT, (LINK,)),)
    assert decided(Asked.FACT, "r", LINK) == (Decision(Verdict.REJECT, (LINK,)),)


def test_who_did_not_hold_a_post_loses_the_claims() -> None:
    assert decided(Asked.CONFLICT, "1") == (Decision(Verdict.REJECT, (HELD,)),)
    assert decided(Asked.CONFLICT, "2") == (Decision(Verdict.REJECT, (CLAIMED,)),)
    assert decided(Asked.CONFLICT, "a") == (Decision(Verdict.ACCEPT, (CLAIMED,)),)
