"""Provinces and countries in names."""

from __future__ import annotations

import pytest

from kg.network.matching.places import countries_in, is_place, provinces_in
from tests.network.matching.lists import weights, written

NONE = weights()


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("สสจ.ตราด", {"ตราด"}),
        ("Chiang Mai Hospital", {"เชียงใหม่"}),
        ("Phra Nakhon Si Ayutthaya Province", {"พระนครศรีอยุธยา"}),
        ("กรมประมง", set()),
    ],
)
def test_provinces(name: str, found: set[str]) -> None:
    assert provinces_in(written(name, NONE)) == found


def test_countries_but_our_own() -> None:
    assert countries_in(written("สภากาชาดจีน", NONE)) == {"CN"}
    assert countries_in(written("Ministry of Water, Sri Lanka", NONE)) == {"LK"}
    assert countries_in(written("U.S. Dept. of Water", NONE)) == {"US"}
    assert countries_in(written("สภากาชาดไทย", NONE)) == frozenset()


def test_a_place_alone_and_a_body_in_it() -> None:
    assert is_place(written("จังหวัดน่าน", NONE))
    assert not is_place(written("โรงพยาบาลน่าน", NONE))
