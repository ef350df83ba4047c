"""A stretch of text cut into pieces."""

from __future__ import annotations

from kg.find.quantities.pieces import Kind, pieces
from kg.models import Span
from kg.text.words import words


def cut(text: str, *, body: str = "", date: str = "") -> list[tuple[str, Kind]]:
    bodies, dates = ([Span(text.index(part), text.index(part) + len(part))] if part else [] for part in (body, date))
    return [(text[piece.start : piece.end], piece.kind) for piece in pieces(text, words(text), bodies, dates)]


def test_words_spaces_and_numbers_are_pieces() -> None:
    assert cut("2.1 ปลา น้ำจืด") == [
        ("2.1", Kind.NUMBERING),
        (" ", Kind.SPACE),
        ("ปลา", Kind.WORD),
        (" ", Kind.SPACE),
        ("น้ำจืด", Kind.WORD),
    ]


def test_names_days_and_asides_are_whole() -> None:
    text = "กรมป่า และน้ำ (กปน.) ปี 2566"
    assert cut(text, body="กรมป่า และน้ำ", date="ปี 2566") == [
        ("กรมป่า และน้ำ", Kind.NAME),
        (" ", Kind.SPACE),
        ("(กปน.)", Kind.ASIDE),
        (" ", Kind.SPACE),
        ("ปี 2566", Kind.DAY),
    ]


def test_nothing_before_the_last_break_is_there() -> None:
    assert cut("ชาวนา; ปลา") == [(" ", Kind.SPACE), ("ปลา", Kind.WORD)]
    assert cut("ปลา,") == []
    assert cut("") == []


def test_of_a_word_that_a_name_cuts_the_rest_is_left() -> None:
    assert cut("กรมประมงค์", body="กรมประมง")[1:] == [("ค์", Kind.WORD)]
