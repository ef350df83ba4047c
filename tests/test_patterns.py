"""Patterns that every Python reads alike."""

from __future__ import annotations

from collections.abc import Iterator
from re import _constants as sre  # type: ignore[attr-defined]  # a pattern's parse tree has no public face
from re import _parser  # type: ignore[attr-defined]  # likewise
from typing import Any

from scripts.pattern_uses import used

UNSAFE = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT", "ASSERT", "ASSERT_NOT"}
"""Parts of a parsed pattern by their names: their numbers are those of other things too."""


def inner(tree: Any) -> Iterator[Any]:
    """The parts of a parsed pattern, and theirs."""
    for part in tree if isinstance(tree, (tuple, list, _parser.SubPattern)) else ():
        yield part
        yield from inner(part)


def is_unsafe(pattern: str, flags: int = 0) -> bool:
    """Whether a possessive part of a pattern holds a repetition of its own, or looks around."""
    parts = inner(_parser.parse(pattern, flags))
    possessive = (part[1][2] for part in parts if isinstance(part, tuple) and part[:1] == (sre.POSSESSIVE_REPEAT,))
    return any(str(name) in UNSAFE for body in possessive for name in inner(body))


def test_no_possessive_part_fails_in_its_midst() -> None:
    """Python 3.11.2, that of Debian 12, goes on from there as if it had matched (CPython's issues 106052, 100061)."""
    assert is_unsafe(r"(?:,\d{3})++")
    assert is_unsafe(r"(?:(?!C).)*+")
    assert not is_unsafe(r"(?:ab|c)*+\d++(?:,\d{3})+")
    found = used(str, "ข่าว")
    assert [use.name for use in found if is_unsafe(use.pattern.pattern, use.pattern.flags)] == []
