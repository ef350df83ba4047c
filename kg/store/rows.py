"""Typed rows as bytes, for the parts of a segment that programs read: MessagePack, packed."""

from __future__ import annotations

import zlib
from typing import TypeVar

import msgspec

from kg.store.members import deflated

Row = TypeVar("Row")

_LEVEL = 1
"""Rows are read far more often than they are written, and are small."""


def rows_packed(value: object) -> bytes:
    """A value made of frozen dataclasses, tuples, texts, numbers and days."""
    return deflated(msgspec.msgpack.encode(value), _LEVEL)


def rows_unpacked(data: bytes, form: type[Row]) -> Row:
    """The value of this type again. Raises ``msgspec.ValidationError`` for one of another type."""
    return msgspec.msgpack.decode(zlib.decompress(data), type=form)
