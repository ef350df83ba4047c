"""The fenced blocks of a Markdown file, for tests that do what documents show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(r"( {0,3})(`{3,}|~{3,})\s*([^\s`]*)[^`]*")
"""What opens a block (CommonMark 0.31, section 4.5): its indentation, its fence, and the language."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block: its language ("" for none), its text, and the number of its first line in the file, counted from 1."""

    language: str
    text: str
    line: int


def fenced(path: Path) -> tuple[Block, ...]:
    """The blocks of a Markdown file, in their order."""
    return tuple(blocks_in(path.read_text(encoding="utf-8")))


def blocks_in(text: str) -> Iterator[Block]:
    """The blocks of a text in Markdown. Raises ``ValueError`` for one that nothing closes."""
    waiting = iter(enumerate(text.splitlines(), 1))
    for number, line in waiting:
        if opening := _FENCE.fullmatch(line):
            indent, fence, language = opening.groups()
            yield Block(language, "".join(_inside(waiting, indent, fence, number)), number + 1)


def _inside(waiting: Iterator[tuple[int, str]], indent: str, fence: str, opened: int) -> Iterator[str]:
    """The lines of a block without its indentation; the iterator stands behind its end afterwards."""
    closing = re.compile(rf" {{0,3}}{re.escape(fence[0])}{{{len(fence)},}}\s*")
    for _, line in waiting:
        if closing.fullmatch(line):
            return
        yield f"{line.removeprefix(indent)}\n"
    raise ValueError(f"line {opened}: nothing closes this block")


def with_output(blocks: tuple[Block, ...], language: str) -> Iterator[tuple[Block, Block | None]]:
    """The blocks of a language, each with the block of ``text`` that follows it at once, which shows what it prints."""
    for at, block in enumerate(blocks):
        if block.language == language:
            behind = blocks[at + 1] if at + 1 < len(blocks) else None
            yield block, behind if behind and behind.language == "text" else None
