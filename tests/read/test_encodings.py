"""From bytes to text: what a page declares, what its bytes are, and who is right where these differ."""

from __future__ import annotations

import pytest

from kg.errors import InputError
from kg.read.encodings import decode, decode_page

THAI = "อ่างเก็บน้ำแห่งใหม่เริ่มส่งน้ำให้ชาวนาสองตำบล"
MENU = "".join(f'<li><a class="nav-link" href="/page{n}.asp">Download form {n}</a></li>' for n in range(120))


def page(declared: str, text: str = THAI) -> str:
    script = "<script>var opened = window.open('x');</script>"
    return f"<html><head>{declared}{script}</head><body>{MENU}<p>{text}</p></body></html>"


def http_equiv(charset: str) -> str:
    return f'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={charset}">'


@pytest.mark.parametrize(
    "charset",
    [
        "TIS-620",
        "tis620",
        "windows-874",
        "Win-874",
        "x-windows-874",
        "iso-8859-11",
        "ISO8859-11",
        "cp874",
        "TIS-620.2533-1",
    ],
)
def test_a_page_is_read_in_the_thai_charset_that_it_declares(charset: str) -> None:
    assert THAI in decode_page(page(http_equiv(charset)).encode("cp874"), "a.html")
    assert THAI in decode_page(page(f'<meta charset="{charset}">').encode("cp874"), "a.html")
    assert THAI in decode_page(f'<?xml version="1.0" encoding="{charset}"?>{page("")}'.encode("cp874"), "a.html")


def test_menus_in_english_do_not_hide_that_a_page_is_thai() -> None:
    assert THAI in decode_page(page("").encode("cp874"), "a.html")


@pytest.mark.parametrize("charset", ["tis-620", "windows-874", "iso-8859-1", "utf-8"])
def test_a_page_whose_bytes_are_utf_8_is_that_whatever_it_says(charset: str) -> None:
    assert THAI in decode_page(page(http_equiv(charset)).encode(), "a.html")
    assert decode_page(b"\xef\xbb\xbf" + page(http_equiv(charset)).encode(), "a.html").startswith("<html>")


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "utf-8", "no-such-charset"])
def test_a_thai_page_that_declares_what_its_template_did_is_thai(charset: str) -> None:
    assert THAI in decode_page(page(http_equiv(charset)).encode("cp874"), "a.html")


def test_one_string_cut_within_a_letter_does_not_make_a_utf_8_page_another() -> None:
    cut = page('<meta name="description" content="X">').encode().replace(b"X", "สรุปข่าว".encode()[:-1])
    text = decode_page(cut, "a.html")
    assert THAI in text
    assert "สรุปข่า\ufffd" in text


def test_one_byte_that_no_charset_has_does_not_cost_a_declared_page() -> None:
    text = decode_page(
        page(http_equiv("windows-874"), "ราคา \x81 บาท").encode("latin-1", "ignore") + THAI.encode("cp874"), "a.html"
    )
    assert THAI in text


def test_a_page_in_another_language_is_read_as_it_declares_and_else_refused() -> None:
    menu = page("", "Café – naïve façade über alles").encode("cp1252")
    assert "Café – naïve" in decode_page(
        menu.replace(b"<head>", b"<head>" + http_equiv("iso-8859-1").encode()), "a.html"
    )
    with pytest.raises(InputError, match=r"a\.html: is in an unknown encoding: save it as UTF-8"):
        decode_page(menu, "a.html")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_pages_in_utf_16_are_read_with_and_without_their_mark(encoding: str) -> None:
    assert THAI in decode_page(f"\n {page('')}".encode(encoding), "a.html")


@pytest.mark.parametrize("read", [decode, decode_page])
@pytest.mark.parametrize(
    ("data", "words"), [(b"GIF89a\0\1", "binary"), (b"\xff\xfea", "unknown encoding"), (b"\x80\x81", "unknown")]
)
def test_what_is_no_text_is_refused(read: object, data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        read(data, "a")  # type: ignore[operator]  # parametrized


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
def test_plain_texts_are_read_in_the_encodings_of_thai_files(encoding: str) -> None:
    assert decode(THAI.encode(encoding), "a.txt") == THAI


def test_a_thai_text_among_english_is_thai_and_european_accents_are_not() -> None:
    mixed = "Minutes of the working group, with all annexes as sent. " * 20 + THAI
    assert decode(mixed.encode("cp874"), "a.txt") == mixed
    with pytest.raises(InputError, match="unknown encoding"):
        decode("Où est le café ? Là-bas, près de l’île, déjà fermé.".encode("cp1252"), "a.txt")
