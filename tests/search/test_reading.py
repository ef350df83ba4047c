"""An index, read."""

from __future__ import annotations

import pytest

from kg.search.letters import encoded
from kg.search.reading import Index, places, stands
from kg.search.terms import Term, terms_of
from tests.search.sentences import DROUGHT, FLOOD, articles, index_in_memory


@pytest.fixture(scope="module")
def index() -> Index:
    return index_in_memory(articles(flood=FLOOD, drought=DROUGHT))


@pytest.mark.parametrize("text", [FLOOD, DROUGHT])
def test_whatever_stands_in_a_sentence_is_found(index: Index, text: str) -> None:
    rows = [row for article in index.articles.values() for row in index.rows_of(article)]
    for row in rows:
        for at in range(len(row.key)):
            for length in (1, 2, 3, 7):
                key = row.key[at : at + length]
                cut = Term(key, (key,))
                assert row.number in {number for number, _, _ in index.holding([cut], [cut])}
    assert text


def test_letters_that_stand_apart_are_not_found(index: Index) -> None:
    key = encoded("เชียงน้ำท่วม")
    assert list(index.holding([Term(key, (key,))])) == []


def test_articles_about_a_thing_and_sentences_that_name_it(index: Index) -> None:
    place = "https://w3id.org/thkg/place/TH-40"
    (number,) = index.about([place])
    rows = index.rows_of(index.articles[number])
    (named,) = index.naming([place], rows)
    assert "ขอนแก่น" in index.sentence(next(row for row in rows if row.number == named))
    assert index.naming(["https://w3id.org/thkg/place/TH-99"], rows) == set()


def test_single_letters_count_for_every_sentence(index: Index) -> None:
    assert index.at_most(b"5") == index.size
    assert 0 < index.at_most(encoded("น้ำท่วม")) < index.size


def test_a_number_stands_where_none_is_cut() -> None:
    (term,) = terms_of("25")
    assert stands(term, b"25a", {0, 2, 3})
    assert not stands(term, b"2567", {0, 4})
    assert list(places(b"aa", b"aaa")) == [0, 1]


def test_what_rests_on_a_sentence(index: Index) -> None:
    flood = next(article for article in index.articles.values() if article.iri.endswith("flood"))
    bodies = [index.bodies(row) for row in index.rows_of(flood)]
    assert any(iri.endswith("/person/สมชาย_ใจงาม") for iri in set().union(*bodies))
    assert sum(any(iri.endswith("/person/สมชาย_ใจงาม") for iri in some) for some in bodies) == 1
