"""What acts on a terminal is seen in its place; all other letters stay."""

from __future__ import annotations

import pytest

from kg.text.visible import one_line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("แดง\x1b[31mแดง\x1b]0;ชื่อ\x07", r"แดง\x1b[31mแดง\x1b]0;ชื่อ\x07"),
        ("\x9b31m\x85\x7f\x00", r"\x9b31m\x85\x7f\x00"),
        ("กลับ\u202eหลัง\u2066\u2069", r"กลับ\u202eหลัง\u2066\u2069"),
        ("ลบ\bทับ\rแถว", r"ลบ\x08ทับ\x0dแถว"),
        ("ข่าว\udcff\udce0.txt", r"ข่าว\xff\xe0.txt"),
        ("ครึ่ง\ud83d", r"ครึ่ง\ud83d"),
        ("น้ำ ก๋วยเตี๋ยว 👩‍🌾 é 水", "น้ำ ก๋วยเตี๋ยว 👩‍🌾 é 水"),
        ("สอง\nบรรทัด\tกั้น", "สอง\nบรรทัด\tกั้น"),
    ],
)
def test_what_acts_becomes_its_escape(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert visible(shown) == shown


def test_one_line_has_single_spaces_and_no_breaks() -> None:
    assert one_line(" สอง\r\n  บรรทัด\t\x1b ") == r"สอง บรรทัด \x1b"
