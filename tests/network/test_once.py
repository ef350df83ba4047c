"""An event that several releases report is one, and what a reissue says counts once, with its original."""

from __future__ import annotations

from kg.iris import BASE
from kg.network.facts import Fact, Facts
from kg.network.once import counted_once, once
from kg.network.projections import bound, served, shared_hubs

A, B, C = (f"{BASE}article/{name}" for name in "abc")
ONE, TWO, THREE = (f"{BASE}person/{name}" for name in ("one", "two", "three"))
AGENCY, GOAL = f"{BASE}organization/agency", "http://metadata.un.org/sdg/1"


def took_part(article: str, agent: str, number: int = 1, kind: str = "meeting", sure: float = 1.0) -> Fact:
    event = f"{article}/event/{number}"
    node = f"{event}/participation/{agent.rpartition('/')[2]}"
    return Fact(node, agent, event, article, sure, None, None, "attendee", kind)


def held(article: str, agent: str, sure: float = 0.5) -> Fact:
    return Fact(f"{article}/holding/{agent[-3:]}", agent, AGENCY, article, sure, None, None, "incumbent")


def parts(facts: list[Fact], original: dict[str, str], *same: tuple[int, str]) -> tuple[Fact, ...]:
    """Participations counted once; of each number and letters, these articles' events of that number are one."""
    first = {
        f"{BASE}article/{name}/event/{number}": f"{BASE}article/{of[0]}/event/{number}"
        for number, of in same
        for name in of
    }
    return once(Facts(participations=tuple(facts)), original, first).participations


def test_without_reissues_facts_stay_as_they_are() -> None:
    facts = (took_part(A, ONE), took_part(B, ONE), held(B, TWO))
    assert counted_once(facts, {}) == facts
    assert set(counted_once(facts, {C: A})) == set(facts)


def test_facts_of_other_articles_stay_as_they_are_among_those_of_reissues_by_their_nodes() -> None:
    facts = [held(article, ONE) for article in (A, B, C)]
    first, other = counted_once(facts, {C: A})
    assert first == facts[0]
    assert other is facts[1]


def test_two_who_met_once_met_once_however_many_report_it() -> None:
    facts = [took_part(article, agent) for article in (A, B, C) for agent in (ONE, TWO)]
    (thrice,) = shared_hubs("meets", parts(facts, {}))
    (both,) = shared_hubs("meets", parts(facts, {}, (1, "abc")))
    (again,) = shared_hubs("meets", parts(facts, {B: A, C: A}, (1, "abc")))
    assert (thrice.weight, both.weight, again.weight) == (3.0, 1.0, 1.0)
    assert (thrice.articles, both.articles, again.articles) == (3, 3, 1)


def test_whom_one_report_names_met_whom_another_names() -> None:
    facts = [took_part(A, ONE), took_part(B, TWO)]
    assert list(shared_hubs("meets", parts(facts, {}))) == []
    (met,) = shared_hubs("meets", parts(facts, {}, (1, "ab")))
    assert (met.between, met.articles) == ((ONE, TWO), 2)


def test_two_events_of_two_releases_stay_two() -> None:
    facts = [took_part(article, agent, 2) for article in (A, B) for agent in (ONE, TWO)]
    kept = parts(facts, {B: A}, (1, "ab"))
    assert {fact.hub for fact in kept} == {f"{A}/event/2", f"{B}/event/2"}


def test_whom_only_the_reissue_names_met_the_others_in_the_same_event() -> None:
    facts = [took_part(A, ONE), took_part(A, TWO), took_part(B, ONE), took_part(B, TWO), took_part(B, THREE)]
    met = shared_hubs("meets", parts(facts, {B: A}, (1, "ab")))
    assert {tie.between: tie.weight for tie in met} == {(ONE, THREE): 0.5, (ONE, TWO): 0.5, (THREE, TWO): 0.5}


def test_posts_and_themes_know_no_events() -> None:
    first = {f"{B}/event/1": f"{A}/event/1"}
    facts = Facts(holdings=(held(A, ONE), held(B, ONE)))
    assert once(facts, {}, first) == facts


def test_an_event_that_only_the_reissue_tells_of_stays_its_own() -> None:
    other = [took_part(B, agent, 2, "signing") for agent in (ONE, TWO)]
    kept = counted_once([took_part(A, ONE), took_part(A, TWO), *other], {B: A})
    assert {fact.hub for fact in kept} == {f"{A}/event/1", f"{B}/event/2"}
    assert {fact.article for fact in kept} == {A}


def test_a_post_is_as_sure_as_one_source_makes_it() -> None:
    facts = [held(A, ONE), held(B, ONE)]
    (twice,) = bound("holds-post", facts)
    (once,) = bound("holds-post", counted_once(facts, {B: A}))
    assert (twice.weight, once.weight) == (0.75, 0.5)


def test_what_two_reissues_add_counts_once() -> None:
    kept = counted_once([held(A, ONE), held(B, TWO), held(C, TWO)], {B: A, C: A})
    assert [(fact.article, fact.agent, fact.node) for fact in kept] == [
        (A, ONE, f"{A}/holding/one"),
        (A, TWO, f"{B}/holding/two"),
    ]


def test_a_goal_served_is_evidence_of_one_article() -> None:
    def link(article: str, agent: str) -> Fact:
        return Fact(f"{article}/theme/{agent[-3:]}", agent, GOAL, article, 1.0, None, None)

    facts = [link(A, ONE), link(B, ONE), link(C, TWO)]
    even = served("serves", counted_once(facts, {B: A}))
    assert [tie.weight for tie in even] == [0.707107, 0.707107]
