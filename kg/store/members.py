"""Gzip members: texts packed one by one, so that a packed file is made by putting them one behind the other.

Several members in a row are one gzip file (RFC 1952, section 2.2), which every program unpacks as one text.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import deflate

_LEVEL = 7
"""Of libdeflate: N-Quads are 1.5% smaller than zlib's level 6 makes them, in 0.6 of its time; above it, they shrink by
less than 1% for twice the time."""

_QUICK = 1
"""For what is only read by the next build."""

_AT_A_TIME = 1 << 16
"""Bytes that are read at a time."""

SUFFIX = ".gz"

PACK_FROM = 100_000_000
"""Bytes of N-Quads from which graphs are packed: below, any editor opens them."""

DAMAGED = (EOFError, zlib.error, gzip.BadGzipFile)
"""What reading a packed file raises that is cut off or changed."""


def packed(data: bytes) -> bytes:
    """The data as one gzip member, the same bytes every time: it names no time and no file."""
    return bytes(deflate.gzip_compress(data, _LEVEL))


def unpacked(members: bytes) -> bytes:
    """The data of one member or of several in a row."""
    return gzip.decompress(members)


def opened(path: Path) -> IO[bytes]:
    """A file to read, unpacked when its name says that it is packed. Raises ``OSError``."""
    return gzip.open(path, "rb") if path.suffix == SUFFIX else path.open("rb")  # type: ignore[return-value]  # reads bytes


def packed_quickly(data: bytes) -> bytes:
    """The data as one member that is larger and sooner made."""
    return bytes(deflate.gzip_compress(data, _QUICK))


def deflated(data: bytes | bytearray, level: int) -> bytes:
    """The data in zlib's form, which names no time; levels go from 1 for the quickest to 12 for the smallest."""
    return bytes(deflate.zlib_compress(data, level))


def members_in(path: Path) -> Iterator[bytes]:
    """Each member of a packed file, unpacked. Raises ``OSError``, and one of ``DAMAGED`` for what is none."""
    with path.open("rb") as file:
        data = file.read(_AT_A_TIME)
        while data:
            member, pieces = zlib.decompressobj(zlib.MAX_WBITS | 16), list[bytes]()
            while not member.eof:
                if not data:
                    raise EOFError(f"{path}: is cut off")
                pieces.append(member.decompress(data))
                data = member.unused_data if member.eof else file.read(_AT_A_TIME)
            data = data or file.read(_AT_A_TIME)
            yield b"".join(pieces)
