"""Projections: what shared hubs say, whatever the order, however often an article is given."""

from __future__ import annotations

import math
from datetime import date

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.network.facts import Fact, Window
from kg.network.projections import served, shared_hubs, through_persons, together

DAY = date(2023, 5, 1)


def fact(agent: str, hub: str, article: str = "a", confidence: float = 1.0, day: date = DAY) -> Fact:
    return Fact(f"{article}/{hub}/{agent}", agent, hub, article, confidence, day, day)


FACTS = st.lists(
    st.builds(fact, st.sampled_from("ABCDEF"), st.sampled_from("xyz"), st.sampled_from(["a", "b"])),
    max_size=20,
    unique_by=lambda f: f.node,
)


def test_a_meeting_of_two_says_more_than_a_crowd() -> None:
    small = shared_hubs("meets", [fact("A", "x"), fact("B", "x")])
    crowd = {r.between: r.weight for r in shared_hubs("meets", [fact(a, "y") for a in "ABCDE"])}
    assert small[0].weight == 1.0
    assert crowd["A", "B"] == pytest.approx(1 / 4)


def test_a_relationship_names_its_facts_articles_and_days() -> None:
    (tie,) = shared_hubs(
        "meets",
        [
            fact("A", "x"),
            fact("B", "x"),
            fact("A", "y", "b", 0.5, date(2024, 1, 2)),
            fact("B", "y", "b", 1.0, date(2024, 1, 2)),
        ],
    )
    assert tie.derived_from == ("a/x/A", "a/x/B", "b/y/A", "b/y/B")
    assert tie.articles == ("a", "b")
    assert (tie.earliest, tie.latest) == (DAY, date(2024, 1, 2))
    assert tie.weight == pytest.approx(1.5)


@given(FACTS, st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(facts: list[Fact], random: object) -> None:
    shuffled = facts + facts[:1]
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis gives a Random
    unique = list({f.node: f for f in shuffled}.values())
    assert shared_hubs("meets", unique) == shared_hubs("meets", facts)


@given(FACTS)
def test_an_isolated_article_changes_nothing_else(facts: list[Fact]) -> None:
    alone = fact("Z", "own", "z")
    assert shared_hubs("meets", [*facts, alone]) == shared_hubs("meets", facts)


@given(FACTS)
def test_weights_are_newmans(facts: list[Fact]) -> None:
    hubs = nx.Graph((f"hub {f.hub}", f.agent) for f in facts)
    agents = sorted({f.agent for f in facts})
    expected = nx.bipartite.collaboration_weighted_projected_graph(hubs, agents)
    found = {r.between: r.weight for r in shared_hubs("meets", facts)}
    assert set(found) == {tuple(sorted(edge)) for edge in expected.edges}
    for one, other, weight in expected.edges(data="weight"):
        assert found[min(one, other), max(one, other)] == pytest.approx(weight, abs=1e-5)


def test_one_person_in_two_bodies_ties_them() -> None:
    (tie,) = through_persons("shares-officers", [fact("person", "body1"), fact("person", "body2")])
    assert tie.between == ("body1", "body2")


def test_rare_goals_count_more_and_articles_add_up() -> None:
    facts = [
        fact("A", "1", "a"),
        fact("A", "1", "b"),
        fact("B", "1", "c"),
        fact("A", "2", "a", 0.5),
    ]
    weights = {r.between: r.weight for r in served("serves", facts)}
    assert weights["A", "1"] == pytest.approx(2 * math.log1p(3 / 3), abs=1e-5)
    assert weights["A", "2"] == pytest.approx(0.5 * math.log1p(3 / 1), abs=1e-5)


def test_goals_of_the_same_articles_go_together_by_jaccard() -> None:
    facts = [
        fact(article, goal, article) for article, goal in [("a", "1"), ("a", "2"), ("b", "1"), ("b", "2"), ("c", "1")]
    ]
    (tie,) = together("goals-together", facts)
    assert tie.weight == pytest.approx(2 / 3, abs=1e-5)


@pytest.mark.parametrize(
    ("window", "inside"),
    [
        (Window(), True),
        (Window(date(2023, 1, 1), date(2023, 12, 31)), True),
        (Window(date(2023, 5, 2)), False),
        (Window(None, date(2023, 4, 30)), False),
    ],
)
def test_windows_hold_what_they_touch(window: Window, inside: bool) -> None:
    assert window.holds(DAY, DAY) is inside


def test_what_has_no_day_lies_in_no_narrowed_window() -> None:
    assert Window().holds(None, None)
    assert not Window(date(2023, 1, 1)).holds(None, None)
