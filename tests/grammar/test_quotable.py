"""Sentences as somebody quotes them: whole where they are short, else in clauses, without bullets."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.grammar.numbers import LONGEST_QUOTE
from kg.grammar.quotable import clauses, names_of, parts, quotable, runs
from kg.models import Article, Organization, OrganizationMention, Span

HEAD = "กรมตัวอย่างเตรียมรับน้ำ\n\n"
LONG = "ชาวบ้านปลูกข้าว" * 12


def words(article: Article, spans: tuple[Span, ...]) -> list[str]:
    return [article.text[span.start : span.end] for span in spans]


def body(text: str) -> list[str]:
    article = clean("test", HEAD + text)
    return words(article, quotable(article))[1:]


def named(article: Article, name: str) -> tuple[Span, ...]:
    start = article.text.index(name)
    mention = OrganizationMention(start, start + len(name), name, "test", 1.0)
    return names_of([Organization(name, "government", (), (mention,))])


@pytest.mark.parametrize("bullet", ["- ", "• ", "1. ", "2) ", "(3) ", "1.1 . ", "5 .", "1.", "- 1) ", "ก) "])
def test_a_list_s_bullet_is_no_part_of_its_sentence(bullet: str) -> None:
    assert body(f"{bullet}ชาวบ้านปลูกข้าว") == ["ชาวบ้านปลูกข้าว"]


@pytest.mark.parametrize(
    "opening", ["1.5 ล้านไร่ปลูกข้าว", "พ.ศ. 2566 ชาวบ้านปลูกข้าว", "จ. ใหม่ปลูกข้าว", "500 ไร่ปลูกข้าว", "(ร่าง) แผนปลูกข้าว"]
)
def test_a_number_or_an_abbreviation_is_no_bullet(opening: str) -> None:
    assert body(opening) == [opening]


def test_a_short_sentence_is_quoted_whole_and_english_ends_at_a_full_stop() -> None:
    assert body("ชาวบ้านปลูกข้าว โดยใช้น้ำ ทั้งนี้ ได้ผลดี") == ["ชาวบ้านปลูกข้าว โดยใช้น้ำ", "ทั้งนี้ ได้ผลดี"]
    assert body("Rice grows well. Farmers sold 1.5 tons of it.") == ["Rice grows well.", "Farmers sold 1.5 tons of it."]


def test_a_long_sentence_is_cut_where_a_clause_begins_into_parts_of_about_one_length() -> None:
    assert body(f"{LONG} โดย{LONG} เพื่อ{LONG} ซึ่ง{LONG}") == [f"{LONG} โดย{LONG}", f"เพื่อ{LONG} ซึ่ง{LONG}"]


def test_no_part_begins_in_a_name_or_ends_with_what_goes_on() -> None:
    article = clean("test", f"{HEAD}{LONG} กับกอง และได้ผล {LONG} ของ โดย{LONG}")
    cut = [words(article, sentence) for sentence in clauses(article, named(article, "กอง และได้ผล"))][1]
    assert not any(clause.startswith("และได้ผล") or clause.endswith("ของ") for clause in cut)
    assert any(clause.startswith("และได้ผล") for clause in words(article, clauses(article)[1]))


def test_a_list_of_names_is_cut_where_a_name_begins() -> None:
    article = clean("test", f"{HEAD}{LONG} กรมน้ำใส หัวหน้า {LONG} หัวหน้า {LONG}")
    cut = words(article, quotable(article, named(article, "กรมน้ำใส")))[1:]
    assert cut[1].startswith("กรมน้ำใส หัวหน้า")


def test_what_no_clause_parts_is_cut_at_spaces_but_not_beside_a_number() -> None:
    cut = body(" ".join([LONG, LONG, f"12 {LONG[:75]} 13", LONG[:75], LONG]))
    assert len(cut) > 1
    assert all(len(part) <= LONGEST_QUOTE and not part[0].isdigit() and not part[-1].isdigit() for part in cut)


def test_runs_are_as_long_as_a_quote_may_be_and_begin_with_each_clause() -> None:
    article = clean("test", f"{HEAD}{LONG} โดย{LONG} เพื่อ{LONG}")
    (_, sentence) = clauses(article)
    assert words(article, tuple(runs(sentence))) == [f"{LONG} โดย{LONG}", f"โดย{LONG} เพื่อ{LONG}", f"เพื่อ{LONG}"]
    assert tuple(runs(sentence[:1])) == tuple(parts(sentence[:1])) == sentence[:1]
