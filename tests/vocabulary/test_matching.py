"""How lists write names: the vocabulary of matching."""

from __future__ import annotations

from kg.vocabulary.heads import heads
from kg.vocabulary.matching import (
    address_words,
    foreign_bodies,
    forms_that_run_on,
    heard_bodies,
    match_weights,
    name_words,
    ranks,
    same_sound,
    short_forms,
)


def test_short_forms_stand_for_words_of_their_language() -> None:
    assert short_forms("th")["อบต."] == "องค์การบริหารส่วนตำบล"
    assert short_forms("en")["dept"] == "department"
    assert not {*short_forms("th")} & {*short_forms("en")}


def test_what_runs_on_is_a_short_form_with_its_stop() -> None:
    assert {f"{form}." for form in forms_that_run_on()} <= {*short_forms("th")}
    assert all(short_forms("th")[f"{form}."] == meant for form, meant in forms_that_run_on().items())


def test_letters_of_one_sound_are_in_one_group_each() -> None:
    assert same_sound()["ศ"] == same_sound()["ษ"] == same_sound()["ส"]
    assert all(same_sound()[first] == first for first in same_sound().values())


def test_words_of_names() -> None:
    words = name_words()
    assert "ฝ่าย" in words.divisions and "of" in words.linking and "จำกัด" in words.idle
    assert words.province == "จังหวัด" and "การ" in words.nominal and "สำนักงานใหญ่" in words.whole


def test_ministries_rank_first() -> None:
    assert ranks()["กระทรวง"] == 1 < ranks()["กรม"]
    assert {"กระทรวง", "กรม", "มหาวิทยาลัย"} <= {*heads()}


def test_weights_speak_against_what_differs() -> None:
    weights = match_weights()
    against = (
        "lost",
        "added",
        "slipped",
        "province other",
        "number other",
        "head other",
        "beside below",
        "beside other",
    )
    assert all(weights[feature] < 0 < weights["any"] for feature in against)


def test_addresses_have_marks_and_roads() -> None:
    words = address_words()
    assert "ถนน" in words.marks and "พหลโยธิน" in words.roads
    assert {*words.levels} <= {*words.marks}


def test_foreign_bodies_have_a_place_for_the_country() -> None:
    assert all("{}" in form for forms in foreign_bodies().values() for form in forms)


def test_bodies_by_sound_have_a_head_in_both_languages() -> None:
    assert all(thai and english for thai, english in heard_bodies())
