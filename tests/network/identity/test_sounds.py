"""Names by what is heard, and by the consonants that Thai and Latin letters both write."""

from __future__ import annotations

import pytest

from kg.network.identity.sounds import skeleton, sound_key


@pytest.mark.parametrize(
    "forms",
    [
        ("ประยุทธ์", "ประยุทธ"),
        ("พันธุ์", "พันธ์", "พันธิ์"),
        ("ศิริ", "สิริ", "ศีรี"),
        ("พงศ์", "พงษ์"),
        ("วรรณ", "วัน", "วัณ"),
        ("อำนาจ", "อัมนาจ"),
        ("ญาณี", "ยานี"),
        ("ณัฐ", "นัฐ"),
        ("ใจ", "ไจ"),
        ("เก้ง", "เก็ง"),
        ("อเนก รัตน์", "อเนกรัตน์"),
        ("Anna", "ANA"),
    ],
)
def test_names_that_sound_alike_have_one_key(forms: tuple[str, ...]) -> None:
    assert len(set(map(sound_key, forms))) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("สมศักดิ์", "สมทรง"), ("ดี", "ดำ"), ("มานี", "มานะ"), ("กร", "พร"), ("ตา", "ดา"), ("Ann", "Bob")]
)
def test_names_that_sound_otherwise_have_two(one: str, other: str) -> None:
    assert sound_key(one) != sound_key(other)


def test_two_r_with_a_vowel_behind_are_heard_as_r() -> None:
    assert sound_key("วรรณ") == sound_key("วัน")
    assert sound_key("วรรา") == sound_key("วรา")


@pytest.mark.parametrize(
    ("thai", "latin"),
    [
        ("อนุทิน", "Anutin"),
        ("วิษณุ", "Wissanu"),
        ("วิษณุ", "Visanu"),
        ("ชัยภูมิ", "Chaiyaphum"),
        ("ชินวัตร", "Shinawatra"),
        ("เครืองาม", "Krea-ngam"),
        ("ประยุทธ์", "Prayuth"),
        ("ประยุทธ์", "Prayut"),
        ("สมหวัง", "Somwang"),
    ],
)
def test_a_transliteration_has_the_consonants_of_the_name(thai: str, latin: str) -> None:
    assert skeleton(thai) == skeleton(latin) != ""


def test_consonants_of_two_names_differ() -> None:
    assert skeleton("สมชาย") != skeleton("มานะ")
    assert skeleton("Sombat") != skeleton("Somchai")


def test_a_name_of_nothing_has_neither_sound_nor_consonants() -> None:
    assert (sound_key(""), skeleton(""), skeleton("24 – 7")) == ("", "", "")
