"""Whether a fact rests on one mention."""

from __future__ import annotations

import pytest

from kg.iris import BASE
from kg.network.review.mentions import Mentions
from tests.network.review.graphs import EVENTS, HELD, LINK, POST, SOMCHAI, SOMSRI, THERE, TWO, store

_ELSEWHERE = f"{TWO}/elsewhere"


@pytest.mark.parametrize("fact", [HELD, LINK, THERE])
def test_a_fact_with_one_place_that_nobody_repeats_does(fact: str) -> None:
    assert Mentions(store()).rests_on_one(fact)


@pytest.mark.parametrize(
    ("fact", "more"),
    [
        (HELD, f"<{_ELSEWHERE}> org:member <{SOMCHAI}> ; kg:post <{POST}>"),
        (LINK, f"<{_ELSEWHERE}> kg:agent <{SOMSRI}> ; kg:theme sdg:13"),
        (THERE, f"<{_ELSEWHERE}> kg:agent <{SOMCHAI}> ; kg:event <{EVENTS[0]}>"),
        (LINK, f"<{_ELSEWHERE}> oa:hasBody <{LINK}>"),
    ],
)
def test_a_fact_that_is_said_again_does_not(fact: str, more: str) -> None:
    assert not Mentions(store(f"GRAPH <{TWO}/graph> {{ {more} }}")).rests_on_one(fact)


def test_another_report_of_the_same_happening_says_who_was_there_too() -> None:
    more = f"""GRAPH <{TWO}/graph> {{ <{_ELSEWHERE}> kg:agent <{SOMCHAI}> ; kg:event <{EVENTS[1]}> }}
      GRAPH <{BASE}graph/relationships> {{ <{BASE}happening/one/1> kg:report <{EVENTS[1]}> }}"""
    assert not Mentions(store(more)).rests_on_one(THERE)


def test_a_goal_of_no_agent_is_not_asked() -> None:
    about = f"{TWO}/theme/4"
    more = f"GRAPH <{TWO}/graph> {{ <{about}> kg:theme sdg:4 . <{_ELSEWHERE}> oa:hasBody <{about}> }}"
    assert not Mentions(store(more)).rests_on_one(about)
