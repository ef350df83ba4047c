"""Names of files: one spelling for each, whatever bytes, forms and suffixes a system keeps them with."""

from __future__ import annotations

import os
from pathlib import PurePath

import pytest

from kg.errors import InputError
from kg.read.names import compression_of, identifier, kind_of, readable, shown, stem_of


def in_bytes(name: str, encoding: str = "cp874") -> str:
    """A name as Python gives one whose bytes are no UTF-8."""
    return os.fsdecode(name.encode(encoding))


@pytest.mark.parametrize(
    ("name", "kind", "compression", "stem"),
    [
        ("ประกาศ.TXT", ".txt", "", "ประกาศ"),
        ("news.JSONL.GZ", ".jsonl", ".gz", "news"),
        ("page.Htm", ".htm", "", "page"),
        ("รายงาน.ฉบับ.2.txt.xz", ".txt", ".xz", "รายงาน.ฉบับ.2"),
        ("archive.gz", "", ".gz", "archive"),
        ("no suffix", "", "", "no suffix"),
    ],
)
def test_suffixes_count_in_either_case_and_dots_before_them_belong_to_the_name(
    name: str, kind: str, compression: str, stem: str
) -> None:
    path = PurePath("news") / name
    assert (kind_of(path), compression_of(path), stem_of(path)) == (kind, compression, stem)


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("2567/ภาพข่าว.txt", "2567/ภาพข่าว"),
        ("ทํางาน.txt", "ทำงาน"),
        ("คํ่า/นํ้าตาล.txt", "ค่ำ/น้ำตาล"),
        ("re\u0301sume\u0301.html", "r\u00e9sum\u00e9"),
        ("\ufeffข่าว\u200bด่วน.txt", "ข่าวด่วน"),
        ("ประกาศ (ฉบับ ๒) [แก้].TXT", "ประกาศ (ฉบับ ๒) [แก้]"),
    ],
)
def test_an_id_is_in_normal_form_however_a_system_composes_the_name(below: str, expected: str) -> None:
    assert identifier(PurePath(below)) == expected


@pytest.mark.parametrize("name", ["แผนงาน.txt", "น้ำ.txt", "report เดือน ๓.txt", "ประกาศ2566-1.jsonl"])
def test_names_in_thai_bytes_are_read(name: str) -> None:
    assert readable(in_bytes(name)) == name
    assert identifier(PurePath(in_bytes("คลัง"), in_bytes(name))) == f"คลัง/{PurePath(name).stem}"


@pytest.mark.parametrize("name", ["ni\u00f1o.txt", "caf\u00e9.txt", "\u00c9cole.txt", "r\u00e9sum\u00e9 \u00fcber.txt"])
def test_names_in_other_bytes_are_never_taken_for_thai(name: str) -> None:
    with pytest.raises(InputError, match="has a name in an unknown encoding: rename it"):
        readable(in_bytes(name, "latin-1"))


def test_a_name_without_anything_to_see_is_refused() -> None:
    with pytest.raises(InputError, match="nothing can be seen"):
        identifier(PurePath("\u200b\u2060.txt"))


def test_messages_show_every_name_in_letters_that_can_be_printed() -> None:
    path = PurePath("/data", in_bytes("คลัง"), in_bytes("caf\u00e9.txt", "latin-1"), "ข่าว.txt")
    assert shown(path) == "/data/คลัง/caf\\xe9.txt/ข่าว.txt"
    shown(path).encode()
