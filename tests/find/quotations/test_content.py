"""The span of what is said."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.quotations.content import listed_below, quoted_after, quoted_before, reported
from kg.models import Span


def words(text: str, span: Span | None) -> str | None:
    return text[span.start : span.end] if span else None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("“งาน “ใหญ่” เสร็จ” แล้ว", "งาน “ใหญ่” เสร็จ"),
        ('"งานเสร็จ" แล้ว', "งานเสร็จ"),
        ("“งานไม่ปิด", None),
        ("งาน “ใหญ่”", None),
        ('""', None),
        ("“ ” แล้ว", None),
    ],
)
def test_a_quotation_behind_the_verb_ends_at_its_own_mark(text: str, said: str | None) -> None:
    assert words(text, quoted_after(text, 0)) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("“งาน “ใหญ่” เสร็จ” อธิบดี กล่าว", "งาน “ใหญ่” เสร็จ"),
        ('เมื่อวานนี้ "งานเสร็จ" อธิบดี กล่าว', "งานเสร็จ"),
        ("“งานเสร็จ”\nอธิบดี กล่าว", None),
        ("งานเสร็จ” อธิบดี กล่าว", None),
        (f"“งานเสร็จ” {'อธิบดี ' * 40}กล่าว", None),
        ('"งาน “ใหญ่” เสร็จ" อธิบดี กล่าว', "งาน “ใหญ่” เสร็จ"),
        ('“งานเสร็จ" อธิบดี กล่าว', "งานเสร็จ"),
        ('งาน “ใหญ่” เสร็จ" อธิบดี กล่าว', None),
        ('"งาน "ใหญ่"" อธิบดี กล่าว', 'งาน "ใหญ่"'),
        ('งาน "ใหญ่"" อธิบดี กล่าว', "ใหญ่"),
        ('"ก่อน" แล้ว "งานเสร็จ" " อธิบดี กล่าว', "งานเสร็จ"),
        ('"" อธิบดี กล่าว', None),
        ("งาน “ ” อธิบดี กล่าว", None),
    ],
)
def test_a_quotation_before_the_verb_closes_near_it_in_its_line(text: str, said: str | None) -> None:
    assert words(text, quoted_before(text, text.index("กล่าว"))) == said


def test_reported_words_go_on_over_sentences_to_the_paragraph_s_end() -> None:
    article = clean("test", "อธิบดีกล่าวว่า งานคืบหน้า ทั้งนี้ เตรียมเปิดใช้ จากนั้น จะขยายผล\nย่อหน้าใหม่")
    span = reported(article, article.text.index("งาน"), article.text.index("\n"))
    assert words(article.text, span) == "งานคืบหน้า ทั้งนี้ เตรียมเปิดใช้ จากนั้น จะขยายผล"


def test_a_sentence_that_would_make_them_too_long_is_left_out() -> None:
    article = clean("test", f"งานคืบหน้า ทั้งนี้ {'หน่วยงานดำเนินการต่อเนื่อง' * 40}")
    assert words(article.text, reported(article, 0, len(article.text))) == "งานคืบหน้า"


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("ดังนี้", "น้ำใส"),
        ("ของการหารือ ดังนี้ :", "น้ำใส"),
        ("งานเสร็จ และฝนมาแล้ว ดังนี้", None),
        ("งานเสร็จ", None),
    ],
)
def test_what_is_said_as_follows_stands_on_the_line_below(line: str, below: str | None) -> None:
    article = clean("test", f"ข่าว\n{line}\nน้ำใส")
    begin = article.text.index(line)
    assert words(article.text, listed_below(article, begin, begin + len(line))) == below
    alone = clean("test", f"ข่าว\n{line}")
    assert listed_below(alone, len(alone.text) - len(line), len(alone.text)) is None
