"""What a graph says itself that it cannot tell."""

from __future__ import annotations

from kg.iris import BASE
from kg.network.review.doubts import candidates, conflicts, holdings_of, proposals, weak_facts
from kg.network.review.numbers import MOST_AT_ONCE
from kg.network.review.question import Asked
from tests.network.review.graphs import (
    AGAINST,
    BOARD,
    BOI,
    CLAIMED,
    HELD,
    LINE,
    LINK,
    OFFICE,
    SOMCHAI,
    SOMCHAY,
    SOMSRI,
    THERE,
    store,
)

OTHER = f"{BASE}person/สมชัย_ใจงามดี"


def test_a_name_that_fits_several_is_asked_with_all_that_it_fits() -> None:
    (doubt,) = candidates(store())
    assert (doubt.first, doubt.others) == (BOI, (BOARD, OFFICE))


def test_a_body_that_is_joined_keeps_no_candidates() -> None:
    shared = f"GRAPH <{BASE}article/x/graph> {{ <{BASE}organization/x> kg:candidate <{BOARD}> }}"
    assert [doubt.first for doubt in candidates(store(shared))] == [BOI]


def test_pairs_that_a_graph_holds_likely_are_asked_with_how_likely() -> None:
    (doubt,) = proposals(store())
    assert (doubt.kind, doubt.first, doubt.others, doubt.sure) == (Asked.PERSON, SOMCHAY, (SOMCHAI,), 0.5)
    assert "50%" in doubt.why


def test_of_pairs_between_which_some_are_joined_the_surest_is_asked() -> None:
    more = f"""GRAPH <{BASE}graph/identity> {{ <{OTHER}> owl:sameAs <{SOMCHAY}> .
      <{BASE}proposal/2> a kg:Proposal ; kg:between <{SOMCHAI}> , <{OTHER}> ; kg:confidence 0.6 . }}"""
    graph = store(more)
    (doubt,) = proposals(graph)
    assert (doubt.first, doubt.others, doubt.sure) == (SOMCHAI, (OTHER,), 0.6) or doubt.first == OTHER
    assert doubt.sure == 0.6
    assert graph.canonical(OTHER) == SOMCHAY
    assert graph.canonical(SOMCHAI) == SOMCHAI


def test_facts_are_weak_by_their_confidence() -> None:
    assert {doubt.first: doubt.sure for doubt in weak_facts(store())} == {LINK: 0.3, THERE: 0.45}


def test_tenures_that_contradict_each_other_are_asked_with_their_claims() -> None:
    graph = store()
    (doubt,) = conflicts(graph)
    assert (doubt.first, doubt.others, doubt.claims) == (AGAINST, (LINE,), ((CLAIMED,), (HELD,)))
    assert holdings_of(graph, LINE) == (HELD,)


def test_a_tenure_of_many_claims_is_not_rejected_by_one_answer() -> None:
    claims = " , ".join(f"<{BASE}article/{number}/holding/x>" for number in range(MOST_AT_ONCE))
    (doubt,) = conflicts(store(f"GRAPH <{BASE}graph/relationships> {{ <{LINE}> prov:wasDerivedFrom {claims} }}"))
    assert doubt.claims == ((CLAIMED,), ())


def test_a_goal_that_only_the_article_is_about_is_no_agents() -> None:
    assert SOMSRI not in {doubt.first for doubt in weak_facts(store())}
