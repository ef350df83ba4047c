"""The lines of a stream of bytes, in the encodings and with the line ends that JSON Lines come in."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import IO

from kg.errors import InputError
from kg.read.encodings import decode

_WIDE = (
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"{\0\0\0", "utf-32-le"),
    (b"\0\0\0{", "utf-32-be"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
)
"""How a stream in wide characters begins, with a mark or with a record (RFC 4627, section 3)."""

MARK = "\ufeff"
"""The byte order mark, which joined files have in their midst."""
_PIECE = 1 << 20
"""Bytes of a line that are read before its end is looked for: a file with CR alone must not be read whole."""

_HEAD = 64
"""Bytes in which a stream shows whether it begins with a record."""


def lines(stream: IO[bytes], where: str) -> Iterator[str | InputError]:
    """Each line of a stream without its end and without byte order marks, or what keeps it from being read.

    A line ends with LF, CR or both, and with nothing else that Unicode calls a line's end, since records hold those.
    UTF-16 and UTF-32 are read where the stream begins with their mark or with a record; else each line is read by
    itself, as UTF-8 or as Windows-874.
    """
    buffered = io.BufferedReader(stream)  # type: ignore[type-var]  # any stream of bytes will do
    try:
        wide = _wide(buffered.peek(_HEAD))
        if wide:
            yield from _in_wide(buffered, wide)
        else:
            for number, data in enumerate(_parted(buffered), 1):
                yield _decoded(data, f"{where}:{number}")
    finally:
        buffered.detach()  # or the stream, which is the caller's, would be closed with it


def begins_with_record(head: bytes) -> bool:
    """Whether a stream that begins so is one of records."""
    encoding = _wide(head)
    if encoding:
        head = head.decode(encoding, "ignore").encode()
    return head.removeprefix(MARK.encode()).lstrip().startswith(b"{")


def _in_wide(stream: IO[bytes], encoding: str) -> Iterator[str]:
    text = io.TextIOWrapper(stream, encoding, errors="replace", newline=None)
    try:
        for line in text:
            yield line.rstrip("\n").strip(MARK)
    finally:
        text.detach()


def _parted(stream: IO[bytes]) -> Iterator[bytes]:
    """The lines of a stream without their ends, where no more than a piece and a line need be in memory."""
    before = b""
    while piece := stream.readline(_PIECE):
        data = before + piece
        before = b""
        if data.endswith(b"\n"):
            yield from data.removesuffix(b"\n").removesuffix(b"\r").split(b"\r")
        elif data.endswith(b"\r"):
            before = data  # an LF may follow
        else:
            *whole, before = data.split(b"\r")
            yield from whole
    if before:
        yield from before.removesuffix(b"\r").split(b"\r")


def _wide(head: bytes) -> str:
    return next((encoding for begin, encoding in _WIDE if head.startswith(begin)), "")


def _decoded(line: bytes, where: str) -> str | InputError:
    if not line.strip():
        return ""
    if b"\0" in line:
        return InputError(f"{where}: is in UTF-16 unlike the lines before it, or no text: save the file as UTF-8")
    try:
        return line.decode("utf-8", "surrogatepass").strip(MARK)  # halves of characters are the records' business
    except UnicodeDecodeError:
        pass
    try:
        return decode(line, where)
    except InputError as error:
        return error
