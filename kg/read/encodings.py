"""From bytes to text, in the encodings that Thai files and web pages come in."""

from __future__ import annotations

import re

from kg.errors import InputError
from kg.text.letters import CONSONANTS, FOLLOWING_VOWELS, LEADING_VOWELS, MARKS, SIGNS

_THAI = "cp874"
"""Windows-874 holds all of TIS-620 and ISO-8859-11, and is what pages that declare those are written in."""

_THAI_NAMES = re.compile(
    r"(?:x-?)?(?:(?:windows|win|cp|ms|ibm|dos)[-_]?874|tis[-_]?620.*|iso[-_]?8859[-_]11.*|iso-ir-166|thai)",
    re.IGNORECASE,
)
_LATIN_NAMES = re.compile(r"iso[-_]?8859[-_]1|latin[-_]?1|(?:windows|cp)[-_]?1252|(?:us-)?ascii", re.IGNORECASE)

_DECLARED = re.compile(
    rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)|<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 16_384
"""Bytes of a page in which its charset is sought: browsers take 1,024, but old editors write comments before it."""

_SYLLABLES = re.compile(f"(?:[{LEADING_VOWELS}]?[{CONSONANTS}][{MARKS}]{{0,4}}[{FOLLOWING_VOWELS}{SIGNS}]?){{2,}}")
_LEAST_IN_SYLLABLES = 0.8
"""Share of Thai letters that stand as Thai is spelled: what accents of European text give stands alone."""

_SOUND_TO_BROKEN = 20
"""Thai letters to one broken byte from which on a page is UTF-8 with a cut string in it, and no other encoding."""


def decode(data: bytes, where: str) -> str:
    """Bytes as text: UTF-8, UTF-16 with its mark, or the Thai code pages (Windows-874, TIS-620).

    Raises ``InputError`` for binary data and for other encodings.
    """
    text = _unicode(data, where)
    return _thai(data, where) if text is None else text


def decode_page(data: bytes, where: str) -> str:
    """The bytes of a web page as text. What is UTF-8 is that, whatever the page says; for all else goes what it says.

    A page that declares nothing, or what its bytes are not, is read as Windows-874 where that gives Thai, however much
    English stands around it. UTF-16 is told by its first tag. Raises ``InputError`` like ``decode``.
    """
    start = len(data) - len(data.lstrip(b"\0\t\n\r "))
    if data[start : start + 2] == b"<\0":
        return data.decode("utf-16-be" if start % 2 else "utf-16-le", "replace")
    text = _unicode(data, where)
    if text is None:
        text = _nearly_utf_8(data)
    return _declared(data, where) if text is None else text


def _unicode(data: bytes, where: str) -> str | None:
    """The text of bytes that are UTF-8, or UTF-16 with its mark."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not marked and b"\0" in data:
        raise InputError(f"{where}: is a binary file: give text")
    try:
        return data.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError:
        if marked:
            raise _unknown(where) from None
        return None


def _nearly_utf_8(data: bytes) -> str | None:
    """The text of a page in UTF-8 that holds strings cut in the middle of a letter, as summaries by length are."""
    text = data.decode("utf-8-sig", "replace")
    thai = sum("\u0e01" <= letter <= "\u0e5b" for letter in text)
    return text if thai >= _SOUND_TO_BROKEN * text.count("\ufffd") else None


def _declared(data: bytes, where: str) -> str:
    """The text of a page that is no UTF-8, as it says or as Thai."""
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    name = (found[1] or found[2]).decode("ascii", "replace") if found else ""
    if _THAI_NAMES.fullmatch(name):
        return data.decode(_THAI, "replace")
    try:
        return _thai(data, where)
    except InputError:
        if _LATIN_NAMES.fullmatch(name):
            return data.decode("cp1252", "replace")
        raise


def _thai(data: bytes, where: str) -> str:
    """The text of bytes of a Thai code page, where they give Thai as it is spelled."""
    try:
        text = data.decode(_THAI)
    except UnicodeDecodeError:
        raise _unknown(where) from None
    thai = sum("\u0e01" <= letter <= "\u0e5b" for letter in text)
    spelled = sum(len(run[0]) for run in _SYLLABLES.finditer(text))
    if not thai or spelled < _LEAST_IN_SYLLABLES * thai:
        raise _unknown(where)
    return text


def _unknown(where: str) -> InputError:
    return InputError(f"{where}: is in an unknown encoding: save it as UTF-8")
