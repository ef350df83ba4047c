"""Tenures: who held which post when, by claims of many articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.iris import article_iri
from kg.models import Tenure
from kg.network.tenures import tenures
from kg.network.told import Claim
from tests.network.tellings import DEPUTY, GOVERNOR, HEAD, MINISTER, claim, person, post, read

OLD, NEW, OTHER, NOBODY = "สมชาย ใจงาม", "มะลิ ดีเลิศ", "กล้า ใจหาญ", "สุข ใจดี"
PROVINCE = "จังหวัดชัยนาท"


def governor(name: str, day: str) -> Claim:
    return claim(name, day, role=GOVERNOR, of=PROVINCE)


def in_order(found: Iterable[Tenure]) -> list[Tenure]:
    return sorted((one for one in found if not one.contradicts), key=lambda one: (one.first, one.last))


def one_after_the_other(line: Iterable[Tenure]) -> Iterator[Tenure]:
    """From the first holder to the last, as each names the next."""
    by_iri = {one.iri: one for one in line}
    next_one = next((one for one in by_iri.values() if not one.before), None)
    while next_one:
        yield next_one
        next_one = by_iri.get(next_one.after)


def slips(found: Iterable[Tenure]) -> list[Tenure]:
    return [one for one in found if one.contradicts]


def is_likely(one: Tenure, day: date) -> bool:
    return one.likely_from <= day < one.likely_until


YEARS = [
    *(governor(OLD, day) for day in ("2022-11-05", "2023-02-10", "2023-08-20")),
    *(governor(NEW, day) for day in ("2023-11-12", "2024-03-01")),
    governor(OTHER, "2024-12-15"),
]


def test_governors_follow_each_other_each_until_the_next_is_named() -> None:
    first, second, third = in_order(tenures(YEARS))
    assert [one.person for one in (first, second, third)] == [person(OLD), person(NEW), person(OTHER)]
    assert {one.post for one in (first, second, third)} == {post(GOVERNOR, PROVINCE)}
    assert (first.until, second.until, third.until) == (second.first, third.first, None)
    assert (first.before, first.after) == ("", second.iri)
    assert (second.before, second.after) == (first.iri, third.iri)
    assert (third.before, third.after) == (second.iri, "")
    assert (first.first, first.last) == (date(2022, 11, 5), date(2023, 8, 20))
    assert first.holdings == tuple(sorted(one.node for one in YEARS[:3]))


def test_a_civil_servant_does_not_hold_the_post_across_1_october_unattested() -> None:
    first, second, third = in_order(tenures(YEARS))
    assert is_likely(first, date(2023, 9, 30)) and not is_likely(first, date(2023, 10, 1))
    assert is_likely(second, date(2023, 10, 1)) and not is_likely(second, date(2024, 10, 1))
    assert is_likely(third, date(2024, 10, 1)) and not is_likely(third, date(2024, 9, 30))


def test_a_slip_amid_a_term_contradicts_it_and_is_no_holder() -> None:
    found = tenures([*YEARS, governor(NOBODY, "2023-02-12")])
    (slip,) = slips(found)
    first, *_ = in_order(found)
    assert (slip.person, slip.first, slip.contradicts) == (person(NOBODY), date(2023, 2, 12), first.iri)
    assert (slip.before, slip.after, slip.until) == ("", "", None)
    assert (slip.likely_from, slip.likely_until) == (slip.first, slip.last)
    assert [one.person for one in in_order(found)] == [person(OLD), person(NEW), person(OTHER)]


def test_one_acting_in_the_post_is_no_contradiction() -> None:
    acting = claim(OTHER, "2023-02-12", role=GOVERNOR, of=PROVINCE, status="acting")
    found = tenures([*YEARS, acting])
    assert not slips(found)
    (one,) = (one for one in found if one.status == "acting")
    assert (one.person, one.before, one.after) == (person(OTHER), "", "")


def test_who_acts_for_the_holder_now_and_then_acts_each_time_anew_and_on_no_other_day() -> None:
    days = ("2023-02-12", "2023-02-15", "2023-07-01")
    found = in_order(tenures(claim(OLD, day, role=GOVERNOR, of=PROVINCE, status="acting") for day in days))
    assert [(one.first, one.last) for one in found] == [
        (date(2023, 2, 12), date(2023, 2, 15)),
        (date(2023, 7, 1), date(2023, 7, 1)),
    ]
    assert is_likely(found[1], date(2023, 7, 1))
    assert not any(
        is_likely(one, day) for one in found for day in (date(2023, 2, 11), date(2023, 2, 16), date(2023, 7, 2))
    )


def test_the_words_of_the_surest_holding_tell_of_a_tenure() -> None:
    sure, unsure = claim(OLD, "2023-02-12", sure=0.9), claim(OLD, "2023-03-12", sure=0.5)
    (one,) = tenures([replace(sure, quote="sure"), replace(unsure, quote="unsure")])
    assert one.quote == "sure"


@pytest.mark.parametrize("status", ["former", "elect", "candidate"])
def test_who_no_longer_or_not_yet_holds_a_post_has_no_tenure(status: str) -> None:
    assert tenures([claim(OLD, "2023-02-12", status=status)]) == ()


def test_deputies_hold_their_post_side_by_side() -> None:
    some = [claim(name, "2023-02-12", role=DEPUTY, of="กรมชลดี") for name in (OLD, NEW)]
    found = tenures([*some, claim(OLD, "2023-12-12", role=DEPUTY, of="กรมชลดี")])
    assert [(one.person, one.until, one.contradicts) for one in found] == [
        (one.person, None, "") for one in sorted(found, key=lambda one: one.iri)
    ]
    by_person = {one.person: (one.first, one.last) for one in found}
    assert by_person == {
        person(OLD): (date(2023, 2, 12), date(2023, 12, 12)),
        person(NEW): (date(2023, 2, 12), date(2023, 2, 12)),
    }


def test_what_only_one_article_knows_of_is_no_tenure() -> None:
    alone = claim(OLD, "2023-02-12", "a")
    below = article_iri("a")
    assert tenures([replace(alone, post=f"{below}/post/x")]) == ()
    assert tenures([replace(alone, person=f"{below}/person/x")]) == ()


def test_claims_without_a_day_order_nobody() -> None:
    assert tenures([claim(OLD, "")]) == ()
    assert len(tenures([*YEARS, governor(NEW, "")])) == 3


def test_many_claims_of_one_day_are_one_time_of_each() -> None:
    names = [*[OLD] * 30, *[NEW] * 60, *[OLD] * 30]
    some = [claim(name, "2023-02-12", f"{at:03}") for at, name in enumerate(names)]
    found = tenures(some)
    assert sorted(len(one.holdings) for one in found) == [60, 60]
    assert len({one.iri for one in found}) == 2


def test_two_departments_of_one_name_of_post_have_each_their_line() -> None:
    some = [claim(name, "2023-02-12", role=HEAD, of=of) for name, of in ((OLD, "กรมชลดี"), (NEW, "กรมไฟ"))]
    assert {one.post for one in in_order(tenures(some))} == {post(HEAD, "กรมชลดี"), post(HEAD, "กรมไฟ")}
    assert not slips(tenures(some))


def test_releases_of_two_years_make_a_line_of_two() -> None:
    text = "กรมชลดีเร่งซ่อมคลอง\n\nนาย{} อธิบดีกรมชลดี เปิดเผยว่า กรมจะซ่อมคลองสองสายในจังหวัดชัยนาทให้เสร็จก่อนฤดูฝน"
    days = [date(2023, 2, 1), date(2023, 5, 1), date(2024, 1, 10)]
    names = ["สมชาย ใจงาม", "สมชาย ใจงาม", "กล้า ใจหาญ"]
    articles = [read(n, text.format(name), day) for n, name, day in zip("abc", names, days, strict=True)]
    first, second = in_order(tenures(one for article in articles for one in article.claims))
    assert (first.person, first.first, first.until) == (person(OLD), date(2023, 2, 1), date(2024, 1, 10))
    assert (second.person, second.before) == (person(OTHER), first.iri)
    assert len(first.holdings) == 2


SOME = st.lists(
    st.builds(
        lambda name, day, number, role, status, sure: claim(
            name, day.isoformat(), f"a{number}", role=role, status=status, sure=sure
        ),
        st.sampled_from([OLD, NEW, OTHER]),
        st.dates(date(2023, 9, 29), date(2023, 10, 2)) | st.dates(date(2022, 1, 1), date(2025, 1, 1)),
        st.integers(0, 40),
        st.sampled_from([GOVERNOR, MINISTER, DEPUTY]),
        st.sampled_from(["incumbent", "acting"]),
        st.sampled_from([0.3, 0.8, 0.97]),
    ),
    max_size=25,
    unique_by=lambda one: one.node,
)


@given(SOME, st.integers(0, 99))
@settings(max_examples=150, deadline=None)
def test_tenures_of_a_post_of_one_never_overlap_and_every_claim_counts_once(some: list[Claim], seed: int) -> None:
    found = tenures(some)
    assert len({one.iri for one in found}) == len(found)
    assert sorted(holding for one in found for holding in one.holdings) == sorted(one.node for one in some)
    mixed = Random(seed).sample(some, len(some))  # noqa: S311  # chance that repeats, not a secret
    assert tenures(mixed) == found
    by_iri = {one.iri: one for one in found}
    for role in (GOVERNOR, MINISTER):
        held = [one for one in found if one.post.endswith(role) and one.status == "incumbent" and not one.contradicts]
        line = list(one_after_the_other(held))
        assert len(line) == len(held)
        for one, after in pairwise(line):
            assert one.last <= after.first == one.until
            assert one.likely_until <= after.likely_from
            assert one.person != after.person
            assert (one.after, after.before) == (after.iri, one.iri)
    for slip in slips(found):
        against = by_iri[slip.contradicts]
        assert (against.post, against.status) == (slip.post, slip.status)
        assert against.person != slip.person
        assert not against.contradicts
