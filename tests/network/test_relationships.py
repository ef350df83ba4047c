"""Relationships of whole stores: what the shipped article is to yield, and what no order or repetition may change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.calendar.periods import period
from kg.iris import RELATIONSHIPS, Kind, kind_of, relationship_iri
from kg.models import Reading, Relationship, Status
from kg.network.behind import PartsOfStore, facts_behind
from kg.network.facts import Window
from kg.network.lookup import Lookup
from kg.network.relationships import relationships
from kg.store.graphs import GraphStore
from tests.builds import facts_of
from tests.network.press import DAY, reading, store_of

SPEAKERS = {
    "อารีย์พันธ์ เจริญสุข": "สำนักงานคณะกรรมการพัฒนาระบบราชการ",
    "ชุติมา หาญเผชิญ": "สำนักงานคณะกรรมการข้าราชการพลเรือน",
    "ไอรดา เหลืองวิไล": "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)",
    "อติชาต พฤฒิกัลป์": "สถาบันดิจิทัลและนวัตกรรมแห่งเอเชีย",
}
MODERATOR = "สุมิทธิ์ เกศวพิทักษ์"


def found_in(store: GraphStore) -> list[Relationship]:
    return list(relationships(facts_of(store)))


def named(store: GraphStore, measure: str) -> dict[frozenset[str], Relationship]:
    """The relationships of a measure by the names of their ends."""
    names = Lookup(store)
    return {frozenset(map(names.name, r.between)): r for r in found_in(store) if r.measure == measure}


def behind(store: GraphStore, tie: Relationship) -> tuple[str, ...]:
    """The fact nodes behind a relationship."""
    return facts_behind(PartsOfStore(store), tie.measure, tie.between, tie.derived_from)


def pairs(names: Iterator[str] | list[str]) -> set[frozenset[str]]:
    return {frozenset(pair) for pair in combinations(names, 2)}


def test_the_four_speakers_and_the_moderator_meet(mission: GraphStore) -> None:
    found = named(mission, "meets")
    assert set(found) == pairs([*SPEAKERS, MODERATOR])
    for pair, tie in found.items():
        shown = behind(mission, tie)
        assert {fact.rpartition("/")[2].replace("_", " ") for fact in shown} == pair
        assert all(fact.startswith(f"{event}/") for fact in shown for event in tie.derived_from)
        assert tie.earliest == tie.latest == date(2022, 9, 25)
        assert tie.articles == 1


def test_the_four_agencies_worked_together(mission: GraphStore) -> None:
    found = named(mission, "works-with")
    assert pairs(list(SPEAKERS.values())) <= set(found)
    names = Lookup(mission)
    for pair in pairs(list(SPEAKERS.values())):
        agents = {mission.value(fact, "kg:agent") for fact in behind(mission, found[pair])}
        assert {names.name(agent) for agent in agents if kind_of(agent) is Kind.ORGANIZATION} == pair


def test_speakers_hold_posts_in_their_agencies(mission: GraphStore) -> None:
    assert {frozenset(pair) for pair in SPEAKERS.items()} <= set(named(mission, "holds-post"))


def test_every_relationship_can_be_followed_to_words_in_its_article(mission: GraphStore) -> None:
    answer = mission.rows("""SELECT ?r (COUNT(DISTINCT ?quote) AS ?quotes) WHERE {
        ?r a kg:Relationship ; kg:weight ?w ; kg:measure/skos:definition ?d ;
           prov:wasDerivedFrom ?fact ; kg:earliest ?from ; kg:latest ?to .
        ?evidence oa:hasBody ?fact ; oa:hasTarget ?target .
        ?target oa:hasSource ?article ; oa:hasSelector/oa:exact ?quote
        FILTER(LANG(?d) = "th") } GROUP BY ?r""")
    assert len(list(answer)) == len(found_in(mission))


@pytest.mark.parametrize(
    ("agency", "goal"),
    [
        ("สำนักงานคณะกรรมการพัฒนาระบบราชการ", "SDG 16 "),
        ("สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)", "SDG 9 "),
        ("สำนักงานคณะกรรมการข้าราชการพลเรือน", "SDG 4 "),
    ],
)
def test_agencies_of_the_shipped_article_serve_their_goals(mission: GraphStore, agency: str, goal: str) -> None:
    found = [
        r for pair, r in named(mission, "serves").items() if agency in pair and any(n.startswith(goal) for n in pair)
    ]
    (tie,) = found
    assert all("/theme/" in fact for fact in tie.derived_from)
    assert tie.latest == date(2022, 9, 25)


def test_agencies_are_linked_to_the_goals_that_an_article_ties_them_to() -> None:
    store = store_of(reading("a", goals=[("กรมป่า", "15.1", 0.9), ("กรมป่า", "15", 0.6), ("กรมน้ำ", "6", 0.8)]))
    found = named(store, "serves")
    assert set(found) == {
        frozenset({"กรมป่า", "SDG 15 ชีวิตบนบก"}),
        frozenset({"กรมน้ำ", "SDG 6 น้ำสะอาดและสุขาภิบาล"}),
    }
    rests_on = found[frozenset({"กรมป่า", "SDG 15 ชีวิตบนบก"})].derived_from
    assert [fact.split("/theme/")[1].split("/")[0] for fact in rests_on] == ["15.1"]  # the surest of the article


def test_bodies_are_present_through_their_heads_and_both_facts_show_it() -> None:
    store = store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}))
    tie = named(store, "works-with")[frozenset({"กรมป่า", "กรมน้ำ"})]
    assert [fact.split("/a/")[1] for fact in tie.derived_from] == ["event/1"]
    assert [fact.split("/a/")[1].split("/")[0] for fact in behind(store, tie)] == [*["event"] * 2, *["holding"] * 2]


def test_relationships_come_in_the_order_of_their_iris(mission: GraphStore) -> None:
    found = [relationship_iri(r.measure, *r.between) for r in found_in(mission)]
    assert found == sorted(found)


def test_who_left_a_post_neither_represents_it_nor_shares_it() -> None:
    store = store_of(
        reading("a", heads={"ดี ใจงาม": "กรมป่า"}, status=Status.FORMER),
        reading("b", heads={"สุข ใจดี": "กรมป่า"}),
    )
    assert {r.measure for r in found_in(store)} == {"held-post", "holds-post"}


@pytest.mark.parametrize(
    ("later", "are"), [(date(2023, 9, 30), True), (date(2023, 10, 1), False), (date(2022, 10, 1), True)]
)
def test_colleagues_share_a_fiscal_year(later: date, are: bool) -> None:
    store = store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า"}), reading("b", later, heads={"สุข ใจดี": "กรมป่า"}))
    assert (frozenset({"ดี ใจงาม", "สุข ใจดี"}) in named(store, "colleagues")) is are


def test_joint_organizing_and_signing_are_told_apart_from_meeting() -> None:
    store = store_of(
        reading("a", organizers=["กรมป่า", "กรมน้ำ"]),
        reading("b", heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมดิน"}, kind="signing"),
    )
    assert set(named(store, "organizes-with")) == {frozenset({"กรมป่า", "กรมน้ำ"})}
    assert set(named(store, "signs-with")) == {frozenset({"กรมป่า", "กรมดิน"})}
    assert len(named(store, "works-with")) == 2


def test_one_person_in_two_bodies_ties_them() -> None:
    store = store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า"}), reading("b", heads={"ดี ใจงาม": "กรมน้ำ"}))
    assert set(named(store, "shares-officers")) == {frozenset({"กรมป่า", "กรมน้ำ"})}


def test_a_window_in_either_calendar_changes_weights_not_only_ties() -> None:
    store = store_of(
        *(reading(f"a{n}", date(2023, 5, n), heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}) for n in (1, 2)),
        reading("b", date(2024, 5, 1), heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}),
    )

    def met(year: str) -> float:
        (tie,) = [r for r in relationships(facts_of(store), Window(*period(year))) if r.measure == "meets"]
        return tie.weight

    assert (met("2566"), met("2023"), met("2567")) == (2.0, 2.0, 1.0)
    assert not list(relationships(facts_of(store), Window(*period("2568"))))


NAMES, AGENCIES = ["ดี ใจงาม", "สุข ใจดี", "งาม ดีใจ"], ["กรมป่า", "กรมน้ำ", "กรมดิน"]
RELEASES = st.lists(
    st.builds(
        lambda heads, goals, day: (heads, goals, day),
        st.dictionaries(st.sampled_from(NAMES), st.sampled_from(AGENCIES), max_size=3),
        st.lists(
            st.tuples(st.sampled_from(AGENCIES), st.sampled_from(["1", "2", "15.1"]), st.just(0.7)),
            max_size=2,
            unique=True,
        ),
        st.sampled_from([DAY, date(2024, 2, 3), None]),
    ),
    min_size=1,
    max_size=4,
)
ON_STORES = settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])


def readings(releases: list[tuple[dict[str, str], list[tuple[str, str, float]], date | None]]) -> list[Reading]:
    return [reading(f"a{n}", day, heads=heads, goals=goals) for n, (heads, goals, day) in enumerate(releases)]


def computed(store: GraphStore) -> set[str]:
    return {str(quad) for quad in store.quads(str(RELATIONSHIPS))}


@given(RELEASES, st.randoms(use_true_random=False))
@ON_STORES
def test_neither_order_nor_repetition_of_articles_changes_what_is_computed(releases, random) -> None:  # type: ignore[no-untyped-def]  # Hypothesis gives them
    given_once = readings(releases)
    mixed = [*given_once, given_once[0]]
    random.shuffle(mixed)
    assert computed(store_of(*mixed)) == computed(store_of(*given_once))


@given(RELEASES)
@ON_STORES
def test_an_isolated_article_changes_no_relationship_of_the_others(releases) -> None:  # type: ignore[no-untyped-def]  # Hypothesis gives them
    alone = reading("z", heads={"ไกล คนเดียว": "กรมฟ้า"}, goals=[("กรมฟ้า", "14", 0.9)])
    before = {(r.measure, r.between): r for r in found_in(store_of(*readings(releases)))}
    after = {(r.measure, r.between): r for r in found_in(store_of(*readings(releases), alone))}
    assert {key: tie for key, tie in after.items() if key in before} == before
    assert all("/z/" in tie.derived_from[0] for key, tie in after.items() if key not in before)
