"""Wrapped texts that widths alone do not tell."""

from __future__ import annotations

from kg.wrapping.breaks import breaks_of
from kg.wrapping.fills import Mode, lines_of
from kg.wrapping.loose import between_empty_lines, cut_loosely, hanging
from kg.wrapping.measures import COLUMNS
from kg.wrapping.rows import rows_of
from tests.wrapping.passages import ENTRIES, LEFT_ALONE


def test_lines_that_cut_words_more_or_less_at_a_width() -> None:
    rows = rows_of(
        [
            "องค์การสวนสัตว์เตรียมย้ายลูกช้างเผือกสองเชือกจากโรงพยา",
            "บาลช้างลำปางไปยังศูนย์คชศึกษา จังหวัดสุรินทร์ ภายในเดื",
            "อนกุมภาพันธ์ หลังแพทย์ยืนยันว่าแข็งแรงดีและกินหญ้าเองได้แล้",
            "ว",
        ]
    )
    breaks = breaks_of(rows)
    wrapping = cut_loosely(rows, breaks, lines_of(rows, COLUMNS))
    assert wrapping is not None
    assert wrapping.fill.mode is Mode.LOOSE
    assert wrapping.joined == {0, 1, 2}


def test_lines_that_end_with_words_were_not_cut() -> None:
    for text in LEFT_ALONE.values():
        rows = rows_of(text.split("\n"))
        assert cut_loosely(rows, breaks_of(rows), lines_of(rows, COLUMNS)) is None


def test_filled_paragraphs_between_empty_lines() -> None:
    letter = [
        "ด้วยสำนักงานสถิติจังหวัดพะเยาจะสำรวจภาวะการครองชีพของครัวเรือนในเขตเทศบาล",
        "ระหว่างวันที่ 2 ถึง 20 มีนาคม 2565 โดยเจ้าหน้าที่จะเข้าสัมภาษณ์หัวหน้าครัวเรือน",
        "ที่สุ่มได้จากทะเบียนบ้าน",
        "",
        "จึงขอความอนุเคราะห์ให้ผู้นำชุมชนแจ้งลูกบ้านทราบล่วงหน้าอย่างน้อยสามวันทำการ",
        "และอำนวยความสะดวกแก่เจ้าหน้าที่ซึ่งจะติดบัตรประจำตัวไว้ตลอดเวลาที่ปฏิบัติงาน",
        "ตามหนังสือแนะนำตัว",
    ]
    rows = rows_of(letter)
    wrapping = between_empty_lines(rows, breaks_of(rows))
    assert wrapping is not None
    assert wrapping.joined == {0, 1, 3, 4}
    without = rows_of([line for line in letter if line])
    assert between_empty_lines(without, breaks_of(without)) is None


def test_entries_below_their_marks() -> None:
    rows = rows_of([piece for entry in ENTRIES[:2] for piece in (entry[:58], f"   {entry[58:]}")] * 2)
    wrapping = hanging(rows, breaks_of(rows))
    assert wrapping is None or wrapping.joined <= {0, 2, 4, 6}
    flat = rows_of(list(ENTRIES))
    assert hanging(flat, breaks_of(flat)) is None
