"""Searching: what is found in sentences, in which order, and what the graph knows of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.errors import QuestionError
from kg.search import Asked, Hit, asked, search
from kg.store.graphs import GraphStore
from tests.builds import write_nquads
from tests.search.sentences import DROUGHT, FLOOD, articles


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return articles(flood=FLOOD, drought=DROUGHT)


def hits(store: GraphStore, words: str, **limits: str) -> tuple[Hit, ...]:
    return search(store, asked(store, words, **limits)).hits  # type: ignore[arg-type]  # all given are texts


def marked(hit: Hit) -> list[str]:
    return [hit.sentence[start:end] for start, end in hit.marks]


def test_a_sentence_is_found_by_words_in_any_order_and_tells_what_is_known_of_it(store: GraphStore) -> None:
    first = hits(store, "เชียงใหม่ น้ำท่วม")[0]
    assert (first.id, first.day, first.title) == ("flood", "2024-03-05", "กรมชลประทานเร่งระบายน้ำ")
    assert marked(first) == ["น้ำท่วม", "เชียงใหม่"]
    assert FLOOD[first.start : first.start + len(first.sentence)] == first.sentence
    known = {(known.kind, known.name) for known in first.known}
    assert {("person", "สมชาย ใจงาม"), ("organization", "กรมชลประทาน"), ("post", "อธิบดีกรมชลประทาน")} <= known


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("งบ", ["งบ"]),
        ("ยา", ["ยา"]),
        ("1500 ล้าน", ["๑,๕๐๐", "ล้าน"]),
        ("สมชายใจงาม", ["สมชาย ใจงาม"]),
        ("ai", ["AI"]),
        ("ซ่อมสถานี", ["ซ่อมสถานี"]),
    ],
)
def test_short_words_digits_names_without_spaces_and_letter_case(
    store: GraphStore, typed: str, found: list[str]
) -> None:
    assert marked(hits(store, typed)[0]) == found


def test_what_only_other_articles_have_is_told(store: GraphStore) -> None:
    found = search(store, asked(store, "น้ำท่วม", province="ขอนแก่น"))
    assert (found.sentences, found.note) == (0, "sentences of other articles that have all of this: 1")
    assert search(store, asked(store, "แผ่นดินไหว", province="ขอนแก่น")).note == ""


def test_a_latin_word_is_not_found_within_another(store: GraphStore) -> None:
    result = search(store, asked(store, "AI"))
    assert (result.sentences, [hit.id for hit in result.hits]) == (1, ["flood"])


def test_words_that_stand_in_no_sentence_together_are_said_to_be_apart(store: GraphStore) -> None:
    result = search(store, asked(store, "เชียงใหม่ เฝ้าระวัง"))
    assert (result.sentences, result.articles) == (0, 0)
    assert result.note.startswith("no sentence has all")
    assert {hit.id for hit in result.hits} == {"flood"}
    assert sorted(text for hit in result.hits for text in marked(hit)) == ["เชียงใหม่", "เฝ้าระวัง"]


def test_a_phrase_in_quotes_stands_together(store: GraphStore) -> None:
    assert search(store, asked(store, '"น้ำประปาในจังหวัดขอนแก่น"')).sentences == 1
    assert search(store, asked(store, '"ขอนแก่นน้ำประปา"')).hits == ()


@pytest.mark.parametrize(
    ("limits", "found"),
    [
        ({"agency": "กรมอนามัย"}, ["drought"]),
        ({"person": "นายสมชาย ใจงาม"}, ["flood"]),
        ({"province": "ขอนแก่น"}, ["drought"]),
        ({"since": "เม.ย. 67"}, ["drought"]),
        ({"until": "2024-03"}, ["flood"]),
        ({"since": "2566", "until": "2566"}, []),
    ],
)
def test_limits_hold_for_words_and_without_them(store: GraphStore, limits: dict[str, str], found: list[str]) -> None:
    assert [hit.id for hit in hits(store, "น้ำ", **limits)][: len(found)] == found
    assert [hit.id for hit in hits(store, "", **limits)] == found


def test_without_words_articles_open_with_their_first_sentence_newest_first(store: GraphStore) -> None:
    result = search(store, Asked("", first=date(2024, 1, 1)))
    assert [hit.id for hit in result.hits] == ["drought", "flood"]
    assert all("กล่าวว่า" in hit.sentence for hit in result.hits)


def test_pages_follow_one_another(store: GraphStore) -> None:
    whole = search(store, Asked("กรม", limit=9)).hits
    assert (*search(store, Asked("กรม", limit=1)).hits, *search(store, Asked("กรม", limit=8, start=1)).hits) == whole


def test_nothing_to_look_for_is_an_error(store: GraphStore) -> None:
    with pytest.raises(QuestionError, match="give words"):
        search(store, Asked("  "))
    with pytest.raises(QuestionError, match="nothing to look for"):
        search(store, Asked("“-”", agencies=("x",)))


def test_a_release_published_again_counts_once() -> None:
    store = articles(a=FLOOD, b=FLOOD.replace("5 มีนาคม", "7 มีนาคม"))
    result = search(store, Asked("น้ำท่วม เชียงใหม่"))
    assert (result.articles, [hit.id for hit in result.hits]) == (1, ["a"])


def test_a_graph_file_is_searched_too(store: GraphStore, tmp_path: Path) -> None:
    write_nquads(store, tmp_path / "graph.nq")
    read = GraphStore.of_file(tmp_path / "graph.nq")
    assert search(read, Asked("น้ำท่วม")) == search(store, Asked("น้ำท่วม"))
