"""Clues that were counted."""

from __future__ import annotations

import pytest

from kg.wrapping.counted import LENGTHS, TABLE, begin_counted, begins, end_counted, ends


def test_the_longest_piece_comes_first_and_digits_are_one() -> None:
    assert list(begins("ปี 2567 นี้")) == ["ปี 0000 ", "ปี 000", "ปี 0", "ปี ", "ปี", "ป"]
    assert list(ends("รวม ๑๒")) == ["วม 00", "ม 00", " 00", "00", "0"] or list(ends("รวม ๑๒"))[-1] == "0"


@pytest.mark.parametrize(
    "line", ["และมอบเกียรติบัตร", "ซึ่งเป็นไปตามแผน", "หรือโทรสอบถาม", "2567 เป็นต้นไป", "with its partners"]
)
def test_words_with_which_sentences_go_on(line: str) -> None:
    assert begin_counted(line) > 1


@pytest.mark.parametrize("line", ["ทั้งนี้ กรมจะ", "นอกจากนี้ ยังมี", "สำหรับผู้สนใจ", "• ข้อแรก"])
def test_words_with_which_paragraphs_begin(line: str) -> None:
    assert begin_counted(line) < -1


@pytest.mark.parametrize(
    ("line", "goes_on"), [("ตั้งแต่วันที่", True), ("นายกฯ กล่าวว่า", True), ("ดังนี้", False), ("อีกด้วย", False)]
)
def test_ends(line: str, goes_on: bool) -> None:
    assert (end_counted(line) > 1) is goes_on
    assert (end_counted(line) < -1) is not goes_on


def test_what_was_not_seen_says_nothing() -> None:
    assert begin_counted("\U0001f600") == end_counted("\U0001f600") == begin_counted("") == 0


def test_the_table_is_well_formed() -> None:
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]
    assert {side for side, _, _ in rows} == {"begin", "end"}
    assert all(len(piece) in LENGTHS and abs(float(clue)) <= 5 for _, piece, clue in rows)
    assert len({(side, piece) for side, piece, _ in rows}) == len(rows)
