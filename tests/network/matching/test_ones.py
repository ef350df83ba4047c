"""Nodes of a graph that are one body."""

from __future__ import annotations

import pytest

from kg.network.matching.ones import bare_name, ones
from kg.vocabulary.matching import foreign_bodies
from tests.network.matching.lists import body


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("บริษัท ใบยา ไฟโต จำกัด (มหาชน)", "บริษัทใบยาไฟโต"),
        ("กรมการจัดหางาน", "กรมจัดหางาน"),
        ("รัฐบาลแห่งสาธารณรัฐประชาชนจีน", "รัฐบาลจีน"),
        ("สถานทูตญี่ปุ่นฯ", "สถานเอกอัครราชทูตญี่ปุ่นประจำประเทศไทย"),
    ],
)
def test_names_are_the_same_but_for_what_tells_nothing(one: str, other: str) -> None:
    heads = foreign_bodies()
    assert bare_name(one, heads) == bare_name(other, heads)


def test_the_one_with_most_articles_is_shown_and_official_ones_are_themselves() -> None:
    known = [
        body("บริษัทหนึ่งใหม่", official=False, articles=2),
        body("บริษัท หนึ่งใหม่ จำกัด", official=False, articles=5),
        body("บริษัท สองเก่า จำกัด", articles=1),
        body("บริษัทสองเก่า", official=False, articles=9),
    ]
    assert ones(known) == [1, 1, 2, 2]
