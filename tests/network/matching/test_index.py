"""The names most like one."""

from __future__ import annotations

from kg.network.matching.index import NameIndex

KEYS = ["กรมประมง", "กรมปศุสัตว์", "กรมป่าไม้", "กองประมงน้ำจืด"]


def test_the_nearest_come_first_and_no_more_than_wanted() -> None:
    index = NameIndex(KEYS)
    first, second = index.nearest(["กรมประม", "กองประมงน้ำเค็ม"], 2)
    assert first[0] == 0 and len(first) == 2
    assert second[0] == 3


def test_what_shares_nothing_is_not_near() -> None:
    assert list(NameIndex(KEYS).nearest(["xyz"], 3)) == [[]]


def test_a_list_of_few_gives_all_that_share_something() -> None:
    (found,) = NameIndex(["กรมประมง"]).nearest(["กรมประมง"], 20)
    assert found == [0]
