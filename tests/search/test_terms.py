"""Terms of what is typed."""

from __future__ import annotations

import pytest

from kg.errors import QuestionError
from kg.search.letters import encoded
from kg.search.terms import terms_of


def test_spaces_part_terms_and_terms_have_words() -> None:
    first, second = terms_of("กรมชลประทาน ๒๕๖๗")
    assert (first.key, second.key) == (encoded("กรมชลประทาน"), b"2567")
    assert b"".join(first.words) == first.key


@pytest.mark.parametrize("typed", ['"น้ำ ท่วม"', "“น้ำ ท่วม”", '"น้ำ ท่วม'])
def test_a_phrase_in_quotes_is_one_word(typed: str) -> None:
    (phrase,) = terms_of(typed)
    assert (phrase.key, phrase.words) == (encoded("น้ำท่วม"), (encoded("น้ำท่วม"),))


def test_what_is_typed_twice_is_looked_for_once() -> None:
    assert len(terms_of("ยา ยา  ยา")) == 1


@pytest.mark.parametrize("typed", ["", "  ", "- ( ) …", '""'])
def test_nothing_to_look_for(typed: str) -> None:
    with pytest.raises(QuestionError, match="nothing to look for"):
        terms_of(typed)


def test_ends_that_are_latin_or_digits() -> None:
    assert [term.is_run for term in terms_of("AI ฉบับที่155 น้ำ")] == [(True, True), (False, True), (False, False)]


def test_what_is_short_stands_where_a_word_begins_or_ends() -> None:
    short, longer = terms_of("ยา น้ำท่วม")
    assert (short.is_bound, longer.is_bound) == (True, False)
    ends = {0, 4, 6}
    assert [short.stands_at(at, ends) for at in (0, 2, 4, 1)] == [True, True, True, False]
    assert longer.stands_at(1, ends)


def test_a_latin_word_stands_from_end_to_end() -> None:
    (term,) = terms_of("AI")
    assert term.stands_at(3, {3, 5})
    assert not term.stands_at(3, {3, 6})
