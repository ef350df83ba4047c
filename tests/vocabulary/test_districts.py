"""Districts and subdistricts: where each lies, and which name lies in several provinces."""

from __future__ import annotations

from kg.vocabulary.districts import district_provinces, english_districts, subdistrict_provinces
from kg.vocabulary.provinces import province_of


def test_a_name_that_only_one_district_has_says_the_province() -> None:
    assert district_provinces()["แม่สอด"] == {"TH-63"}
    assert district_provinces()["เมืองเชียงใหม่"] == {"TH-50"}


def test_a_name_of_several_districts_lies_in_all_their_provinces() -> None:
    assert len(district_provinces()["เฉลิมพระเกียรติ"]) > 1


def test_districts_of_the_capital_have_the_word_for_one() -> None:
    of_the_capital = {name for name, codes in district_provinces().items() if "TH-10" in codes}
    assert len(of_the_capital) == 50
    assert all(name.startswith("เขต") for name in of_the_capital)


def test_subdistricts_lie_where_theirs_do() -> None:
    assert subdistrict_provinces()["บางเสร่"] == {"TH-20"}
    assert len(subdistrict_provinces()["หนองบัว"]) > 10


def test_everything_lies_in_provinces_that_there_are() -> None:
    codes = {
        code for lying in (district_provinces(), subdistrict_provinces()) for where in lying.values() for code in where
    }
    assert codes == set(province_of())


def test_districts_have_english_names() -> None:
    assert english_districts()["หาดใหญ่"] == "Hat Yai"
