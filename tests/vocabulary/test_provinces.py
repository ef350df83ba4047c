"""Thailand's provinces: 77 codes and names, and what else texts call them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kg.vocabulary.provinces import iso_code, province_of, provinces


def test_there_are_77_each_once_without_the_word_for_province() -> None:
    assert len(set(provinces())) == len(provinces()) == 77
    assert {"กรุงเทพมหานคร", "พระนครศรีอยุธยา", "บึงกาฬ", "ตาก"} <= set(provinces())
    assert [name for name in provinces() if name.startswith("จังหวัด") or name != name.strip()] == []


def test_longer_names_come_first_and_those_of_one_length_in_order() -> None:
    for one, other in pairwise(provinces()):
        assert len(one) > len(other) or (len(one) == len(other) and one < other)


@pytest.mark.parametrize(
    ("code", "thai", "english"),
    [
        ("TH-10", "กรุงเทพมหานคร", "Bangkok"),
        ("TH-38", "บึงกาฬ", "Bueng Kan"),
        ("TH-50", "เชียงใหม่", "Chiang Mai"),
        ("TH-96", "นราธิวาส", "Narathiwat"),
    ],
)
def test_codes_are_those_of_iso_3166_2(code: str, thai: str, english: str) -> None:
    assert (province_of()[code].thai, province_of()[code].english) == (thai, english)


def test_the_code_of_a_district_begins_with_its_provinces() -> None:
    assert iso_code("5001") == iso_code("50") == "TH-50"


def test_other_names_and_towns_belong_to_one_province_and_none_is_a_provinces_own() -> None:
    every = [name for one in province_of().values() for name in (*one.thai_also, *one.english_also, *one.towns)]
    assert len(set(every)) == len(every)
    assert not set(every) & {name for one in province_of().values() for name in (one.thai, one.english)}
    assert "โคราช" in province_of()["TH-30"].thai_also
    assert "พัทยา" in province_of()["TH-20"].towns
