"""Lines fold where Thai readers expect it, at any width, and lose nothing."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from kg.commands.folding import folded, widest_word
from kg.text.clusters import may_part
from kg.text.words import spoken

QUOTES = [
    "สำนักงานชลประทานเร่งซ่อมประตูระบายน้ำให้เกษตรกรใช้ได้ทันฤดูเพาะปลูก",
    "นางแก้ว ใจเย็น (รองเลขาธิการ ก.พ.ร.) กล่าวว่า “ทำเร็วๆ นี้ ณ ศาลากลางจังหวัด” ระหว่างวันที่ 3-5 ก.ย. 2566 ฯลฯ",
    "สมัครที่ https://example.org/register?unit=4&lang=th หรือโทร. 02-141-0000 ต่อ 12 ได้ทุกวัน",
    "Digital Government for citizens and for all agencies",
    "ปลูกต้นไม้🌳🌳 ครอบครัว👩‍👩‍👧 水利局 ร่วมมือ",
]


@pytest.mark.parametrize("text", QUOTES)
@pytest.mark.parametrize("width", [4, 7, 10, 17, 20, 33, 40, 79, 200])
def test_lines_fit_and_together_are_the_text(text: str, width: int) -> None:
    lines = folded(text, width)
    assert all(cell_len(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(lines)


@pytest.mark.parametrize("width", range(12, 60))
def test_thai_words_are_whole_wherever_a_line_has_room_for_them(width: int) -> None:
    lines = folded(QUOTES[0], width)
    ends = {0}
    for word in spoken(QUOTES[0]):
        ends.add(max(ends) + len(word))
    at = 0
    for line in lines:
        at += len(line)
        assert at in ends
    assert len(lines) <= cell_len(QUOTES[0]) // (width - 11) + 1


@pytest.mark.parametrize("width", range(2, 12))
def test_a_word_wider_than_its_line_is_cut_between_syllables(width: int) -> None:
    at, text = 0, "ประชาสัมพันธ์" * 3
    for line in folded(text, width):
        at += len(line)
        assert may_part(text, at)


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("สอบถามสำนักงาน ก.พ.ร. วันนี้", "ก.พ.ร."),
        ("เลื่อนประชุมเป็น ต.ค.นี้ แน่นอน", "ต.ค.นี้"),
        ("ขอให้ทุกคนทำงานเร็วๆ หน่อย", "เร็วๆ"),
        ("โครงการนี้ (อพม.) เริ่มแล้ว", "(อพม.)"),
        ("ราคา ฿500 ต่อไร่", "฿500"),
        ("เติบโต 12.5% ในปีนี้", "12.5%"),
    ],
)
@pytest.mark.parametrize("width", range(8, 24))
def test_what_belongs_together_stays_on_a_line(text: str, together: str, width: int) -> None:
    assert any(together in line for line in folded(text, width))


def test_a_line_that_is_nearly_full_ends_at_a_space() -> None:
    text = "หารือกับคณะผู้แทนและ กมลภพ วีระพละ ที่ทำการเขต"
    assert [folded(text, width)[0] for width in (19, 20, 21, 26, 27)] == ["หารือกับคณะผู้แทนและ"] * 3 + [
        "หารือกับคณะผู้แทนและ กมลภพ"
    ] * 2


def test_quotation_marks_and_brackets_stay_with_their_words() -> None:
    for width in range(8, 40):
        for line in folded(QUOTES[1], width):
            assert line[0] not in "”)ๆ."
            assert line[-1] not in "“("


def test_a_line_may_hold_nothing() -> None:
    assert folded("", 5) == [""]
    assert folded("ก", 1) == ["ก"]


def test_the_widest_word_is_what_a_column_needs() -> None:
    assert widest_word("กรม ชลประทาน") == cell_len("ชลประทาน")
    assert widest_word("Royal Irrigation") == 10
    assert widest_word("") == 0
