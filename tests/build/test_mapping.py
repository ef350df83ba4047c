"""Mapping: the same segments in one process and in several, and what goes wrong with one article costs no other."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain

import pytest

import kg.build.mapping
from kg.build.assemble import assemble
from kg.build.engines import PARALLEL_FROM, Processes, here
from kg.build.keys import input_digest, key_of
from kg.build.mapping import CHUNK, map_all, map_article
from kg.errors import InputError, KgError, PluginError
from kg.iris import graph_iri
from kg.models import Article, Reading
from kg.read import Raw
from kg.reading import read_article
from kg.store.lines import lines_in
from kg.store.members import unpacked
from kg.store.segment import Key, Part
from tests.folders import archive

TEXT = (
    "กรมชลประทานเปิดสถานีสูบน้ำแห่งที่ {n}\n\nเมื่อวันที่ 3 มีนาคม 2566 นายสมชาย ใจงาม อธิบดีกรมชลประทาน เป็นประธานพิธีเปิด"
    "สถานีสูบน้ำ ณ ศาลากลางจังหวัดตาก กล่าวว่า จะส่งน้ำให้เกษตรกร {n} ราย"
)


def articles(count: int) -> list[Raw]:
    return [Raw(f"a/{n}", TEXT.format(n=n), f"news.jsonl:{n}") for n in range(count)]


def quads_of(raw: Raw) -> bytes:
    segment = map_article(raw, "p").segment
    assert segment
    return unpacked(segment.parts[Part.QUADS])


def failing_on(number: int, error: Exception) -> Callable[[Article], Reading]:
    """A reader with a defect that one article shows."""

    def read(article: Article) -> Reading:
        if article.id == f"a/{number}":
            raise error
        return read_article(article)

    return read


def test_several_processes_give_the_bytes_of_one_in_the_same_order() -> None:
    many = articles(PARALLEL_FROM * CHUNK + 20)
    alone, together = (list(chain.from_iterable(map_all(iter(many), "p", engine))) for engine in (here, Processes(2)))
    assert [mapped.graph for mapped in together] == [graph_iri(raw.id) for raw in many]
    assert together == alone
    assert all(mapped.segment and not mapped.problem for mapped in alone)


def test_statements_are_sorted_and_stand_once_on_a_line_each() -> None:
    lines = lines_in(quads_of(articles(1)[0]))
    assert lines == sorted(set(lines))
    assert all(line.endswith(b"/article/a%2F0/graph> .\n") for line in lines)
    assert len(lines) > 30


def test_a_segment_is_found_by_article_input_and_program() -> None:
    raw = articles(1)[0]
    segment = map_article(raw, "p").segment
    assert segment
    assert segment.key == key_of(raw, "p") == Key(graph_iri("a/0"), input_digest(raw), "p")
    assert segment.about.id == "a/0"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TypeError("no such thing"), "a defect of kg (TypeError: no such thing)"),
        (PluginError("the finder x"), "the finder x"),
    ],
)
def test_what_fails_on_one_article_is_named_and_the_rest_is_built(
    monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    monkeypatch.setattr(kg.build.mapping, "read_article", failing_on(1, error))
    problems: list[InputError] = []
    outcome = assemble(archive(), articles(3), problems.append, "p")
    assert (outcome.written, {*outcome.register}) == (2, {graph_iri("a/0"), graph_iri("a/2")})
    (problem,) = map(str, problems)
    assert problem.startswith(f"news.jsonl:1: {words}")


def test_what_would_fail_on_every_article_ends_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.build.mapping, "read_article", failing_on(0, KgError("the finder x cannot be loaded")))
    with pytest.raises(KgError, match="cannot be loaded"):
        assemble(archive(), articles(2), print, "p")


def test_an_article_that_failed_is_tried_again_by_the_next_build(monkeypatch: pytest.MonkeyPatch) -> None:
    held = archive()
    with monkeypatch.context() as broken:
        broken.setattr(kg.build.mapping, "read_article", failing_on(1, ValueError("odd")))
        assemble(held, articles(2), lambda _: None, "p")
    assert assemble(held, articles(2), print, "p").written == 1


def test_a_text_without_words_is_named() -> None:
    assert map_article(Raw("a", "123 …", "a.txt"), "p").problem == "a.txt: holds no text: give a text with words"


def test_what_is_said_of_an_article_names_where_it_stands() -> None:
    mapped = map_article(Raw("a", "ข่าวประมง", "news.jsonl:7", remarks=("title 5 is no text", "id is no text")), "p")
    assert mapped.remarks == ("news.jsonl:7: title 5 is no text", "news.jsonl:7: id is no text")


def test_texts_that_differ_in_typing_alone_have_one_digest() -> None:
    mapped = [map_article(Raw(form, f"ข่าวป{form}า", "own"), "p").segment for form in ("น้ำ", "นํ้า")]
    one, other = (segment.about.text for segment in mapped if segment)
    assert one == other != ""


def test_a_text_without_its_vowels_is_named_with_what_to_do() -> None:
    lost = "เม อว นท 2 ม นาคม นายสมศ กด  ใจด  ผ อ านวยการเขต ตรวจเย ยมตลาดน ดร มคลองและให ก าล งใจผ ค าในพ นท "
    problem = map_article(Raw("a", f"การประช ม\n\n{lost}", "a.txt"), "p").problem
    assert problem.startswith("a.txt: has lost its vowels, as text copied from a PDF often has: take it")


def test_names_typed_otherwise_are_the_same_nodes() -> None:
    def nodes(text: str) -> set[str]:
        quads = quads_of(Raw("a", text, "a.txt")).decode()
        return set(re.findall(r"<[^>]*/(?:person|organization)/[^>]*>", quads))

    sound = "กรมเจ้าท่าซ้อมรับน้ำ\n\nนายกล้า น้ำเพชร อธิบดีกรมเจ้าท่า เป็นประธานการซ้อมรับน้ำ ณ ท่าเรือ"
    typed = sound.replace("้า", "า\u0e49").replace("น้ำ", "น\u0e4d\u0e49\u0e32").replace("ที่", "ท\u0e48\u0e35")
    torn = sound.replace("น้ำ", "น \u0e49\u0e32").replace("บดี", "บด \u0e35").replace("ซ้อม", "ซ\uf70bอม")
    assert len(nodes(sound)) >= 2
    assert nodes(typed) == nodes(torn) == nodes(sound)
