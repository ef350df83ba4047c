"""Joins: why two names are one, or two, by all that speaks for it."""

from __future__ import annotations

from kg.iris import iri
from kg.network.explaining.joins import joins, pair, proposals
from tests.network.explaining.telling import FOREST, HEAD, SLIP, judgement, known, misspelt, said
from tests.network.press import reading, store_of


def test_a_join_tells_every_feature_of_the_pair_and_their_sum() -> None:
    steps = list(joins(misspelt(), [HEAD, SLIP]))
    assert said(steps, "joined") == [
        "สมชาย ใจงาน (person/สมชาย_ใจงาน), named in 1 article, is สมชาย ใจงาม (person/สมชาย_ใจงาม)"
    ]
    assert any("their surnames sound 1 letter apart" in feature for feature in said(steps, "feature"))
    (total,) = said(steps, "sum")
    assert "enough to be taken for one (from +0.45)" in total


def test_no_more_joins_are_told_than_wanted() -> None:
    names = ("สมชาย ใจงาน", "สมชาย ใจงาห")
    slips = [reading(f"z{n}", heads={name: "กรมป่า"}) for n, name in enumerate(names)]
    told = [reading(f"a{n}", heads={"สมชาย ใจงาม": "กรมป่า"}) for n in range(6)]
    graph = known(store_of(*told, *slips), 1)
    steps = list(joins(graph, [HEAD, *(iri("person", name) for name in names)]))
    assert len(said(steps, "joined")) == 1
    assert said(steps, "") == ["… and 1 more joined name"]


def test_who_is_alone_was_not_joined() -> None:
    assert list(joins(misspelt(), [FOREST])) == []


def test_who_was_joined_is_found_under_the_other_name() -> None:
    assert [misspelt().store.canonical(iri) for iri in (SLIP, HEAD)] == [HEAD, HEAD]


def test_people_go_before_what_is_alike() -> None:
    graph = misspelt(judgement(verdict="different", of=[HEAD, SLIP]))
    steps = list(pair(graph, HEAD, SLIP))
    assert said(steps, "are")[0].endswith("are two here")
    assert said(steps, "why") == ["alike, and two all the same: people decided so"]


def test_what_people_joined_though_it_is_not_alike_says_so() -> None:
    other = iri("person", "มานะ ดีเลิศ")
    releases = [reading(n, heads={name: "กรมป่า"}) for n, name in (("a", "สมชาย ใจงาม"), ("b", "มานะ ดีเลิศ"))]
    graph = known(store_of(*releases, judgements=[judgement(verdict="same", of=[HEAD, other])]))
    steps = list(pair(graph, HEAD, other))
    assert said(steps, "are")[0].endswith("are one here")
    assert said(steps, "why") == ["not for being alike: people decided so"]


def test_two_agencies_of_the_list_are_never_joined() -> None:
    one, other = (iri("organization", name) for name in ("กรมประมง", "กรมปศุสัตว์"))
    graph = known(store_of(reading("a", organizers=["กรมประมง", "กรมปศุสัตว์"])))
    steps = list(pair(graph, one, other))
    assert said(steps, "are")[0].endswith("are two here")
    assert len(said(steps, "never")) == 1


def test_whom_they_may_be_is_told_with_words_on_both() -> None:
    one, other = "เครือข่ายผู้ปลูกข้าวหอม", "เครือข่ายผู้ปลูกข้าวหอมมะลิ"
    graph = known(store_of(reading("a", organizers=[one]), reading("b", organizers=[other])))
    (step,) = proposals(graph, [iri("organization", one)])
    assert step.detail.startswith(f"organization/{one} may be {other} (organization/{other}): a probability of 0.")
    assert step.quote == f"ประชุมร่วมกับ {one} … ประชุมร่วมกับ {other}"
    assert list(proposals(graph, [FOREST])) == []
