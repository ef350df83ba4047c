"""What the names and posts of two people have in common."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.network.identity.people import candidates, features
from kg.network.identity.profiles import Profile, people
from tests.network.tellings import DEPUTY, HEAD, MINISTER, Who, claim, person, told

NAME = "วีระกิตติ์ รัตนจักรพันธ์"
WATER, FIRE = "กรมชลดี", "กรมไฟ"


def pair(one: Who, other: Who, days: tuple[str, str] = ("2024-01-10", "2024-02-10"), count: int = 1) -> set[str]:
    """The features of two people; the first is in so many releases."""
    ours = [told(f"a{at}", day=days[0], people=[one]) for at in range(count)]
    found = people([*ours, told("b", day=days[1], people=[other])])
    return {*features(found[person(one.name)], found[person(other.name)])}


def named(one: str, other: str) -> set[str]:
    return pair(Who(one), Who(other))


@pytest.mark.parametrize(
    ("other", "has"),
    [
        ("วีรกิตติ์ รัตนจักรพันธุ์", {"one script", "given 1 apart", "surname same", "surnames long"}),
        ("วีระกิตติ์ รัตนจักรพัน", {"given same", "surname same"}),
        ("วีระกิตติ์รัตนจักรพันธ์", {"whole 0", "one part"}),
        ("วีระกิตติ์ ดีเลิศ", {"given same", "surname other"}),
        ("มะลิ รัตนจักรพันธ์", {"given other", "surname same"}),
        ("วีระกิตติ์ ดีเลิศ รัตนจักรพันธ์", {"given same", "surname held", "parts held"}),
        ("Wirakit Rattanachakphan", {"two scripts", "two scripts given 0", "two scripts long"}),
    ],
)
def test_names_are_compared_by_what_is_heard(other: str, has: set[str]) -> None:
    assert has <= named(NAME, other)


def test_transliterations_of_other_names_have_nothing_in_common() -> None:
    assert not {name for name in named(NAME, "John Smithson") if name.startswith("two scripts ") and name[-1].isdigit()}


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("พระเจ้าคาร์ลที่ 15", "พระเจ้าคาร์ลที่ 16", True),
        ("King Carl XV", "King Carl XVI", True),
        ("พระเจ้าคาร์ลที่ 16", "พระเจ้าคาร์ล", True),
        ("พระเจ้าคาร์ลที่ 16", "พระเจ้าคาล์ที่ 16", False),
    ],
)
def test_kings_of_two_reigns_have_two_numbers(one: str, other: str, *, differ: bool) -> None:
    assert ("numbers differ" in named(one, other)) is differ


@pytest.mark.parametrize(
    ("titles", "has"),
    [
        (("นาย", "นางสาว"), "man and woman"),
        (("นางสาว", "นาง"), "other titles"),
        (("นพ.", "พญ."), "man and woman"),
        (("ดร.", "นาย"), "other titles"),
        (("นาย", "นาย"), ""),
        (("", "นาย"), ""),
    ],
)
def test_titles_tell_men_from_women(titles: tuple[str, str], has: str) -> None:
    found = pair(Who(NAME, titles[0]), Who(NAME + "ุ์", titles[1]))
    assert found & {"man and woman", "other titles"} == ({has} if has else set())


OTHER = "วีรกิตติ์ รัตนจักรพันธุ์"


@pytest.mark.parametrize(
    ("ours", "theirs", "days", "has"),
    [
        ((MINISTER, WATER), (MINISTER, WATER), ("2024-01-10", "2024-02-10"), "post of one holder at one time"),
        ((MINISTER, WATER), (MINISTER, WATER), ("2020-01-10", "2024-02-10"), "post at two times"),
        ((DEPUTY, WATER), (DEPUTY, WATER), ("2024-01-10", "2024-02-10"), "post at one time"),
        ((DEPUTY, WATER), (HEAD, WATER), ("2024-01-10", "2024-02-10"), "one body"),
        ((DEPUTY, WATER), (DEPUTY, FIRE), ("2024-01-10", "2024-02-10"), "other posts"),
        ((DEPUTY, WATER), ("", ""), ("2024-01-10", "2024-02-10"), "no posts"),
    ],
)
def test_posts_tell_by_body_and_time(
    ours: tuple[str, str], theirs: tuple[str, str], days: tuple[str, str], has: str
) -> None:
    found = pair(Who(NAME, "", *ours), Who(OTHER, "", *theirs), days)
    posts = {name for name in found if "post" in name or name == "one body"}
    assert posts == {has}


def test_the_same_given_name_in_one_post_tells_of_a_new_surname() -> None:
    ours, theirs = Who("มะลิ ดีเลิศวงศ์", "", MINISTER, WATER), Who("มะลิ ใจงาม", "", MINISTER, WATER)
    assert "post of one holder and given name" in pair(ours, theirs)


def test_who_is_named_once_beside_a_name_of_many_releases_is_seldom() -> None:
    assert "one seldom" in pair(Who(NAME), Who(OTHER), count=6)
    assert "one seldom" not in pair(Who(NAME), Who(OTHER), count=2)


def test_two_in_one_release_are_told() -> None:
    found = people([told("a", people=[NAME, OTHER])])
    assert "in one release" in {*features(found[person(NAME)], found[person(OTHER)])}


def found_among(*who: str | Who) -> list[tuple[str, str]]:
    pairs = candidates(people([told("a", day="2024-01-10", people=who)]))
    return [
        (one.rpartition("/")[2].replace("_", " "), other.rpartition("/")[2].replace("_", " ")) for one, other in pairs
    ]


def test_candidates_are_alike_in_the_whole_or_in_one_part_with_one_post() -> None:
    married = [Who("มะลิ ดีเลิศวงศ์", "", MINISTER, WATER), Who("มะลิ ใจงาม", "", MINISTER, WATER)]
    assert found_among(*married) == [("มะลิ ดีเลิศวงศ์", "มะลิ ใจงาม")]
    assert found_among("มะลิ ดีเลิศวงศ์", "มะลิ ใจงาม") == []
    family = [Who("มะลิ ดีเลิศวงศ์", "", MINISTER, WATER), Who("สมชาย ดีเลิศวงศ์", "", MINISTER, WATER)]
    assert found_among(*family) == []
    assert found_among(NAME, OTHER, "สุข ใจดี") == [(OTHER, NAME)]
    assert found_among(NAME, "Wirakit Rattanachakphan") == [("Wirakit Rattanachakphan", NAME)]
    assert found_among("John Smithson", NAME) == []


SYLLABLES = ("ขจร", "งาม", "จินดา", "ชล", "ดำรง", "ตระกูล", "ทอง", "นคร", "บุญ", "ผลิต", "ฟ้า", "มงคล")


def test_a_given_name_that_very_many_bear_brings_nobody_together() -> None:
    def share(count: int) -> float:
        """Of how many of all pairs it is asked whether they are one, when these bear the name in one department."""
        surnames = map("".join, islice(product(SYLLABLES, repeat=2), 0, None, 144 // count))
        found = found_among(*(Who(f"สมชาย {surname}", "", DEPUTY, WATER) for surname in surnames))
        return len(found) / (count * (count - 1) / 2)

    assert share(48) == 1
    assert share(144) < 0.5


PARTS = st.sampled_from(["มะลิ", "สมชาย", "ดีเลิศ", "รัตนจักรพันธ์", "ที่ 2", "Mali", "Dee", "XV"])
WHO = st.builds(
    lambda parts, title, role, of, number: Profile(
        f"x{number}",
        " ".join(parts),
        frozenset(),
        frozenset({title} - {""}),
        frozenset({f"a{number}"}),
        (claim(" ".join(parts), "2024-01-10", role=role, of=of),) if role else (),
    ),
    st.lists(PARTS, min_size=1, max_size=3),
    st.sampled_from(["", "นาย", "นาง", "ดร."]),
    st.sampled_from(["", MINISTER, DEPUTY]),
    st.sampled_from([WATER, FIRE]),
    st.integers(0, 2),
)


def everything(one: Profile, other: Profile) -> Iterable[str]:
    return sorted(features(one, other))


@given(WHO, WHO)
def test_it_makes_no_difference_which_of_two_comes_first(one: Profile, other: Profile) -> None:
    assert everything(one, other) == everything(other, one)
