"""Keys of sentences and their pairs of letters."""

from __future__ import annotations

import pytest

from kg.search.letters import bounds, encoded, keyed, pairs, pairs_beginning, pairs_within

LETTERS = (*range(0x20, 0x41), *range(0x5B, 0x7F), *range(0xE01, 0xE3B), *range(0xE3F, 0xE5C), 0x20AC, 0x2026)
EVERY = list(map(chr, LETTERS))
"""What keys are written with: no capitals."""


def test_a_key_is_folded_and_knows_its_words() -> None:
    key, words = keyed("งบ ๒,๐๐๐ ล้าน ABC ☆")
    assert key == encoded("งบ2000ล้านabc☆")
    assert sum(words) == len(key)
    assert {0, 2, 6, 10, 13} <= bounds(words)


def test_a_word_of_more_letters_than_a_byte_counts_is_cut() -> None:
    key, words = keyed("a" * 300)
    assert (len(key), list(words)) == (300, [255, 45])


@pytest.mark.parametrize("letter", EVERY)
def test_pairs_of_any_letters_are_characters_of_their_own_that_no_tokenizer_parts(letter: str) -> None:
    of = {other: pairs_within(encoded(other) + encoded(letter)) for other in EVERY}
    assert len(set(of.values())) == len(EVERY)
    assert all(len(pair.encode()) > 1 and " " not in pair for pair in of.values())


def test_every_pair_of_a_part_is_one_of_the_sentence() -> None:
    key = encoded("น้ำท่วมเชียงใหม่")
    known = set(pairs(key).split(" "))
    assert all(
        set(pairs_within(key[a:b]).split(" ")) <= known for a in range(len(key)) for b in range(a + 2, len(key) + 1)
    )


def test_each_letter_of_a_sentence_begins_a_pair_the_last_one_too() -> None:
    known = set(pairs(encoded("กข")).split(" "))
    assert all(known & set(pairs_beginning(encoded(letter)).split(" ")) for letter in "กข")
    assert not known & set(pairs_beginning(encoded("ค")).split(" "))
