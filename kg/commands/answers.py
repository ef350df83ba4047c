"""Answers on standard output: laid out for people, and to the byte for programs and spreadsheets.

What is for programs loses nothing, whatever the stream: CSV and plain text are always in UTF-8, JSON escapes what the
stream's encoding does not have. On a terminal, where no program reads, what would act on it is made visible there too.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from kg.commands.console import Format
from kg.commands.screen import screen
from kg.commands.streams import held
from kg.commands.tables import laid_out, worded
from kg.errors import OutputError
from kg.export.drafting import drafted
from kg.export.tables.csv import MARK, csv_of
from kg.store.reader import Table
from kg.text.visible import visible

_ACTS = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""What JSON need not escape and a terminal may obey."""


def show(table: Table, form: Format) -> None:
    """Prints a table."""
    if form is Format.JSON:
        show_json(_records(table))
    elif form is Format.CSV:
        _show_csv(table)
    else:
        target = screen()
        target.print(laid_out(table, target))
        target.explain(cell for row in table.rows for cell in row)


def save(table: Table, path: Path) -> None:
    """Writes a table into a file in the form that its suffix names. Raises ``OutputError``: the file is as it was."""
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise OutputError(f"{path}: has no suffix of ours: end the name in one of {', '.join(_WRITERS)}")
    with drafted(path) as draft:
        write(table, draft, path.stem)


def show_json(value: object, *, indent: int | None = 1) -> None:
    """Prints a value as JSON; without ``indent`` on one line."""
    is_unicode = screen().encoding.lower().startswith("utf")
    said = json.dumps(value, ensure_ascii=not is_unicode, indent=indent)
    print(_ACTS.sub(lambda found: f"\\u{ord(found[0]):04x}", said))


def show_text(text: str) -> None:
    """Prints a text to the byte, in UTF-8, its line ends as they are."""
    if sys.stdout.isatty():
        print(held(screen().encoding, visible(text.replace("\r\n", "\n"))), end="")
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()


def _show_csv(table: Table) -> None:
    """On Windows behind the mark by which Excel knows UTF-8.

    Elsewhere there is no mark: what reads a pipe there takes it for a part of the first column's name.
    """
    has_mark = sys.platform == "win32" and not sys.stdout.isatty()
    show_text(((MARK if has_mark else b"") + _csv(table)).decode())


def _csv(table: Table) -> bytes:
    return csv_of([table.header, *table.rows])


def _save_csv(table: Table, path: Path, _title: str) -> None:
    """Marked for Excel, as what stands in a file is for."""
    path.write_bytes(MARK + _csv(table))


def _save_json(table: Table, path: Path, _title: str) -> None:
    path.write_text(json.dumps(_records(table), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _save_sheet(table: Table, path: Path, title: str) -> None:
    from kg.export.tables import workbook  # noqa: PLC0415  # a fifth of a second that only this one needs

    workbook.write_sheets(path, [workbook.sheet_of(title, table.header, worded(table))])


def _records(table: Table) -> list[dict[str, str]]:
    return [dict(zip(table.header, row, strict=True)) for row in table.rows]


_WRITERS: Mapping[str, Callable[[Table, Path, str], None]] = MappingProxyType(
    {".csv": _save_csv, ".xlsx": _save_sheet, ".json": _save_json}
)
"""What makes a file of a table, by the suffix of its name."""
