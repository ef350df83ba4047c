"""Evidence in tables: what shows a fact, and the part of a long sentence that says a figure or a post."""

from __future__ import annotations

import pytest

from kg.export.tables.evidence import annotated, brief, excerpt, words
from kg.store.graphs import GraphStore

LONG = (
    "นางสาวใจดี รักเรียน อธิบดีกรมการเรียนรู้ เปิดเผยว่า ในปีที่ผ่านมา มีผู้เรียนจบหลักสูตร 1,250 คน จากผู้สมัคร 3,400 คน "
    "ครูผู้สอน 85 คน และศูนย์การเรียน 12 แห่ง ทั่วประเทศ ซึ่งเพิ่มขึ้นจากปีก่อนหน้า และจะขยายต่อไปในปีงบประมาณหน้า"
)


@pytest.mark.parametrize(
    ("wordings", "beside", "expected"),
    [
        (["1,250 คน"], "ผู้เรียนจบหลักสูตร", "…มีผู้เรียนจบหลักสูตร 1,250 คน…"),
        (["12 แห่ง"], "ศูนย์การเรียน", "…และศูนย์การเรียน 12 แห่ง…"),
        (["12 แห่ง"], "ที่อื่น", "…12 แห่ง…"),
        (["12 แห่ง"], "", "…12 แห่ง…"),
        (["สิบสองแห่ง", "12 แห่ง"], "ศูนย์การเรียน", "…และศูนย์การเรียน 12 แห่ง…"),
        (["อธิบดีกรมการเรียนรู้"], "ใจดี รักเรียน", "นางสาวใจดี รักเรียน อธิบดีกรมการเรียนรู้…"),
        (["ปีงบประมาณหน้า"], "", "…และจะขยายต่อไปในปีงบประมาณหน้า"),
    ],
)
def test_a_long_quote_is_cut_to_the_part_that_says_it(wordings: list[str], beside: str, expected: str) -> None:
    assert excerpt(LONG, wordings, beside) == expected


@pytest.mark.parametrize("wordings", [[], [""], ["999 คน"]])
def test_a_quote_in_which_no_wording_stands_is_whole(wordings: list[str]) -> None:
    assert excerpt(LONG, wordings, "ผู้สมัคร") == LONG


def test_a_short_quote_is_whole() -> None:
    assert excerpt("มีผู้เรียน 12 คน ทุกวัน", ["12 คน"], "") == "มีผู้เรียน 12 คน ทุกวัน"


def test_an_excerpt_of_words_without_spaces_ends_at_the_figure() -> None:
    quote = "ก" * 90 + "12 คน" + "ข" * 90
    assert excerpt(quote, ["12 คน"], "") == "…12 คน…"


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        ("กรมป่าไม้ ร่วมปลูกต้นไม้กับชาวบ้าน", "กรมป่าไม้ ร่วมปลูกต้นไม้กับชาวบ้าน…"),
        ("กรมป่าไม้ " + "ร่วมปลูกต้นไม้" * 9, "กรมป่าไม้…"),
        ("ร่วมปลูกต้นไม้" * 9, ""),
    ],
)
def test_an_excerpt_goes_on_as_far_as_is_asked_and_ends_between_words(behind: str, kept: str) -> None:
    quote = f"{'ชาวบ้านปลูกต้นไม้ ' * 9}นายดี ใจงาม อธิบดี {behind} {'วานนี้ ' * 9}"
    assert excerpt(quote, ["ดี ใจงาม"], "อธิบดี", 12) == f"…นายดี ใจงาม อธิบดี {kept}".removesuffix(" ") + "…" * (not kept)


def test_a_long_title_is_cut_and_a_short_one_is_not() -> None:
    assert brief("ข่าวสั้น") == "ข่าวสั้น"
    assert brief("ก" * 39 + " " + "ข" * 20) == "ก" * 39 + "…"
    assert brief("ก" * 39 + "ที่" + "ข" * 20) == "ก" * 39 + "…"


def test_the_spans_of_a_fact_are_found_with_their_words(mission: GraphStore) -> None:
    (graph,) = mission.article_graphs()
    things = mission.things(graph)
    (figure,) = [node for node in things.of("schema:Observation") if things.one(node, "schema:value") == "1032268"]
    assert [words(things, annotation) for annotation in annotated(things)[figure]] == ["1,032,268 ราย"]
