"""Thailand's provinces."""

from __future__ import annotations

from itertools import pairwise

from kg.vocabulary.provinces import english_provinces, provinces


def test_there_are_77_each_once_without_the_word_for_province() -> None:
    assert len(set(provinces())) == len(provinces()) == 77
    assert {"กรุงเทพมหานคร", "พระนครศรีอยุธยา", "บึงกาฬ", "ตาก"} <= set(provinces())
    assert [name for name in provinces() if name.startswith("จังหวัด") or name != name.strip()] == []


def test_longer_names_come_first_and_those_of_one_length_in_order() -> None:
    for one, other in pairwise(provinces()):
        assert len(one) > len(other) or (len(one) == len(other) and one < other)


def test_every_province_has_an_english_name() -> None:
    assert english_provinces()["เชียงใหม่"] == "Chiang Mai"
    assert {*english_provinces()} == {*provinces()}
