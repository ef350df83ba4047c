"""Names written in one way: short forms written out, heads apart, letters by their sound."""

from __future__ import annotations

import pytest

from kg.network.matching.forms import sound, words_of, written_out
from tests.network.matching.lists import weights, written


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("อบจ.น่าน", "องค์การบริหารส่วนจังหวัดน่าน"),
        ("อบจน่าน", "องค์การบริหารส่วนจังหวัดน่าน"),
        ("สนง.ประกันภัย", "สำนักงานประกันภัย"),
        ("สนง ประกันภัย", "สำนักงาน ประกันภัย"),
        ("รพ.สต. บ้านดง", "โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านดง"),
        ("ก.คลัง", "กระทรวงคลัง"),
        ("ก.พ.ร.", "ก.พ.ร."),
        ("กรมgประมง", "กรมประมง"),
        ("สอจ.น่าน", "สำนักงานอุตสาหกรรมจังหวัดน่าน"),
        ("รพ.อุดรฯ", "โรงพยาบาลอุดรธานี"),
        ("กรมประมงฯ", "กรมประมงฯ"),
    ],
)
def test_short_forms_are_written_out_and_initials_stay(typed: str, meant: str) -> None:
    assert written_out(typed) == meant


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("กรมการแพทย์", ("กรม", "การ", "แพทย์")),
        ("สำนักงานบริหารหนี้สาธารณะ (สบน.)", ("สำนักงาน", "บริหาร", "หนี้", "สาธารณะ", "สบ", "น")),
        ("Dept. of Lands", ("department", "of", "lands")),
        ("เขต ๓", ("เขต", "3")),
    ],
)
def test_words_are_folded_with_heads_apart(name: str, words: tuple[str, ...]) -> None:
    assert words_of(name) == words


def test_what_is_mistaken_in_hearing_sounds_the_same() -> None:
    assert sound("ศุลกากร") == sound("สุลกากร") == sound("สูลกากร์")
    assert sound("น่าน") == sound("น้าน") != sound("นาง")


def test_what_all_names_have_tells_little() -> None:
    counted = weights("กรมป่าไม้", "กรมประมง", "กรมที่ดิน", "กรมศิลปากร")
    assert counted.of("กรม") < counted.of("ประมง") < counted.of("ดาวเทียม") == 1.0
    assert counted.of("และ") < 0.3
    assert "ประมง" in counted and "ดาวเทียม" not in counted


def test_a_name_knows_its_letters_words_and_numbers() -> None:
    name = written("เขตสุขภาพที่ 08", weights("เขตสุขภาพที่ 8"))
    assert name.numbers == ("8",)
    assert len(name.owner) == len(name.key) == sum(map(len, name.sounds))
    assert not name.is_latin
