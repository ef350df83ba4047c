"""How much would be otherwise."""

from __future__ import annotations

from kg.network.review.hanging import on_agent, on_event, on_fact
from tests.network.review.graphs import BOARD, EVENTS, HELD, SOMCHAI, THERE, store


def test_on_an_agent_hang_its_facts_and_ties_and_at_least_itself() -> None:
    graph = store()
    assert on_agent(graph, BOARD) == 1
    assert on_agent(graph, SOMCHAI) == 5  # a holding, a part, a tenure, a tie and a proposal


def test_on_a_fact_hangs_what_is_derived_from_it() -> None:
    assert on_fact(store(), HELD) == 2


def test_on_a_part_in_an_event_hang_the_ties_of_who_took_it() -> None:
    graph = store()
    assert on_fact(graph, THERE) == 2
    assert (on_event(graph, EVENTS[0]), on_event(graph, EVENTS[1])) == (3, 1)
