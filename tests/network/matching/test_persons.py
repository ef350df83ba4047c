"""Persons by what somebody writes."""

from __future__ import annotations

import pytest

from kg.network.matching.numbers import THRESHOLD
from kg.network.matching.persons import Persons, without_titles
from tests.network.matching.lists import person

KNOWN = Persons([person("สมชาย ใจดี"), person("สมชาย รักงาม"), person("อารีย์ สุขใจ")])


@pytest.mark.parametrize("typed", ["สมชาย ใจดี", "นายสมชาย  ใจดี", "ดร.สมชาย ใจดี", "สมชายใจดี", "สมชาย ใจดี่"])
def test_a_person_is_matched_with_titles_or_without(typed: str) -> None:
    first = KNOWN.meant(typed)[0]
    assert KNOWN.known[first.place].name == "สมชาย ใจดี"
    assert first.share >= THRESHOLD


@pytest.mark.parametrize("typed", ["สมชาย ใจดำ", "สมชาย", "อารี สุขใส"])
def test_what_differs_by_letters_is_looked_at(typed: str) -> None:
    shares = KNOWN.meant(typed)
    assert shares and shares[0].share < THRESHOLD


@pytest.mark.parametrize("typed", ["กรมประมง", "นาย", "??"])
def test_what_is_nobodys_name_is_nobody(typed: str) -> None:
    assert KNOWN.meant(typed) == []


def test_titles_that_belong_to_a_name_stay() -> None:
    assert without_titles("นางสาวอารีย์ สุขใจ") == "อารีย์ สุขใจ"
    assert without_titles("พระไพศาล") == "พระไพศาล"
