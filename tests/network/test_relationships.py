"""Relationships of whole stores: what the shipped article is to yield, and what no order or repetition may change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.calendar.periods import period
from kg.iris import BASE, RELATIONSHIPS, Kind, article_of, kind_of, relationship_iri
from kg.models import Part, Reading, Relationship, Status
from kg.network.behind import PartsOfStore, facts_behind
from kg.network.facts import Fact, Window
from kg.network.lookup import Lookup
from kg.network.relationships import BY_EVENTS, by_goal, counts, relationships
from kg.network.stored import stored_facts
from kg.store.graphs import GraphStore
from tests.network.press import DAY, facts_of, reading, store_of

SPEAKERS = {
    "อารีย์พันธ์ เจริญสุข": "สำนักงานคณะกรรมการพัฒนาระบบราชการ",
    "ชุติมา หาญเผชิญ": "สำนักงานคณะกรรมการข้าราชการพลเรือน",
    "ไอรดา เหลืองวิไล": "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)",
    "อติชาต พฤฒิกัลป์": "สถาบันดิจิทัลและนวัตกรรมแห่งเอเชีย",
}
MODERATOR = "สุมิทธิ์ เกศวพิทักษ์"


def named(store: GraphStore, measure: str) -> dict[frozenset[str], Relationship]:
    """The relationships of a measure by the names of their ends."""
    names, found = Lookup(store), relationships(stored_facts(store))
    return {frozenset(map(names.name, r.between)): r for r in found if r.measure == measure}


def pairs(names: Iterator[str] | list[str]) -> set[frozenset[str]]:
    return {frozenset(pair) for pair in combinations(names, 2)}


def test_the_four_speakers_and_the_moderator_meet(mission: GraphStore) -> None:
    found = named(mission, "meets")
    assert set(found) == pairs([*SPEAKERS, MODERATOR])
    names, parts = Lookup(mission), PartsOfStore(mission)
    for pair, tie in found.items():
        assert all(kind_of(event) is Kind.EVENT and "/opdc-7746/" in event for event in tie.derived_from)
        behind = facts_behind(parts, tie.measure, tie.between, tie.derived_from)
        assert {names.name(mission.value(fact, "kg:agent")) for fact in behind} == pair
        assert tie.earliest == tie.latest == date(2022, 9, 25)
        assert tie.articles == 1


def test_the_four_agencies_worked_together(mission: GraphStore) -> None:
    found = named(mission, "works-with")
    assert pairs(list(SPEAKERS.values())) <= set(found)
    names, parts = Lookup(mission), PartsOfStore(mission)
    for pair in pairs(list(SPEAKERS.values())):
        tie = found[pair]
        behind = facts_behind(parts, tie.measure, tie.between, tie.derived_from)
        bodies = {mission.value(fact, name) for fact in behind for name in ("kg:agent", "org:organization")}
        assert {names.name(body) for body in bodies if kind_of(body) is Kind.ORGANIZATION} == pair


def test_speakers_hold_posts_in_their_agencies(mission: GraphStore) -> None:
    assert {frozenset(pair) for pair in SPEAKERS.items()} <= set(named(mission, "holds-post"))


def test_every_relationship_can_be_followed_to_words_in_its_article(mission: GraphStore) -> None:
    answer = mission.rows("""SELECT ?r (COUNT(DISTINCT ?quote) AS ?quotes) WHERE {
        ?r a kg:Relationship ; kg:weight ?w ; kg:measure/skos:definition ?d ;
           prov:wasDerivedFrom ?fact ; kg:earliest ?from ; kg:latest ?to .
        ?evidence oa:hasBody ?fact ; oa:hasTarget ?target .
        ?target oa:hasSource ?article ; oa:hasSelector/oa:exact ?quote
        FILTER(LANG(?d) = "th") } GROUP BY ?r""")
    assert len(list(answer)) == len(list(relationships(stored_facts(mission)))) > 0


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


def test_a_target_is_counted_for_its_goal_and_a_goal_stays_as_it_is() -> None:
    target, goal = (
        Fact("n", "a", f"http://metadata.un.org/sdg/{number}", "x", 0.5, None, None) for number in ("15.1", "15")
    )
    counted = by_goal([target, goal])
    assert counted == (goal, goal)
    assert by_goal(counted) == counted


def test_agencies_are_linked_to_the_goals_that_an_article_ties_them_to() -> None:
    store = store_of(reading("a", goals=[("กรมป่า", "15.1", 0.9), ("กรมป่า", "15", 0.6), ("กรมน้ำ", "6", 0.8)]))
    found = named(store, "serves")
    assert set(found) == {
        frozenset({"กรมป่า", "SDG 15 ชีวิตบนบก"}),
        frozenset({"กรมน้ำ", "SDG 6 น้ำสะอาดและสุขาภิบาล"}),
    }
    (surest,) = found[frozenset({"กรมป่า", "SDG 15 ชีวิตบนบก"})].derived_from
    assert surest.split("/theme/")[1].split("/")[0] == "15.1"


def test_bodies_are_present_through_their_heads() -> None:
    found = named(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"})), "works-with")
    tie = found[frozenset({"กรมป่า", "กรมน้ำ"})]
    assert tie.derived_from == (f"{BASE}article/a/event/1",)
    assert tie.weight == 1.0


def test_a_body_there_by_itself_and_through_its_head_is_there_once() -> None:
    found = named(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า"}, organizers=["กรมป่า", "กรมน้ำ"])), "works-with")
    assert {pair: tie.weight for pair, tie in found.items()} == {frozenset({"กรมป่า", "กรมน้ำ"}): 1.0}


@pytest.mark.parametrize(
    ("agent", "part", "kind", "measures"),
    [
        ("person", Part.ATTENDEE, "meeting", {"meets"}),
        ("person", Part.SIGNATORY, "signing", {"meets"}),
        ("organization", Part.ATTENDEE, "meeting", {"works-with"}),
        ("organization", Part.ORGANIZER, "meeting", {"works-with", "organizes-with"}),
        ("organization", Part.HOST, "signing", {"works-with", "organizes-with", "signs-with"}),
        ("organization", Part.SIGNATORY, "meeting", {"works-with", "signs-with"}),
    ],
)
def test_a_part_in_an_event_counts_for_the_measures_of_its_agent(
    agent: str, part: Part, kind: str, measures: set[str]
) -> None:
    event = f"{BASE}article/a/event/1"
    fact = Fact(f"{event}/x", f"{BASE}{agent}/x", event, f"{BASE}article/a", 1.0, None, None, part, kind)
    assert {measure for measure in BY_EVENTS if counts(measure, fact)} == measures


def test_who_left_a_post_neither_represents_it_nor_shares_it() -> None:
    store = store_of(
        reading("a", heads={"ดี ใจงาม": "กรมป่า"}, status=Status.FORMER),
        reading("b", heads={"สุข ใจดี": "กรมป่า"}),
    )
    assert {r.measure for r in relationships(stored_facts(store))} == {"held-post", "holds-post"}


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
    facts = facts_of(
        *(reading(f"a{n}", date(2023, 5, n), heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}) for n in (1, 2)),
        reading("b", date(2024, 5, 1), heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}),
    )

    def met(year: str) -> float:
        (tie,) = [r for r in relationships(facts, Window(*period(year))) if r.measure == "meets"]
        return tie.weight

    assert (met("2566"), met("2023"), met("2567")) == (2.0, 2.0, 1.0)
    assert not list(relationships(facts, Window(*period("2568"))))


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
    return {str(quad) for quad in store.quads(RELATIONSHIPS)}


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
    before = {(r.measure, r.between): r for r in relationships(facts_of(*readings(releases)))}
    after = {(r.measure, r.between): r for r in relationships(facts_of(*readings(releases), alone))}
    assert {key: tie for key, tie in after.items() if key in before} == before
    added = [reason for key, tie in after.items() if key not in before for reason in tie.derived_from]
    assert {article_of(reason) for reason in added} == {f"{BASE}article/z"}


@given(RELEASES)
@ON_STORES
def test_relationships_come_sorted_by_their_iris(releases) -> None:  # type: ignore[no-untyped-def]  # Hypothesis gives them
    iris = [relationship_iri(tie.measure, *tie.between) for tie in relationships(facts_of(*readings(releases)))]
    assert iris == sorted(set(iris))
