"""Finding what a judgement is on: by its IRI, and what an article counts by its words."""

from __future__ import annotations

import pytest

from kg.iris import BASE
from kg.models import Judgement
from kg.network.judged import Finder, Found, words_of
from kg.network.told import told_in
from tests.judged import DAM, FOREST, line, release
from tests.network.press import things_of

A = f"{BASE}article/a"
BEFORE, NOW = things_of(release("a")), things_of(release("a", before="งานเช้า", more="ที่นี่"))


def found(judgement: Judgement, *, now: bool = False) -> Found:
    things = NOW if now else BEFORE
    return Finder([told_in(things)], {A: things}.get).found(judgement)


@pytest.mark.parametrize(
    ("iri", "quote", "after"),
    [
        ("event/1", FOREST, "event/2"),
        ("event/2", DAM, "event/3"),
        ("event/2", f"“{DAM}” ", "event/3"),
        ("event/2", "เปิดเขื่อน", "event/3"),
        ("event/1/speaker/person/ดี_ใจงาม", FOREST, "event/2/speaker/person/ดี_ใจงาม"),
        ("event/1/speaker/person/ดี_ใจงาม", "และกล่าวว่า", "event/2/speaker/person/ดี_ใจงาม"),
        ("statement/2", "ปล่อยปลา", "statement/2"),
        ("figure/1", "500 ตัว", "figure/1"),
    ],
)
def test_what_is_counted_is_found_by_its_words_under_another_number(iri: str, quote: str, after: str) -> None:
    judgement = line("reject", f"article/a/{iri}", quotes=[quote])
    assert found(judgement) == Found((f"{A}/{iri}",))
    assert found(judgement, now=True) == Found((f"{A}/{after}",))


def test_words_of_its_name_count_more_than_those_of_its_sentence() -> None:
    assert found(line("reject", "article/a/event/2", quotes=["ประชุม"])) == Found((f"{A}/event/1",))


def test_of_what_says_the_words_alike_the_one_that_is_named_is_meant() -> None:
    assert found(line("reject", "article/a/event/2", quotes=["นาย"])) == Found((f"{A}/event/2",))
    assert found(line("reject", "article/a/event/8", quotes=["นาย"])).problem.startswith("quotes what 2 things say")


def test_what_is_named_by_what_it_says_must_say_the_quote_but_needs_none() -> None:
    held = "article/a/holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent"
    assert found(line("accept", held)) == found(line("accept", held, quotes=["อธิบดีกรมป่า"])) == Found((BASE + held,))
    assert found(line("accept", held, quotes=["ปลัดกระทรวง"])).problem.startswith("quotes what is not there")
    other = held.replace("incumbent", "former")
    assert found(line("accept", other, quotes=["อธิบดีกรมป่า"])).problem.startswith("quotes what is not there")


def test_a_shared_thing_is_there_when_an_article_names_it() -> None:
    assert found(line("reject", "person/ดี_ใจงาม", quotes=["อะไรก็ได้"])) == Found((f"{BASE}person/ดี_ใจงาม",))
    assert found(line("reject", "role/อธิบดี")).problem == "names what is not there: role/อธิบดี"


def test_two_lines_that_have_become_one_thing_are_told() -> None:
    twice = line("same", "article/a/event/1", "article/a/event/2", quotes=[DAM, DAM])
    assert found(twice).problem == "names one thing twice: article/a/event/2"


def test_the_words_that_a_judgement_quotes_find_what_it_is_on() -> None:
    numbered = [f"{A}/{name}" for name in ("event/1", "event/2/chair/person/มาก_มีสุข", "statement/1", "figure/1")]
    for node in (*numbered, f"{A}/holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent"):
        assert found(line("reject", node, quotes=[words_of(BEFORE.one, node)])) == Found((node,))
    assert words_of(BEFORE.one, numbered[1]) == DAM
    assert words_of(BEFORE.one, f"{BASE}person/ดี_ใจงาม") == ""
