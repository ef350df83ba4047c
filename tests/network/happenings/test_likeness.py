"""What two reports have in common, and what rules out that they tell of one event."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.network.happenings.likeness import Occasion, can_be_one, features, named_in_full, odds, runs
from kg.network.told import Named, Report
from kg.text.fold import fold
from tests.network.tellings import body, report, told

DAY, NEXT = "2024-03-05", "2024-03-06"
MEETING = "การประชุมคณะกรรมการลุ่มน้ำเจ้าพระยา"
TWO = ("สมชาย ใจงาม", "มะลิ ดีเลิศ")


def occasion(one: Report) -> Occasion:
    """A report whose days are its own."""
    return Occasion(one, one.node.partition("/event/")[0], one.earliest, one.latest, fold(one.name))


def pair(
    ours: str = MEETING, theirs: str = MEETING, first: tuple[str, str] = (DAY, DAY), **of: Iterable[str]
) -> set[str]:
    """The features of two reports of one day with these names; ``of`` is what the other one says besides."""
    one, other = report("a", ours, *first), report("b", theirs, DAY, **of)  # type: ignore[arg-type]  # by their names
    return {*features(occasion(one), occasion(other))}


def test_names_alike_have_every_step_and_names_of_other_things_none() -> None:
    alike = pair()
    assert {"any", "name held whole", "same kind", *(f"name {n}" for n in (20, 35, 50, 65, 80))} <= alike
    assert not {name for name in pair(theirs="พิธีบวงสรวงศาลหลักเมือง") if name.startswith("name")}


def test_words_of_the_kind_alone_make_no_names_alike() -> None:
    found = pair("การประชุมติดตามงานก่อสร้างประตูน้ำ", "การประชุมเตรียมรับเสด็จ")
    assert not {name for name in found if name.startswith("name")}


@pytest.mark.parametrize(
    ("ours", "theirs", "differ"),
    [
        ("การประชุมน้ำโลก ครั้งที่ 3", "การประชุมน้ำโลก ครั้งที่ 4", True),
        ("การประชุมน้ำโลก ครั้งที่ ๓", "การประชุมน้ำโลก ครั้งที่ 3", False),
        ("งานเกษตรแฟร์ ปี 2567", "งานเกษตรแฟร์ 2024", False),
        ("งานเกษตรแฟร์ ปี 67", "งานเกษตรแฟร์ ประจำปี 2567", False),
        ("งานเกษตรแฟร์ ปี 2566", "งานเกษตรแฟร์ ปี 2567", True),
        ("การประชุมน้ำโลก ครั้งที่ 3", "การประชุมน้ำโลก", False),
        ("การประชุมน้ำโลก ครั้งที่ 3 ประจำปี 2567", "การประชุมน้ำโลก ครั้งที่ 3", False),
    ],
)
def test_numbers_differ_where_each_name_has_one_of_its_own(ours: str, theirs: str, *, differ: bool) -> None:
    assert ("numbers differ" in pair(ours, theirs)) is differ


def test_places_are_one_with_and_without_their_building_and_two_in_two_districts() -> None:
    one = occasion(report("a", MEETING, DAY, place="ห้องประชุมใหญ่ ศาลากลางจังหวัดชัยนาท"))
    for place, feature in (("ศาลากลางจังหวัดชัยนาท", "same place"), ("โรงแรมริมธาร", "other place")):
        assert feature in {*features(one, occasion(report("b", MEETING, DAY, place=place)))}
    assert not {"same place", "other place"} & pair()


def test_provinces_tell_where_both_are_known() -> None:
    one = occasion(report("a", MEETING, DAY, provinces=["ชัยนาท"]))
    for provinces, feature in ((["ชัยนาท", "อ่างทอง"], "same province"), (["อ่างทอง"], "other province")):
        assert feature in {*features(one, occasion(report("b", MEETING, DAY, provinces=provinces)))}
    assert not {name for name in pair(provinces=["ชัยนาท"]) if "province" in name}


def test_who_was_there_counts_to_three_and_nobody_known_is_no_other() -> None:
    four = [*TWO, "กล้า ใจหาญ", "สุข ใจดี"]
    one = occasion(report("a", MEETING, DAY, agents=four))
    counted = [
        {name for name in features(one, occasion(report("b", MEETING, DAY, agents=some))) if "agents" in name}
        for some in ([], ["ดี ใจงาม"], four[:1], four[:2], four)
    ]
    assert counted == [
        set(),
        {"other agents"},
        {"1 agents"},
        {"1 agents", "2 agents"},
        {"1 agents", "2 agents", "3 agents"},
    ]


def test_days_are_the_same_day_the_same_period_or_overlap() -> None:
    def days(first: tuple[str, str], other: tuple[str, str]) -> set[str]:
        two = (occasion(report(name, MEETING, *when)) for name, when in (("a", first), ("b", other)))
        return {"undated", "days overlap", "same period"} & {*features(*two)}

    assert days((DAY, DAY), (DAY, DAY)) == set()
    assert days((DAY, NEXT), (DAY, NEXT)) == {"same period"}
    assert days((DAY, NEXT), (DAY, DAY)) == {"days overlap"}
    assert days(("", ""), (DAY, DAY)) == {"undated"}


def test_an_event_and_its_part_are_two_and_so_are_days_that_do_not_meet() -> None:
    whole, part = report("a", MEETING, DAY, NEXT), report("a", MEETING, DAY, number=2, parent=1)
    assert not can_be_one(occasion(whole), occasion(part))
    assert not can_be_one(occasion(part), occasion(whole))
    assert can_be_one(occasion(whole), occasion(report("b", MEETING, NEXT)))
    assert not can_be_one(occasion(whole), occasion(report("b", MEETING, "2024-03-07")))


@pytest.mark.parametrize(
    ("ours", "theirs", "can"),
    [
        ("การประชุมคณะกรรมการน้ำ ครั้งที่ 1/2567", "การประชุมคณะกรรมการน้ำ ครั้งที่ 2/2567", False),
        ("การประชุมคณะกรรมการน้ำ ครั้งที่ ๑/๒๕๖๗", "การประชุมคณะกรรมการน้ำครั้งที่ 2/2567", False),
        ("การประชุมคณะกรรมการน้ำ ครั้งที่ ๑/๒๕๖๗", "การประชุมคณะกรรมการน้ำ ครั้งที่ 1/67", True),
        ("การประชุมคณะกรรมการน้ำ ครั้งที่ 1/2567", "ประชุม คกน. รับมือโควิด-19", True),
    ],
)
def test_names_that_differ_by_their_numbers_alone_are_of_two(ours: str, theirs: str, *, can: bool) -> None:
    assert can_be_one(occasion(report("a", ours, DAY)), occasion(report("b", theirs, DAY))) is can


def test_short_forms_of_the_articles_bodies_stand_in_full() -> None:
    full, short = "คณะกรรมการลุ่มน้ำเจ้าพระยา", "กลจ."
    bodies = (Named(body(full), full, (short,)),)
    article = told("a")
    within = type(article)(article.article, "", "", (), bodies, (), ())
    named = named_in_full(report("a", f"การประชุม {short} ครั้งที่ 2", DAY), within)
    assert named == fold(f"การประชุม{full}ครั้งที่ 2")
    both = named_in_full(report("a", f"การประชุม{full} ({short})", DAY), within)
    assert both.count(fold(full)) == 1 and fold(short) not in both


def test_a_text_shorter_than_a_run_is_one() -> None:
    assert runs("กข") == {"กข"}
    assert runs("กขคง") == {"กขค", "ขคง"}


NAMES = st.sampled_from([MEETING, "งานเกษตรแฟร์ ปี 2567", "งานเกษตรแฟร์ 2024", "ประชุม", "ก", ""])
OCCASIONS = st.builds(
    lambda article, name, kind, length, agents, place: occasion(
        report(article, name, DAY, (DAY, NEXT)[length], kind=kind, agents=agents, place=place)
    ),
    st.sampled_from("ab"),
    NAMES,
    st.sampled_from(["meeting", "fair"]),
    st.integers(0, 1),
    st.lists(st.sampled_from(TWO)),
    st.sampled_from(["", "โรงแรมริมธาร", "ศาลากลาง"]),
)


@given(OCCASIONS, OCCASIONS)
def test_it_makes_no_difference_which_of_two_comes_first(one: Occasion, other: Occasion) -> None:
    assert {*features(one, other)} == {*features(other, one)}
    assert odds(one, other) == odds(other, one)
    assert can_be_one(one, other) == can_be_one(other, one)
