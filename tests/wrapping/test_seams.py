"""The joints at a program's breaks."""

from __future__ import annotations

from kg.wrapping.fills import Fill, Mode
from kg.wrapping.joints import NOTHING, SPACE, Joint
from kg.wrapping.measures import CODE_POINTS
from kg.wrapping.rows import rows_of
from kg.wrapping.seams import seams
from kg.wrapping.weighing import Wrapping


def joints(mode: Mode, width: float, lines: list[str]) -> list[Joint]:
    wrapping = Wrapping(Fill(mode, CODE_POINTS, width, 10), 9.0, 9.0, frozenset(range(len(lines) - 1)))
    return list(seams(rows_of(lines), wrapping, "\n".join(lines)).values())


def test_at_spaces_there_was_one() -> None:
    assert joints(Mode.SPACES, 20, ["กรมประมงและกรม", "ปศุสัตว์ร่วมกัน"]) == [SPACE]


def test_a_run_longer_than_a_line_was_cut() -> None:
    assert joints(Mode.SPACES, 20, ["จัดงานมหกรรมเกษตรอิน", "ทรีย์แห่งปี"]) == [NOTHING]
    assert joints(Mode.SPACES, 20, ["จัดงานมหกรรมเกษตร", "อินทรีย์แห่งปี"]) == [SPACE]


def test_an_address_was_cut_too() -> None:
    assert joints(Mode.SPACES, 24, ["https://example.org/news", "/2566/detail/41"]) == [NOTHING]


def test_anywhere_a_line_one_short_lost_a_space_behind_it_or_before_it() -> None:
    lines = ["ชาวสวนมังคุดอำเภอลานส", "กา รวมกลุ่มขายตรงให้", "ผู้บริโภคทั่วประเทศ"]
    assert [len(line) for line in lines[:2]] == [21, 20]
    assert joints(Mode.ANYWHERE, 21, lines) == [NOTHING, SPACE]
    assert joints(Mode.ANYWHERE, 21, ["ชาวสวนมังคุดอำเภอลานส", "กา รวมกลุ่มขายให้ประช", "าชนทั่วประเทศ"])[1] == NOTHING


def test_spaces_that_are_seen_were_there() -> None:
    assert joints(Mode.ANYWHERE, 12, ["กรมที่ดินเปิ", "ดสาขาใหม่   ", "ที่อำเภอ"])[1] == SPACE
