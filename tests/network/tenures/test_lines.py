"""The line of holders that contradicts least of what is claimed, and the claims against it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.network.tenures.lines import contradicted, lines_of
from kg.network.told import Claim
from tests.network.tellings import claim, person

OLD, NEW, OTHER = "สมชาย ใจงาม", "มะลิ ดีเลิศ", "กล้า ใจหาญ"


def claims(*said: tuple[str, str]) -> list[Claim]:
    """Claims of one post, by who holds it and the day, in their order."""
    return sorted((claim(name, day) for name, day in said), key=lambda one: (one.day, one.node))


def monthly(name: str, *months: str) -> list[tuple[str, str]]:
    return [(name, f"{month}-10") for month in months]


def line(some: Sequence[Claim]) -> list[tuple[str, int]]:
    return [(run.person, len(run.claims)) for run in lines_of(some)]


FIRST, SECOND = monthly(OLD, "2023-01", "2023-02", "2023-03", "2023-04"), monthly(NEW, "2023-06", "2023-07", "2023-08")


def test_holders_follow_each_other() -> None:
    runs = lines_of(claims(*FIRST, *SECOND))
    assert [run.person for run in runs] == [person(OLD), person(NEW)]
    assert [(run.first.isoformat(), run.last.isoformat()) for run in runs] == [
        ("2023-01-10", "2023-04-10"),
        ("2023-06-10", "2023-08-10"),
    ]


def test_a_slip_amid_a_term_is_against_the_line() -> None:
    some = claims(*FIRST, (OTHER, "2023-02-20"))
    runs = lines_of(some)
    assert line(some) == [(person(OLD), 4)]
    ((slip, against),) = contradicted(some, runs)
    assert (slip.person, len(slip.claims), against) == (person(OTHER), 1, 0)


def test_the_predecessor_named_once_more_is_against_the_successors_line() -> None:
    some = claims(*FIRST, *SECOND, (OLD, "2023-07-20"))
    assert line(some) == [(person(OLD), 4), (person(NEW), 3)]
    ((slip, against),) = contradicted(some, lines_of(some))
    assert (slip.person, against) == (person(OLD), 1)


def test_a_governor_who_is_seen_once_is_a_holder() -> None:
    seen = [(OLD, "2022-12-01"), (OLD, "2023-08-01"), (NEW, "2024-01-15"), (OTHER, "2024-12-01")]
    assert line(claims(*seen)) == [(person(OLD), 2), (person(NEW), 1), (person(OTHER), 1)]
    assert line(claims((OLD, "2022-12-01"))) == [(person(OLD), 1)]


def test_who_left_and_is_named_once_more_at_the_end_did_not_come_back() -> None:
    some = claims((OLD, "2022-12-01"), (NEW, "2023-05-15"), (NEW, "2023-12-15"), (OLD, "2024-09-01"))
    assert line(some) == [(person(OLD), 1), (person(NEW), 2)]


def test_who_comes_back_for_long_has_two_terms() -> None:
    between = monthly(NEW, *(f"2023-{month:02}" for month in range(5, 13)))
    again = monthly(OLD, *(f"2024-{month:02}" for month in range(1, 8)))
    assert line(claims(*FIRST, *between, *again)) == [(person(OLD), 4), (person(NEW), 8), (person(OLD), 7)]


def test_claims_of_one_against_one_holder_stand_together() -> None:
    long = [(OLD, f"2023-{month:02}-{day}") for month in range(1, 9) for day in (10, 20)]
    some = claims(*long, (OTHER, "2023-03-15"), (OTHER, "2023-05-15"))
    ((slips, against),) = contradicted(some, lines_of(some))
    assert (slips.person, len(slips.claims), against) == (person(OTHER), 2, 0)


def test_what_is_surer_decides_between_two_of_one_day() -> None:
    unsure = claim(NEW, "2023-01-10", sure=0.4)
    sure = claim(OLD, "2023-01-10", sure=0.9)
    for some in ([unsure, sure], [sure, unsure]):
        assert line(some) == [(person(OLD), 1)]


@pytest.mark.parametrize(("before", "after"), [(OLD, NEW), (NEW, OLD)])
def test_who_leaves_and_who_follows_may_be_named_on_the_day_of_the_change(before: str, after: str) -> None:
    some = claims(*monthly(before, "2023-01", "2023-02", "2023-03"), *monthly(after, "2023-03", "2023-04", "2023-05"))
    assert line(some) == [(person(before), 3), (person(after), 3)]
    assert list(contradicted(some, lines_of(some))) == []


SOME = st.lists(
    st.builds(
        lambda name, day, number, sure: claim(name, f"2023-0{day}-10", f"a{number}", sure=sure),
        st.sampled_from([OLD, NEW, OTHER]),
        st.integers(1, 3),
        st.integers(0, 30),
        st.sampled_from([0.0, 0.5, 0.97, 1.0]),
    ),
    min_size=1,
    max_size=30,
    unique_by=lambda one: one.node,
)


@given(SOME)
@settings(max_examples=150, deadline=None)
def test_every_claim_is_in_the_line_or_against_it_and_holders_never_meet(some: list[Claim]) -> None:
    some = sorted(some, key=lambda one: (one.day, one.person, one.node))
    runs = lines_of(some)
    against = list(contradicted(some, runs))
    told = [one.node for run in (*runs, *(slips for slips, _ in against)) for one in run.claims]
    assert sorted(told) == sorted(one.node for one in some)
    assert all(one.person == run.person for run in (*runs, *(slips for slips, _ in against)) for one in run.claims)
    for run, after in pairwise(runs):
        assert run.last <= after.first
        assert run.person != after.person
    for slips, at in against:
        assert slips.person != runs[at].person
