"""Ways of wrapping, and names cut short by them."""

from __future__ import annotations

import pytest

from kg.wrapping.measures import columns
from scripts.wrapping import (
    WAYS,
    Way,
    anywhere_by_code_points,
    anywhere_by_columns,
    by_code_points_uncut,
    by_columns,
    by_columns_uncut,
    cut_short,
    names,
    paragraphs,
    wrapped,
)

LINE = "ชาวบ้านคลองยางร่วมกันดำนาแปลงรวม เพื่อหารายได้เข้ากองทุนหมู่บ้าน และสืบสานประเพณีลงแขก"


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_no_way_loses_a_letter_and_empty_lines_stay(way: Way) -> None:
    text = f"{LINE}\n\nสั้น\n{LINE}"
    broken = wrapped(text, way, 30)
    assert "".join(broken.split()) == "".join(text.split())
    assert broken.count("\n\n") == 1
    assert wrapped(text, way, 1000) == text


def test_columns_do_not_count_marks() -> None:
    assert max(map(columns, anywhere_by_columns(LINE, 20))) == 20
    assert max(map(len, anywhere_by_code_points(LINE, 20))) == 20
    assert max(map(columns, by_columns(LINE, 20))) == 20


def test_uncut_runs_stand_on_lines_of_their_own() -> None:
    assert by_columns_uncut(LINE, 20) == by_code_points_uncut(LINE, 20) == LINE.split(" ")


def test_names_that_begin_or_end_others_were_cut_short() -> None:
    assert cut_short(frozenset({"กรมชลประทาน", "กรมที่ดิน"}), frozenset({"กรมชล", "กรมที่ดิน", "กรมป่าไม้"})) == {"กรมชล"}
    assert cut_short(frozenset({"กรมที่ดิน"}), frozenset({"กรมที่ดิน", "กรม"})) == set()


def test_names_and_paragraphs_of_a_text() -> None:
    assert "กรมประมง" in names("นายกิตติ ใจดี อธิบดีกรมประมง กล่าวว่า กรมประมงพร้อม")
    assert paragraphs("ก  ข\n\n ค ") == ["ก ข", "ค"]
