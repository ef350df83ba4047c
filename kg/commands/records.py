"""Records for people: the rows of a table one under another, each field by its name, quotes on lines of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from kg.commands.folding import folded
from kg.commands.screen import Screen
from kg.locale import HEADING, word

QUOTE = "quote"
"""The column that holds an article's own words."""

_HANGING = "  "
_SHORT = 3
"""Lines of a record that is told from the next by its number alone; longer ones stand apart."""


@dataclass(frozen=True, slots=True)
class _Field:
    """A field as lines, and whether it shares its line with other short ones."""

    lines: tuple[Text, ...]
    shares: bool


def records(header: Sequence[str], rows: Sequence[Sequence[str]], screen: Screen, width: int) -> Iterator[Text]:
    """Each row's fields that are not empty, on lines of ``width`` cells; all cells are as the screen shows them."""
    indent = len(str(len(rows))) + 2
    between = f" {screen.shown('·')} "
    found = [_packed(_fields(header, row, screen, width - indent), between, width - indent) for row in rows]
    stand_apart = any(len(lines) > _SHORT for lines in found)
    for number, lines in enumerate(found, 1):
        if stand_apart and number > 1:
            yield Text()
        for place, line in enumerate(lines or [Text()]):
            yield Text.assemble(((str(number) if place == 0 else "").ljust(indent), "bold"), line)


def quoted(words: str, screen: Screen, width: int) -> tuple[Text, ...]:
    """An article's words in quotation marks, as lines of ``width`` cells."""
    return tuple(map(Text, folded(f"{screen.shown('“')}{words}{screen.shown('”')}", width)))


def _fields(header: Sequence[str], row: Sequence[str], screen: Screen, width: int) -> Iterator[_Field]:
    quote = word(HEADING, QUOTE)
    for name, value in zip(header, row, strict=True):
        if value and name == quote:
            yield _Field(quoted(value, screen, width), shares=False)
        elif value:
            lines = _named(name, value, width)
            yield _Field(lines, shares=len(lines) == 1)


def _named(name: str, value: str, width: int) -> tuple[Text, ...]:
    """A field behind its name; lines after the first are moved in."""
    said = f"{name}: {value}"
    first, *more = folded(said, width)
    rest = folded(said.removeprefix(first).lstrip(), width - len(_HANGING)) if more else []
    start = Text(first)
    start.stylize("dim", 0, len(name) + 1)
    return start, *(Text(_HANGING + line) for line in rest)


def _packed(fields: Iterable[_Field], between: str, width: int) -> list[Text]:
    """The lines of fields, short ones together as far as they fit."""
    lines: list[Text] = []
    has_room = False
    for field in fields:
        if has_room and field.shares and lines[-1].cell_len + len(between) + field.lines[0].cell_len <= width:
            lines[-1] = Text.assemble(lines[-1], (between, "dim"), field.lines[0])
        else:
            lines.extend(field.lines)
        has_room = field.shares
    return lines
