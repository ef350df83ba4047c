"""What a match of a pattern rests on."""

from __future__ import annotations

from kg.clean import clean
from kg.find.places import find_places
from scripts.word_firing import Fired, crediting, standing, words_of_groups


def test_the_words_and_branches_of_a_match_are_noted_and_the_reading_stays_the_same() -> None:
    article = clean("a", "หัวข้อ\nจัดขึ้น ณ หอประชุมใหญ่ ชั้น 2 โดยชาวบ้าน")
    before = find_places(article)
    noted: set[Fired] = set()
    with crediting(noted.add):
        assert find_places(article) == before
    assert {Fired("at", "ณ"), Fired("partOfVenue", "ชั้น"), Fired("clauseOpener", "โดย")} <= noted
    assert any(fired.branch.endswith("venue_end._PART_OF_PLACE") for fired in noted)
    assert Fired("partOfVenue", "ถนน") not in noted
    assert find_places(article) == before


def test_a_word_is_noted_for_the_group_that_has_it() -> None:
    noted: set[Fired] = set()
    with crediting(noted.add):
        find_places(clean("a", "หัวข้อ\nจัดขึ้น ณ หอประชุมใหญ่ เพื่อชาวบ้าน"))
    assert Fired("aimOpener", "เพื่อ") in noted
    assert Fired("clauseOpener", "เพื่อ") not in noted


def test_words_that_stand_in_a_text_whatever_they_do() -> None:
    assert {"ณ", "ชั้น"} <= standing("ณ ชั้น 2")
    assert "ถนน" not in standing("ณ ชั้น 2")


def test_every_word_is_counted_under_its_own_group() -> None:
    assert Fired("aimOpener", "เพื่อ") in set(words_of_groups())
