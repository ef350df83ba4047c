"""What pairs of people and of bodies are alike in."""

from __future__ import annotations

import pytest

from kg.network.identity.alike import numbers_in, of_releases
from kg.network.identity.profiles import Profile


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("ศาลปกครองที่ 12", ["12"]),
        ("King Carl XVI", ["XVI"]),
        ("พระเจ้าคาร์ลที่ 16 กุสตาฟที่ 2", ["16", "2"]),
        ("Vivian Xi", []),
    ],
)
def test_numbers_are_told_in_digits_and_roman_ones(name: str, numbers: list[str]) -> None:
    assert numbers_in(name) == numbers


def named(releases: int, beginning: int = 0) -> Profile:
    articles = frozenset(f"article/{number}" for number in range(beginning, beginning + releases))
    return Profile("person/a", "สมชาย ใจงาม", articles=articles)


@pytest.mark.parametrize(
    ("one", "other", "has"),
    [
        (named(1), named(5, 10), {"one seldom"}),
        (named(5, 10), named(2), {"one seldom"}),
        (named(1), named(4, 10), set()),
        (named(3), named(9, 10), set()),
        (named(1), named(9), {"one seldom", "in one release"}),
    ],
)
def test_a_form_in_few_releases_beside_one_in_many_is_seldom(one: Profile, other: Profile, has: set[str]) -> None:
    assert {*of_releases(one, other)} == has
