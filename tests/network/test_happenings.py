"""Reports of many articles that tell of one event, as one happening."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from itertools import chain
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.iris import article_iri, happening_iri, iri, kind_of
from kg.models import Happening
from kg.network.happenings import candidates, happenings, occasions
from kg.network.joining import Groups
from kg.network.told import Report, Told
from tests.network.tellings import body, read, report, told

DAY, NEXT, LATER = "2024-03-05", "2024-03-06", "2024-03-09"
SEMINAR, SHORT = "การสัมมนา เรื่อง “น้ำกับอนาคตของชาวนา”", "สัมมนา “น้ำกับอนาคตของชาวนา”"
TWO = ("สมชาย ใจงาม", "มะลิ ดีเลิศ")
FAIR, PRESS = "งานมหกรรมข้าวหอมชัยนาท", "แถลงข่าวการจัดงานมหกรรมข้าวหอมชัยนาท"


def found(*articles: Told, decided: Groups | None = None) -> tuple[Happening, ...]:
    return happenings(chain.from_iterable(map(occasions, articles)), decided or Groups())


def of_reports(*reports: Report, decided: Groups | None = None, day: str = LATER) -> tuple[Happening, ...]:
    """The happenings of articles that each tell one of these."""
    articles = (told(one.node.split("/")[-3], day=day, reports=[one]) for one in reports)
    return found(*articles, decided=decided)


def groups(of: Iterable[Happening]) -> list[list[str]]:
    """Reports that are one, by article and number."""
    start = len(article_iri(""))
    return [[report[start:].replace("/event/", "/") for report in one.reports] for one in of]


def node(article: str, number: int = 1) -> str:
    return f"{article_iri(article)}/event/{number}"


TEXTS = (
    "กรมชลดีจัดสัมมนาเรื่องน้ำกับอนาคตของชาวนา\n\nวันที่ 5 มีนาคม 2567 นายสมชาย ใจงาม อธิบดีกรมชลดี เป็นประธานเปิดการสัมมนา "
    "เรื่อง “น้ำกับอนาคตของชาวนา” ณ โรงแรมริมธาร จังหวัดชัยนาท โดยมีนางมะลิ ดีเลิศ ผู้ว่าราชการจังหวัดชัยนาท เข้าร่วมงาน",
    "ผู้ว่าฯ ชัยนาทร่วมสัมมนาเรื่องน้ำ\n\nเมื่อวันที่ 5 มี.ค. 67 นางมะลิ ดีเลิศ ผู้ว่าราชการจังหวัดชัยนาท เข้าร่วมสัมมนา "
    "“น้ำกับอนาคตของชาวนา” ที่โรงแรมริมธาร ซึ่งกรมชลดีจัดขึ้น โดยมีนายสมชาย ใจงาม อธิบดีกรมชลดี เป็นประธาน",
    "กรมชลดีวางพวงมาลา\n\nวันที่ 13 ตุลาคม 2566 นายสมชาย ใจงาม อธิบดีกรมชลดี เป็นประธานพิธีวางพวงมาลาวันผู้ก่อตั้ง ประจำปี 2566",
    "กรมชลดีวางพวงมาลา\n\nวันที่ 13 ตุลาคม 2567 นายสมชาย ใจงาม อธิบดีกรมชลดี เป็นประธานพิธีวางพวงมาลาวันผู้ก่อตั้ง ประจำปี 2567",
)


def test_two_releases_of_one_seminar_are_one_and_the_ceremonies_of_two_years_are_two() -> None:
    days = (date(2024, 3, 5), date(2024, 3, 6), date(2023, 10, 13), date(2024, 10, 13))
    articles = [read(name, text, day) for name, text, day in zip("abcd", TEXTS, days, strict=True)]
    assert groups(found(*articles)) == [["a/1", "b/1"], ["c/1"], ["d/1"]]


def test_a_happening_says_what_most_reports_say_and_what_they_tell_differently() -> None:
    says = partial(report, agents=TWO, kind="seminar")
    (one,) = of_reports(
        says("a", SEMINAR, DAY, NEXT, place="โรงแรมริมธาร", organizers=["กรมชลดี"], provinces=["ชัยนาท"]),
        says("b", SEMINAR, DAY, NEXT, place="โรงแรมริมธาร", organizers=["กรมชลดี"], provinces=["ชัยนาท"]),
        says("c", SHORT, DAY, NEXT, organizers=["กรมชลดี", "กรมไฟ"], provinces=["อ่างทอง"]),
    )
    assert (one.name, one.kind, one.earliest, one.latest) == (SEMINAR, "seminar", DAY, NEXT)
    assert (one.place, one.placed_by) == ("โรงแรมริมธาร", node("a"))
    assert one.organizers == (body("กรมชลดี"),)
    assert one.provinces == (iri("province", "ชัยนาท"), iri("province", "อ่างทอง"))
    assert one.disputed == ("place",)
    assert one.iri == happening_iri(node("a"))
    assert kind_of(one.iri) == "happening"


def test_days_told_differently_stay_visible() -> None:
    one, *others = of_reports(
        report("a", SEMINAR, DAY, kind="seminar", agents=TWO),
        report("b", SEMINAR, DAY, NEXT, kind="seminar", agents=TWO),
    )
    assert not others
    assert one.disputed == ("day",)


def test_of_organizers_those_count_that_most_of_the_reports_with_any_name_else_all() -> None:
    def organized(*by: list[str]) -> tuple[str, ...]:
        reports = (report(n, SEMINAR, DAY, agents=TWO, organizers=some) for n, some in zip("abc", by, strict=False))
        (one,) = of_reports(*reports)
        return one.organizers

    assert organized(["กรมชลดี"], ["กรมชลดี", "กรมไฟ"], []) == tuple(map(body, ["กรมชลดี"]))
    assert organized([], ["กรมชลดี", "กรมไฟ"]) == tuple(sorted(map(body, ["กรมชลดี", "กรมไฟ"])))


def test_a_press_conference_about_a_fair_is_not_the_fair() -> None:
    before = report("a", PRESS, "2024-02-20", kind="pressConference", agents=TWO, organizers=["จังหวัดชัยนาท"])
    at_its_start = report("b", PRESS, DAY, kind="pressConference", agents=TWO, organizers=["จังหวัดชัยนาท"])
    fair = report("c", FAIR, DAY, LATER, kind="fair", agents=TWO, organizers=["จังหวัดชัยนาท"])
    assert groups(of_reports(before, at_its_start, fair)) == [["a/1"], ["b/1"], ["c/1"]]


def test_an_event_and_its_part_are_two_also_through_another_report() -> None:
    whole = report("a", SEMINAR, DAY, kind="seminar", agents=TWO)
    part = report("a", SEMINAR, DAY, kind="seminar", agents=TWO, number=2, parent=1)
    other = report("b", SEMINAR, DAY, kind="seminar", agents=TWO)
    one, two = groups(found(told("a", day=DAY, reports=[whole, part]), told("b", day=DAY, reports=[other])))
    assert sorted([*one, *two]) == ["a/1", "a/2", "b/1"]
    assert not {"a/1", "a/2"} <= {*one} and not {"a/1", "a/2"} <= {*two}


def test_two_rounds_of_a_committee_on_one_day_are_two() -> None:
    rounds = (f"การประชุมคณะกรรมการน้ำ ครั้งที่ {number}/2567" for number in (1, 2))
    assert len(of_reports(*(report(n, name, DAY, agents=TWO) for n, name in zip("ab", rounds, strict=True)))) == 2


def test_two_inspections_by_two_people_on_one_day_are_two() -> None:
    visits = [
        report(n, "ลงพื้นที่ติดตามสถานการณ์น้ำ", DAY, kind="visit", agents=[who]) for n, who in zip("ab", TWO, strict=True)
    ]
    assert len(of_reports(*visits)) == 2


def test_an_event_without_a_day_may_have_been_in_the_days_before_its_release() -> None:
    undated = report("a", SEMINAR, kind="seminar", agents=[*TWO, "กล้า ใจหาญ"])
    dated = report("b", SEMINAR, DAY, kind="seminar", agents=[*TWO, "กล้า ใจหาญ"])
    near, far = (
        list(candidates([*occasions(told("a", day=day, reports=[undated])), *occasions(told("b", reports=[dated]))]))
        for day in (NEXT, "2024-03-20")
    )
    assert near == [(node("a"), node("b"))]
    assert far == []


def test_an_event_without_any_day_stays_alone_and_a_season_is_no_event_of_a_day() -> None:
    alone = report("a", SEMINAR, agents=TWO)
    season = report("b", SEMINAR, "2024-01-01", "2024-12-31", agents=TWO)
    dated = report("c", SEMINAR, DAY, agents=TWO)
    assert groups(of_reports(alone, season, dated, day="")) == [["a/1"], ["b/1"], ["c/1"]]


def test_a_happening_without_a_day_or_place_has_none() -> None:
    (one,) = of_reports(report("a", SEMINAR), day="")
    assert (one.earliest, one.latest, one.place, one.placed_by, one.disputed) == ("", "", "", "", ())


def test_an_undated_report_takes_the_days_that_others_say() -> None:
    same = Groups(same=frozenset({(node("a"), node("b"))}))
    (one,) = of_reports(report("a", SHORT), report("b", SEMINAR, DAY), decided=same)
    assert (one.earliest, one.latest, one.disputed) == (DAY, DAY, ())
    assert one.name == SEMINAR


def test_what_people_decided_holds() -> None:
    alike = [report(name, SEMINAR, DAY, kind="seminar", agents=TWO) for name in "ab"]
    pair = frozenset({(node("a"), node("b"))})
    assert len(of_reports(*alike)) == 1
    assert len(of_reports(*alike, decided=Groups(apart=pair))) == 2
    unlike = [report("a", SEMINAR, DAY), report("b", "พิธีบวงสรวงศาลหลักเมือง", "2024-07-01", kind="ceremony")]
    assert len(of_reports(*unlike)) == 2
    assert len(of_reports(*unlike, decided=Groups(same=pair))) == 1


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_articles_makes_no_difference(seed: int) -> None:
    names = [SEMINAR, SHORT, FAIR, PRESS, "การสัมมนาวิชาการ"]
    articles = [
        told(f"{number:02}", day=LATER, reports=[report(f"{number:02}", names[number % 5], DAY, agents=TWO)])
        for number in range(20)
    ]
    mixed = Random(seed).sample(articles, len(articles))  # noqa: S311  # chance that repeats, not a secret
    assert found(*mixed) == found(*articles)


REPORTS = st.lists(
    st.tuples(
        st.sampled_from([SEMINAR, SHORT, FAIR, PRESS, "การสัมมนาวิชาการ เรื่อง น้ำ"]),
        st.sampled_from(["", DAY, NEXT]),
        st.booleans(),
        st.integers(0, 2),
    ),
    max_size=9,
)


@given(REPORTS)
@settings(max_examples=60, deadline=None)
def test_every_report_is_of_one_happening_whose_days_can_meet(some: list[tuple[str, str, bool, int]]) -> None:
    reports = [
        report(f"a{at}", name, day, (LATER if long and day else day), agents=TWO[:count])
        for at, (name, day, long, count) in enumerate(some)
    ]
    of = of_reports(*reports)
    assert sorted(node for one in of for node in one.reports) == sorted(one.node for one in reports)
    by_node = {one.node: one for one in reports}
    for one in of:
        days = [(by_node[each].earliest, by_node[each].latest) for each in one.reports if by_node[each].earliest]
        assert max((first for first, _ in days), default="") <= min((last for _, last in days), default="x")
        assert one.name in {by_node[each].name for each in one.reports}
