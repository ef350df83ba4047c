"""Projections: what shared hubs say, whatever the order, however often an article is given."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from random import Random

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.iris import relationship_iri
from kg.network.facts import Fact, Window
from kg.network.projections import bound, served, shared_hubs, surest_claims, together

DAY = date(2023, 5, 1)


def fact(agent: str, hub: str, article: str = "a", confidence: float = 1.0, day: date = DAY) -> Fact:
    return Fact(f"{article}/{hub}/{agent}", agent, hub, article, confidence, day, day)


SURE = st.sampled_from([0.3, 0.5, 0.9, 1.0])
FACTS = st.lists(
    st.builds(fact, st.sampled_from("ABCDEF"), st.sampled_from("xyz"), st.sampled_from(["a", "b"]), SURE),
    max_size=20,
    unique_by=lambda f: f.node,
)
PROJECTIONS = pytest.mark.parametrize("project", [shared_hubs, bound, served, together])


def test_a_meeting_of_two_says_more_than_a_crowd() -> None:
    (small,) = shared_hubs("meets", [fact("A", "x"), fact("B", "x")])
    crowd = {r.between: r.weight for r in shared_hubs("meets", [fact(a, "y") for a in "ABCDE"])}
    assert small.weight == 1.0
    assert crowd["A", "B"] == pytest.approx(1 / 4)


def test_a_relationship_names_its_facts_articles_and_days() -> None:
    later = date(2024, 1, 2)
    facts = [fact("A", "x"), fact("B", "x"), fact("A", "y", "b", 0.5, later), fact("B", "y", "b", 1.0, later)]
    (tie,) = shared_hubs("meets", facts)
    assert tie.derived_from == ("x", "y")
    assert tie.articles == 2
    assert (tie.earliest, tie.latest) == (DAY, later)
    assert tie.weight == pytest.approx(1.5)


OLD, NEW = date(2022, 1, 1), date(2024, 1, 1)


@pytest.mark.parametrize(
    ("facts", "reasons"),
    [
        ([fact("A", "x", "a", 0.9), fact("A", "x", "b"), fact("B", "x", "c")], ("b/x/A", "c/x/B")),
        ([fact("A", "x", "a", day=OLD), fact("A", "x", "b", day=NEW), fact("B", "x", "c")], ("b/x/A", "c/x/B")),
        ([fact("A", "x", "a", day=OLD), fact("A", "x", "b", day=NEW), fact("B", "x", "a")], ("a/x/A", "a/x/B")),
    ],
    ids=["the surest", "of these the most recent", "but rather of one article"],
)
def test_ties_by_claims_are_derived_from_one_of_each_end(facts: list[Fact], reasons: tuple[str, ...]) -> None:
    (tie,) = shared_hubs("colleagues", facts, surest_claims)
    assert tie.derived_from == reasons
    assert tie.articles == len({f.article for f in facts})


def test_relationships_come_in_the_order_of_their_iris() -> None:
    found = [relationship_iri(r.measure, *r.between) for r in shared_hubs("meets", [fact(a, "x") for a in "ABCDEFG"])]
    assert len(found) == 21
    assert found == sorted(found)


@PROJECTIONS
@given(facts=FACTS, random=st.randoms(use_true_random=False))
def test_order_changes_nothing(project, facts: list[Fact], random: Random) -> None:  # type: ignore[no-untyped-def]  # four of them
    shuffled = random.sample(facts, len(facts))
    assert list(project("m", shuffled)) == list(project("m", facts))


@PROJECTIONS
@given(facts=FACTS)
def test_who_shares_nothing_with_the_rest_changes_nothing_between_them(project, facts: list[Fact]) -> None:  # type: ignore[no-untyped-def]  # four of them
    found = {r.between: r for r in project("m", [*facts, fact("Z", "own", "z")])}
    found.pop(("Z", "own"), None)
    assert found == {r.between: r for r in project("m", facts)}


@given(FACTS)
def test_weights_are_newmans_when_all_is_sure(facts: list[Fact]) -> None:
    hubs = nx.Graph((f"hub {f.hub}", f.agent) for f in facts)
    agents = sorted({f.agent for f in facts})
    expected = nx.bipartite.collaboration_weighted_projected_graph(hubs, agents)
    found = {r.between: r.weight for r in shared_hubs("meets", [replace(f, confidence=1.0) for f in facts])}
    assert set(found) == {tuple(sorted(edge)) for edge in expected.edges}
    for one, other, weight in expected.edges(data="weight"):
        assert found[min(one, other), max(one, other)] == pytest.approx(weight, abs=1e-5)


@given(FACTS)
def test_shares_of_bounded_measures_lie_between_nothing_and_one(facts: list[Fact]) -> None:
    for tie in (*bound("b", facts), *served("s", facts), *together("t", facts)):
        assert 0 < tie.weight <= 1


def test_a_claim_repeated_is_surer_but_no_second_tie() -> None:
    (once,) = bound("holds-post", [fact("A", "x", "a", 0.6)])
    (twice,) = bound("holds-post", [fact("A", "x", "a", 0.6), fact("A", "x", "b", 0.6)])
    assert (once.weight, twice.weight) == (0.6, 0.84)


def test_serving_is_weighed_by_evidence_and_corrected_for_how_common_both_are() -> None:
    facts = [fact("A", "1", "a"), fact("A", "1", "b"), fact("A", "2", "a", 0.5), fact("B", "1", "c")]
    weights = {r.between: r.weight for r in served("serves", facts)}
    assert weights["A", "1"] == pytest.approx(2 / math.sqrt(2.5 * 3), abs=1e-6)
    assert weights["A", "2"] == pytest.approx(0.5 / math.sqrt(2.5 * 0.5), abs=1e-6)
    assert weights["B", "1"] == pytest.approx(1 / math.sqrt(1 * 3), abs=1e-6)


def test_saying_it_twice_in_one_article_is_no_more_evidence() -> None:
    again = Fact("a/again", "A", "1", "a", 0.4, DAY, DAY)
    once = list(served("serves", [fact("A", "1"), fact("B", "1", "b")]))
    assert list(served("serves", [fact("A", "1"), again, fact("B", "1", "b")])) == once


def test_goals_of_the_same_articles_go_together_by_jaccard() -> None:
    facts = [fact("", goal, article) for article, goal in [("a", "1"), ("a", "2"), ("b", "1"), ("b", "2"), ("c", "1")]]
    (tie,) = together("goals-together", facts)
    assert tie.weight == pytest.approx(2 / 3, abs=1e-5)
    assert tie.articles == 2


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
