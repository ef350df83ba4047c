"""Projections: what shared hubs say, whatever the order, however often an article is given."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from random import Random

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.iris import relationship_iri
from kg.models import Relationship
from kg.network.facts import Fact
from kg.network.projections import LARGEST_HUB, bound, served, shared_hubs, surest, surest_claims, together

DAY = date(2023, 5, 1)


def fact(agent: str, hub: str, article: str = "a", confidence: float = 1.0, day: date = DAY) -> Fact:
    return Fact(f"{article}/{hub}/{agent}", agent, hub, article, confidence, day, day)


SURE = st.sampled_from([0.3, 0.5, 0.9, 1.0])
FACTS = st.lists(
    st.builds(fact, st.sampled_from("ABCDEF"), st.sampled_from("xyz"), st.sampled_from(["a", "b"]), SURE),
    max_size=20,
    unique_by=lambda f: f.node,
)
Projection = Callable[[str, list[Fact]], Iterator[Relationship]]
PROJECTIONS = pytest.mark.parametrize("project", [shared_hubs, bound, served, together])


def test_a_meeting_of_two_says_more_than_a_crowd() -> None:
    (small,) = shared_hubs("meets", [fact("A", "x"), fact("B", "x")])
    crowd = {r.between: r.weight for r in shared_hubs("meets", [fact(a, "y") for a in "ABCDE"])}
    assert small.weight == 1.0
    assert crowd["A", "B"] == pytest.approx(1 / 4)


def test_a_hub_of_very_many_ties_nobody() -> None:
    def members(count: int) -> list[Fact]:
        return [fact(f"{number:03}", "x") for number in range(count)]

    assert len(list(shared_hubs("meets", members(LARGEST_HUB)))) == LARGEST_HUB * (LARGEST_HUB - 1) / 2
    assert not list(shared_hubs("meets", members(LARGEST_HUB + 1)))


LATER = date(2024, 1, 2)
TWICE = [fact("A", "x"), fact("B", "x"), fact("A", "y", "b", 0.5, LATER), fact("B", "y", "b", 1.0, LATER)]


def test_a_relationship_names_its_hubs_and_the_days_and_number_of_its_articles() -> None:
    (tie,) = shared_hubs("meets", TWICE)
    assert tie.between == ("A", "B")
    assert tie.derived_from == ("x", "y")
    assert tie.articles == 2
    assert (tie.earliest, tie.latest) == (DAY, LATER)
    assert tie.weight == pytest.approx(1.5)


def test_what_counts_as_one_hub_is_said_by_who_asks() -> None:
    (tie,) = shared_hubs("meets", [fact("A", "x"), fact("B", "y")], hub_of=lambda _: "one")
    assert tie.weight == 1.0
    assert not list(shared_hubs("meets", TWICE, hub_of=lambda fact: fact.hub + fact.agent))


@pytest.mark.parametrize(
    ("one", "other", "named"),
    [
        ([("a", 0.9, DAY)], [("b", 0.5, DAY)], ("a", "b")),
        ([("a", 0.5, LATER), ("b", 0.9, DAY)], [("c", 1.0, DAY)], ("b", "c")),  # the surest
        ([("a", 0.9, DAY), ("b", 0.9, LATER)], [("c", 1.0, None)], ("b", "c")),  # the most recent of these
        ([("a", 0.9, DAY), ("b", 0.9, LATER)], [("a", 0.8, DAY), ("c", 0.8, LATER)], ("a", "a")),  # of one article
        ([("a", 0.9, DAY), ("b", 0.9, LATER)], [("a", 0.8, DAY), ("b", 0.8, LATER)], ("b", "b")),  # the most recent one
        ([("a", 0.5, DAY), ("b", 0.9, DAY)], [("a", 0.8, DAY), ("c", 0.8, LATER)], ("b", "c")),  # none less sure for it
    ],
)
def test_claims_are_named_by_the_surest_of_one_article_where_there_is_one(
    one: list[tuple[str, float, date | None]], other: list[tuple[str, float, date | None]], named: tuple[str, str]
) -> None:
    ours, theirs = (
        [Fact(f"{article}/{end}", end, "x", article, sure, day, day) for article, sure, day in claims]
        for end, claims in (("A", one), ("B", other))
    )
    expected = tuple(f"{article}/{end}" for article, end in zip(named, "AB", strict=True))
    assert surest_claims(surest(ours), surest(theirs)) == expected
    assert surest_claims(surest(ours[::-1]), surest(theirs[::-1])) == expected


@PROJECTIONS
@given(facts=FACTS, random=st.randoms(use_true_random=False))
def test_order_changes_nothing(project: Projection, facts: list[Fact], random: Random) -> None:
    shuffled = random.sample(facts, len(facts))
    assert list(project("m", shuffled)) == list(project("m", facts))


@PROJECTIONS
@given(facts=FACTS)
def test_who_shares_nothing_with_the_rest_changes_nothing_between_them(project: Projection, facts: list[Fact]) -> None:
    found = project("m", [*facts, fact("Z", "own", "z")])
    assert [tie for tie in found if tie.between != ("Z", "own")] == list(project("m", facts))


@PROJECTIONS
@given(facts=FACTS)
def test_relationships_come_sorted_each_of_its_measure_and_resting_on_something(
    project: Projection, facts: list[Fact]
) -> None:
    found = list(project("m", facts))
    assert {tie.measure for tie in found} <= {"m"}
    iris = [relationship_iri("m", *tie.between) for tie in found]
    assert iris == sorted(set(iris))
    for tie in found:
        assert tie.derived_from == tuple(sorted(set(tie.derived_from))) != ()
        assert tie.articles >= 1
        assert (tie.earliest, tie.latest) == (DAY, DAY)


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
    once = list(served("serves", [fact("A", "1"), fact("B", "1", "b")]))
    again = Fact("a/again", "A", "1", "a", 0.4, LATER, LATER)
    twice = list(served("serves", [fact("A", "1"), again, fact("B", "1", "b")]))
    assert [tie.weight for tie in twice] == [tie.weight for tie in once]
    (tie,) = (tie for tie in twice if tie.between == ("A", "1"))
    assert (tie.derived_from, tie.articles) == (("a/1/A",), 1)
    assert (tie.earliest, tie.latest) == (DAY, LATER)


def test_goals_of_the_same_articles_go_together_by_jaccard() -> None:
    facts = [fact("", goal, article) for article, goal in [("a", "1"), ("a", "2"), ("b", "1"), ("b", "2"), ("c", "1")]]
    (tie,) = together("goals-together", facts)
    assert tie.weight == pytest.approx(2 / 3, abs=1e-5)
    assert tie.articles == 2
    assert tie.derived_from == ("a/1/", "a/2/", "b/1/", "b/2/")
