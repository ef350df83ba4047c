"""Namings of provinces: which are named for themselves, and which all agree on."""

from __future__ import annotations

import pytest

from kg.models import AreaMention, Whereabouts
from kg.relate.provinces.areas import named, one_province, set_in

AT, NAMED, PART = Whereabouts.AT, Whereabouts.NAMED, Whereabouts.PART


def area(start: int, province: str, whereabouts: Whereabouts = NAMED) -> AreaMention:
    return AreaMention(start, start + 5, "น่าน", "area", 0.9, province, whereabouts)


def test_each_province_counts_once_by_its_first_naming() -> None:
    areas = [area(0, "TH-55"), area(10, "TH-50"), area(20, "TH-55")]
    assert [each.start for each in named(areas)] == [0, 10]


def test_what_is_only_part_of_a_name_is_not_named_for_itself() -> None:
    assert [each.start for each in named([area(0, "TH-55", PART), area(10, "TH-55", AT)])] == [10]


@pytest.mark.parametrize(("provinces", "agreed"), [(["TH-55", "TH-55"], ["TH-55"]), (["TH-55", "TH-50"], []), ([], [])])
def test_one_province_is_what_all_agree_on(provinces: list[str], agreed: list[str]) -> None:
    areas = [area(10 * at, province) for at, province in enumerate(provinces)]
    assert [each.province for each in one_province(areas)] == agreed


def test_something_is_set_in_the_one_province_where_it_is_or_to_which_somebody_goes() -> None:
    assert [each.province for each in set_in([area(0, "TH-50"), area(10, "TH-55", AT)])] == ["TH-55"]
    assert set_in([area(0, "TH-50", AT), area(10, "TH-55", AT)]) == ()
