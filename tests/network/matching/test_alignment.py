"""How two names differ: words lost and added, slips, and words that are others."""

from __future__ import annotations

from kg.network.matching.alignment import align, in_order
from tests.network.matching.lists import weights, written

COUNTED = weights("กรมทรัพยากรธรณี", "กรมทรัพยากรธรณีวิทยา", "กรมทหารราบ", "กรมข่าวทหารบก", "Department of Lands")


def test_the_same_has_no_difference() -> None:
    found = align(written("กรมทรัพยากรธรณี", COUNTED), written("กรมทรัพยากรธรณี", COUNTED), COUNTED)
    assert (found.lost, found.added, found.slipped, found.swapped_weight) == (0, 0, 0, 0)
    assert found.begins and found.ends


def test_a_word_that_is_missing_and_one_that_is_too_much() -> None:
    less = align(written("กรมทรัพยากรธรณี", COUNTED), written("กรมทรัพยากรธรณีทะเล", COUNTED), COUNTED)
    more = align(written("กรมทรัพยากรธรณีทะเล", COUNTED), written("กรมทรัพยากรธรณี", COUNTED), COUNTED)
    assert (less.lost_words, less.added_words, less.ends) == (("ทะเล",), (), False)
    assert (more.lost_words, more.added_words) == ((), ("ทะเล",))


def test_a_slip_leaves_the_word() -> None:
    found = align(written("กรมทรัพยาการธรณี", COUNTED), written("กรมทรัพยากรธรณี", COUNTED), COUNTED)
    assert found.lost == found.swapped_weight == 0
    assert 0 < found.worst <= found.slipped * 2 < 0.5


def test_a_word_that_is_another_by_a_letter_is_no_slip() -> None:
    found = align(written("กรมข่าวทหารบก", COUNTED), written("กรมข่าวทหาร", COUNTED), COUNTED)
    assert found.swapped_weight > 0


def test_words_in_latin_letters_stand_in_any_order() -> None:
    given, known = written("Lands Departmnt", COUNTED), written("Department of Lands", COUNTED)
    found = align(given, known, COUNTED)
    assert found.lost_words == ("of",) and not found.added_words and found.slipped > 0
    assert in_order(given, known) == ("departmnt", "lands")


def test_words_in_latin_letters_parted_otherwise_are_the_same() -> None:
    found = align(written("Chiangmai Airport", COUNTED), written("Chiang Mai Airport", COUNTED), COUNTED)
    assert found.lost == found.added == 0
