"""From bytes to text, in the encodings that Thai files come in."""

from __future__ import annotations

from kg.errors import InputError

_LEAST_THAI = 0.2


def decode(data: bytes, where: str) -> str:
    """Bytes as text: UTF-8, UTF-16 with its mark, or the Thai code pages (Windows-874, TIS-620).

    Raises ``InputError`` for binary data and for other encodings.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif b"\0" in data:
        raise InputError(f"{where}: is a binary file: give text")
    else:
        encodings = ["utf-8-sig", "cp874"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding != "cp874" or _mostly_thai(text):
            return text
    raise InputError(f"{where}: is in an unknown encoding: save it as UTF-8")


def _mostly_thai(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and sum("\u0e01" <= c <= "\u0e5b" for c in letters) >= _LEAST_THAI * len(letters)
