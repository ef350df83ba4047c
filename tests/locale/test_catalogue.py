"""Lines with values find the entry that made them, and nothing that is no line of ours changes."""

from __future__ import annotations

import gettext
import io
import struct

import pytest

from kg.locale.catalogue import CONTEXT, Catalogue, messages_of
from scripts.messages import compiled

MESSAGES = {
    "{0}: is empty: give a file": "{0}: ว่าง",
    "{0}: cannot be read ({1}): name it": "{0}: อ่านไม่ได้ ({1:t})",
    "No such file": "ไม่มีไฟล์",
    "{0} of {1} would go": "จาก {1} จะหายไป {0}",
    "is empty": "ว่าง",
    f"count{CONTEXT}{{0}} article": "{0:n} บทความ",
    f"count{CONTEXT}{{0}} articles": "{0:n} บทความ",
    f"list{CONTEXT}{{0}} and {{1}}": "{0} และ {1}",
    f"step{CONTEXT}{{0}} in {{1}}": "{0:c} ใน {1:c}",
    f"step{CONTEXT}{{0}}: {{1}}": "{0:t}: {1:l}",
    f"step{CONTEXT}works with": "ร่วมกับ",
    f"heading{CONTEXT}agency": "หน่วยงาน",
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue(MESSAGES)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a.txt: is empty: give a file", "a.txt: ว่าง"),
        ("{0}: is empty: give a file", "{0}: ว่าง"),
        ("C:\\ข่าว.txt: cannot be read (No such file): name it", "C:\\ข่าว.txt: อ่านไม่ได้ (ไม่มีไฟล์)"),
        ("a: cannot be read (odd): name it", "a: อ่านไม่ได้ (odd)"),
        ("3 of 7 would go", "จาก 7 จะหายไป 3"),
        ("ledger: row 3: is empty", "ledger: row 3: ว่าง"),
        ("a: b: c: d: e: is empty", "a: b: c: d: e: is empty"),
        ("is empty: really", "is empty: really"),
        ("3 articles", "3 articles"),
        ("", ""),
    ],
)
def test_a_line_is_told_by_the_entry_that_made_it(catalogue: Catalogue, line: str, expected: str) -> None:
    assert catalogue.told(line, "") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2 articles in 1 article", "2 บทความ ใน 1 บทความ"),
        ("Office in Bangkok", "Office in Bangkok"),
        ("works with: กรมหนึ่ง, กรมสอง and กรมสาม", "ร่วมกับ: กรมหนึ่ง, กรมสอง และ กรมสาม"),
        ("works with: Ministry of Tourism and Sports", "ร่วมกับ: Ministry of Tourism and Sports"),
    ],
)
def test_parts_of_sentences_are_told_where_they_are_what_they_must_be(
    catalogue: Catalogue, line: str, expected: str
) -> None:
    assert catalogue.told(line, "step") == expected


def test_a_word_is_told_in_its_context_alone(catalogue: Catalogue) -> None:
    assert catalogue.word("heading", "agency") == "หน่วยงาน"
    assert catalogue.word("kind", "agency") == "agency"


def test_the_entry_that_says_most_is_taken() -> None:
    found = Catalogue({"{0}: {1}": "ทั่วไป {0} {1}", "{0}: is no post: {1}": "ไม่ใช่ตำแหน่ง {0} {1}"})
    assert found.told("x: is no post: y", "") == "ไม่ใช่ตำแหน่ง x y"


@pytest.mark.parametrize("line", [": " * 20_000, "a, " * 5_000, " and ก" * 5_000, "works with: " * 5_000])
def test_what_articles_say_is_told_in_bounded_depth(catalogue: Catalogue, line: str) -> None:
    assert len(catalogue.told(line, "step")) >= len(line) // 2


@pytest.mark.parametrize("order", "<>")
def test_compiled_catalogues_are_read_in_either_byte_order(order: str) -> None:
    key, said = "ก".encode(), b"kor kai"
    tables = struct.pack(f"{order}4I", len(key), 44, len(said), 44 + len(key) + 1)
    data = struct.pack(f"{order}7I", 0x950412DE, 0, 1, 28, 36, 0, 44) + tables + key + b"\0" + said + b"\0"
    assert messages_of(data) == {"ก": "kor kai"}


def test_another_file_is_no_catalogue() -> None:
    with pytest.raises(ValueError, match="no compiled catalogue"):
        messages_of(b"PK\x03\x04 something else")


def test_gettext_itself_reads_what_we_compile() -> None:
    data = compiled({("", "Options"): "ตัวเลือก", ("heading", "agency"): "หน่วยงาน", ("", "to do"): ""})
    translations = gettext.GNUTranslations(io.BytesIO(data))
    assert translations.gettext("Options") == "ตัวเลือก"
    assert translations.pgettext("heading", "agency") == "หน่วยงาน"
    assert translations.gettext("to do") == "to do"
    assert messages_of(data)["heading\x04agency"] == "หน่วยงาน"
