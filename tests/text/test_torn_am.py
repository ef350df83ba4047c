"""Sara am that a PDF has torn, told from other spaces by the words around it."""

from __future__ import annotations

import pytest

from kg.text.torn_am import joined


@pytest.mark.parametrize(
    ("torn", "meant"),
    [
        ("น ้าประปา", "น้ำประปา"),
        ("แม่น้ าโขง", "แม่น้ำโขง"),
        ("ประจ าเดือน", "ประจำเดือน"),
        ("ส านักงานจังหวัดล าพูน", "สำนักงานจังหวัดลำพูน"),
        ("ข ้าวหอม", "ข้าวหอม"),
        ("ล ้านบาท", "ล้านบาท"),
        ("สาธ ารณสุข", "สาธารณสุข"),
        ("ข ้าว ของน ้า", "ข้าว ของน้า"),  # either word fits: the text's other space was no ำ
        ("ท านา ของน ้า", "ทำนา ของน้ำ"),
    ],
)
def test_the_words_on_both_sides_tell_which_vowel_was_there(torn: str, meant: str) -> None:
    assert joined(torn) == meant


@pytest.mark.parametrize("text", ["", "น้ำ อาหาร ยา", "ก\nา", "a า", "สามารถ มา"])
def test_other_spaces_stay(text: str) -> None:
    assert joined(text) == text
