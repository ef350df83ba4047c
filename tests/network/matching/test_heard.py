"""Names in Latin letters by sound."""

from __future__ import annotations

import pytest

from kg.network.matching.heard import NamesHeard
from kg.network.matching.numbers import THRESHOLD
from tests.network.matching.lists import body

KNOWN = [
    body("บริษัท มิตซูบิชิ มอเตอร์ส (ประเทศไทย) จำกัด", official=False),
    body("บริษัท นิสสัน มอเตอร์ (ประเทศไทย) จำกัด", official=False),
    body("บริษัท ดีจีพี โลจิสติกส์ จำกัด", official=False),
    body("สถานเอกอัครราชทูต ณ กรุงโตเกียว", official=False),
    body("สถานเอกอัครราชทูต ณ กรุงวอชิงตัน", official=False),
    body("โรงพยาบาลหาดใหญ่", official=False),
    body("อุทยานแห่งชาติดอยอินทนนท์", official=False),
]


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Mitsubishi Motors (Thailand) Co., Ltd.", 0),
        ("Nissan Motor (Thailand) Co.,Ltd.", 1),
        ("DGP Logistics Public Company Limited", 2),
        ("Royal Thai Embassy, Tokyo", 3),
        ("Royal Thai Embassy, Washington", 4),
        ("Hat Yai Hospital", 5),
        ("Doi Inthanon National Park", 6),
    ],
)
def test_what_sounds_the_same_is_meant(typed: str, place: int) -> None:
    first = NamesHeard(KNOWN).of(typed)[0]
    assert first.place == place
    assert first.share >= THRESHOLD


@pytest.mark.parametrize("typed", ["Kasem Trading Co., Ltd.", "Royal Thai Embassy, Lima", "Tokyo", "นิสสัน มอเตอร์"])
def test_what_sounds_otherwise_is_nobody(typed: str) -> None:
    assert NamesHeard(KNOWN).of(typed) == []
