"""Where Thai prose pauses."""

from __future__ import annotations

from kg.clean import clean
from kg.grammar.segments import enclosing, lies_in, paragraphs, sentences
from kg.models import Span

_ARTICLE = clean("test", "กรมตัวอย่างเตรียมรับน้ำ\n\nอธิบดี ลงพื้นที่ตรวจงาน ทั้งนี้ งานคืบหน้าแล้ว\n  พร้อมหรือยัง? เปิดใช้ต้นปี  \n")


def words(spans: tuple[Span, ...]) -> list[str]:
    return [_ARTICLE.text[span.start : span.end] for span in spans]


def test_paragraphs_are_lines_with_text_without_the_space_around_them() -> None:
    assert words(paragraphs(_ARTICLE)) == [
        "กรมตัวอย่างเตรียมรับน้ำ",
        "อธิบดี ลงพื้นที่ตรวจงาน ทั้งนี้ งานคืบหน้าแล้ว",
        "พร้อมหรือยัง? เปิดใช้ต้นปี",
    ]


def test_sentences_end_before_words_that_open_one_and_behind_questions_not_at_any_space() -> None:
    assert words(sentences(_ARTICLE)) == [
        "กรมตัวอย่างเตรียมรับน้ำ",
        "อธิบดี ลงพื้นที่ตรวจงาน",
        "ทั้งนี้ งานคืบหน้าแล้ว",
        "พร้อมหรือยัง?",
        "เปิดใช้ต้นปี",
    ]


def test_a_span_encloses_its_first_offset_not_the_one_behind_it_and_nothing_the_gaps() -> None:
    spans = (Span(2, 5), Span(5, 8), Span(10, 12))
    assert [enclosing(spans, at) for at in (1, 2, 4, 5, 8, 11, 12)] == [
        None,
        Span(2, 5),
        Span(2, 5),
        Span(5, 8),
        None,
        Span(10, 12),
        None,
    ]


def test_a_span_lies_in_one_that_holds_both_its_ends() -> None:
    spans = (Span(2, 5), Span(5, 8))
    assert [lies_in(spans, span) for span in (Span(2, 5), Span(3, 4), Span(4, 6), Span(1, 3), Span(8, 9))] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_a_long_row_of_spaces_is_one_pause() -> None:
    article = clean("test", f"อธิบดี ตรวจงาน{' ' * 90}ทั้งนี้ งานคืบหน้า")
    assert [article.text[s.start : s.end] for s in sentences(article)] == ["อธิบดี ตรวจงาน", "ทั้งนี้ งานคืบหน้า"]
