"""Names of files as texts: in whatever bytes and form a system keeps them, one spelling for ids and messages."""

from __future__ import annotations

import os
import re
from pathlib import PurePath

from kg.errors import InputError
from kg.text.normal import normalize

_THAI = re.compile("[\u0e01-\u0e4e]+")
_SYLLABLES = re.compile("[เ-ไ]?[ก-ฮ][\u0e01-\u0e4e]+")
_KINDS_OF_COMPRESSION = frozenset({".gz", ".xz"})


def kind_of(path: PurePath) -> str:
    """The suffix that says what a file holds, below one for compression; in lower case, "" for none."""
    return (PurePath(path.stem).suffix if compression_of(path) else path.suffix).lower()


def compression_of(path: PurePath) -> str:
    """The suffix that says how a file is compressed, in lower case; "" for none."""
    suffix = path.suffix.lower()
    return suffix if suffix in _KINDS_OF_COMPRESSION else ""


def stem_of(path: PurePath) -> str:
    """The name of a file without the suffix that says what it holds, and without one for compression."""
    return PurePath(path.stem).stem if compression_of(path) else path.stem


def identifier(below: PurePath) -> str:
    """The id of a file by its path below the folder that ids are counted from: ``/`` between parts, no suffix.

    Names are in the normal form of texts, so that a name is the same however a system composes it. Raises
    ``InputError`` for a name that cannot be read, without the path that it belongs to.
    """
    parts = [normalize(readable(part)) for part in (*below.parts[:-1], stem_of(below))]
    if not all(part.strip() for part in parts):
        raise InputError("has a name of which nothing can be seen: rename it")
    return "/".join(parts)


def readable(name: str) -> str:
    """A name as a system gives it, its bytes read as Windows-874 or TIS-620 where they are no UTF-8.

    Raises ``InputError`` when they are in another encoding.
    """
    found = name if name.isprintable() else _decoded(os.fsencode(name))
    if found is None:
        raise InputError("has a name in an unknown encoding: rename it")
    return found


def shown(path: PurePath | str) -> str:
    """A path for messages: bytes that are no UTF-8 as Thai where they are, else escaped."""
    return str(PurePath(*map(_shown, PurePath(path).parts)))


def _shown(name: str) -> str:
    data = os.fsencode(name)
    found = _decoded(data)
    return data.decode("utf-8", "backslashreplace") if found is None else found


def _decoded(name: bytes) -> str | None:
    """The bytes of a name as text: UTF-8, or Windows-874 where that makes all its Thai stand as syllables do.

    A letter with an accent of European encodings becomes a Thai letter among others, and stands alone.
    """
    for encoding in ("utf-8", "cp874"):
        try:
            text = name.decode(encoding)
        except UnicodeDecodeError:
            continue
        runs = _THAI.findall(text)
        if encoding == "utf-8" or (runs and all(map(_SYLLABLES.fullmatch, runs))):
            return text
    return None
