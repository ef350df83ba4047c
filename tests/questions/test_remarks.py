"""What is said beside an answer: whom a given name was taken for, and what was asked where nothing fits."""

from __future__ import annotations

import pytest

from kg.questions import Values
from kg.questions.remarks import remarks
from kg.read import Raw
from kg.store.graphs import GraphStore
from tests.builds import built

FIRST = "กรมชลประทานแถลงข่าว\n\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน เปิดเผยว่า น้ำลดแล้ว โดยนายสมชาย กล่าวว่า ฝนจะตกอีก"
SECOND = "กรมป่าไม้แถลงข่าว\n\nนายสมชาย ป่าเขียว อธิบดีกรมป่าไม้ เปิดเผยว่า ป่าเพิ่มขึ้นแล้ว"


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return built(Raw("first", FIRST, "first"), Raw("second", SECOND, "second"))


@pytest.mark.parametrize("typed", ["สมชาย ใจงาม", "นายสมชาย ใจงาม"])
def test_a_whole_name_needs_no_remark(store: GraphStore, typed: str) -> None:
    assert remarks({"person": typed}, store, is_empty=False) == ()


def test_a_given_name_that_two_bear_says_who_is_meant_and_who_is_not(store: GraphStore) -> None:
    (line,) = remarks({"person": ["สมชาย", "สมชาย ป่าเขียว"]}, store, is_empty=False)
    assert line == "สมชาย: taken for สมชาย ใจงาม; give the whole name for สมชาย ป่าเขียว"


@pytest.mark.parametrize(
    ("values", "read"),
    [
        ({"agency": "กรมป่าไม้", "year": "2567"}, "agency = กรมป่าไม้, year = 2024-01-01 – 2024-12-31"),
        ({"from": "5 มีนาคม 2567", "words": "ยา"}, "from = 2024-03-05, words = ยา"),
        ({"province": "Chiang Mai", "goal": "13"}, "province = เชียงใหม่, goal = SDG 13 การรับมือการเปลี่ยนแปลงสภาพภูมิอากาศ"),
    ],
)
def test_where_nothing_fits_it_is_said_how_each_value_was_read(store: GraphStore, values: Values, read: str) -> None:
    assert remarks(values, store, is_empty=True) == (f"nothing fits all of this: {read}",)


def test_a_question_without_parameters_needs_none(store: GraphStore) -> None:
    assert remarks({}, store, is_empty=True) == ()
