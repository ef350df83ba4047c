"""The parts that the page is made from: compact, complete, and the same after a way through an archive."""

from __future__ import annotations

import json
from itertools import pairwise

import msgspec
import pytest

from kg.export.page.facts import facts_of
from kg.export.page.model import FACT_KINDS
from kg.export.page.naming import tail_of
from kg.export.page.rows import PagePart, Table, page_part
from kg.iris import VOCABULARY, graph_iri, numbered
from kg.read import Raw
from kg.store.graphs import GraphStore
from kg.store.things import Things
from tests.builds import built

TEXT = """กรมชลประทานเปิดสถานีสูบน้ำ

เมื่อวันที่ 3 มีนาคม 2566 นายสมชาย ใจงาม อธิบดีกรมชลประทาน เป็นประธานพิธีเปิดสถานีสูบน้ำ กล่าวว่า \
กรมชลประทานจะเพิ่มการเข้าถึงน้ำดื่มสะอาดและบำบัดน้ำเสีย
"""


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return built(Raw("pump", TEXT, "pump.txt", "https://example.org/pump"))


@pytest.fixture(scope="module")
def things(store: GraphStore) -> Things:
    return store.things(graph_iri("pump"))


@pytest.fixture(scope="module")
def part(things: Things) -> PagePart:
    part = page_part(things)
    assert part is not None
    return part


def test_a_part_comes_through_message_pack_as_it_was(part: PagePart) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(part), type=PagePart) == part


def test_a_graph_of_no_article_has_no_part(store: GraphStore) -> None:
    assert page_part(store.things(VOCABULARY)) is None


def test_rows_say_what_the_facts_say(part: PagePart, things: Things) -> None:
    rows = json.loads(part.rows)
    assert rows
    for at, (row, fact) in enumerate(zip(rows, facts_of(things), strict=True)):
        kind, ends, *said, sureness, evidence, tail, words = row
        assert (FACT_KINDS[kind], part.iris[at], sureness) == (fact.kind, fact.iri, fact.sureness)
        assert tail == tail_of(fact, part.article.iri)
        assert bool(part.texts[words]) is numbered(fact.iri)
        assert (part.kinds[at], part.bound[at]) == (kind, tuple(ends))
        assert tuple(part.ends[end] for end in ends) == fact.ends
        assert [part.texts[number] for number in said] == [fact.what, fact.extra, fact.day, fact.until, fact.province]
        quotes = [(quote.text, quote.marks) for quote in fact.evidence]
        assert [(part.text[at : at + size], tuple(marks)) for at, size, *marks in evidence] == quotes


def test_the_whole_text_comes_with_who_and_what_it_names(part: PagePart) -> None:
    assert part.text == TEXT
    spans = [part.mentions[at : at + 3] for at in range(0, len(part.mentions), 3)]
    named = [(part.ends[end].rpartition("/")[2], part.text[start : start + size]) for start, size, end in spans]
    assert ("สมชาย_ใจงาม", "นายสมชาย ใจงาม") in named
    assert [words for iri, words in named if iri == "กรมชลประทาน"] == ["กรมชลประทาน"] * 3
    assert all(start + size <= after for (start, size, _), (after, _, _) in pairwise(spans))


def test_terms_are_what_labels_are_looked_up_for(part: PagePart, things: Things) -> None:
    terms = {term for fact in facts_of(things) for term in (fact.what, fact.extra)}
    assert {part.texts[number] for number in part.terms} == terms != {""}


def test_each_text_and_end_stands_once(part: PagePart) -> None:
    assert part.texts[0] == ""
    assert len(set(part.texts)) == len(part.texts)
    assert len(set(part.ends)) == len(part.ends)


def test_a_table_numbers_texts_as_they_come() -> None:
    table = Table()
    assert [table(text) for text in ("ข", "", "ก", "ข")] == [1, 0, 2, 1]
    assert list(table.texts) == ["", "ข", "ก"]
