"""Workbooks for Excel: the boundary to XlsxWriter. Text stays text, days are days, and what Excel cannot hold is cut.

Limits: Microsoft, "Excel specifications and limits" (rows, letters of a cell, letters of a sheet's name, links of a
sheet); days before 1900 have no number in Excel. The same sheets give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from kg.export.tables.columns import Type, type_of
from kg.export.xml import printable
from kg.store.reader import Table

if TYPE_CHECKING:
    from xlsxwriter.format import Format as CellFormat
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
MOST_LETTERS = 32_767
_LONGEST_NAME = 31
_MOST_LINKS = 65_530
_LONGEST_LINK = 2_079
_DIGITS = 15
"""Digits of a number that Excel keeps; one with more is written as text, which loses none."""

_FIRST_DAY = date(1900, 1, 1)
_CREATED = datetime(2000, 1, 1)
"""Written in the place of the clock's time, so that the same answer is the same file."""

_SAMPLE = 100
"""Rows by which a column's width is set: what the window shows without scrolling far."""

_WIDEST, _NARROWEST = 60, 9
"""Widths of columns in letters: a sentence goes on to the right of what is shown, a day fits."""

_LINK = re.compile(r"https?://[^\s\x00-\x20\x7f\"<>]+")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_CUT = "…"

OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""XlsxWriter guesses nothing: a text that looks like a formula, a number or an address stays a text."""


_SHOWN: tuple[dict[str, object], ...] = (
    {},
    {"text_wrap": True},
    {"num_format": "yyyy-mm-dd"},
    {"num_format": "#,##0"},
    {"num_format": "#,##0.00####"},
)
"""How Excel shows texts, long texts, days, whole numbers and others."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, a heading and a type for each column, and rows of texts, "" for an empty cell."""

    name: str
    header: Sequence[str]
    types: Sequence[Type]
    rows: Iterable[Sequence[str]]


def sheet_of(name: str, columns: Sequence[str], shown: Table) -> Sheet:
    """An answer as a sheet: the names of its columns tell their types, ``shown`` is what people read."""
    return Sheet(name, shown.header, tuple(map(type_of, columns)), shown.rows)


def write_sheets(path: Path, sheets: Iterable[Sheet]) -> None:
    """Writes a workbook; a sheet with more rows than Excel holds goes on in another. Raises ``OSError``."""
    from xlsxwriter import Workbook  # noqa: PLC0415  # a fifth of a second of start-up
    from xlsxwriter.exceptions import XlsxWriterException  # noqa: PLC0415  # likewise

    try:
        with closing(Workbook(str(path), OPTIONS)) as book:
            book.set_properties({"created": _CREATED})
            writer = _Writer(book)
            for sheet in sheets:
                writer.add(sheet)
    except XlsxWriterException as error:
        raise OSError(*error.args) from error


@dataclass(frozen=True, slots=True)
class _Formats:
    """How texts, long texts, days and numbers are shown."""

    plain: CellFormat
    wrapped: CellFormat
    day: CellFormat
    whole: CellFormat
    fraction: CellFormat


class _Writer:
    """Sheets of one workbook, one after the other."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._heading = book.add_format({"bold": True, "bottom": 1})
        self._formats = _Formats(*(book.add_format({"valign": "top", **each}) for each in _SHOWN))
        self._names: set[str] = set()

    def add(self, sheet: Sheet) -> None:
        """Writes a sheet, and more of its name for the rows that it cannot hold."""
        rows = iter(sheet.rows)
        part = list(islice(rows, _SAMPLE))
        while True:
            page = self._book.add_worksheet(self._name(sheet.name))
            _shape(page, sheet, part, self._formats)
            for column, heading in enumerate(sheet.header):
                page.write_string(0, column, _text(heading), self._heading)
            last = self._rows(page, sheet.types, chain(part, islice(rows, MOST_ROWS - 1 - len(part))))
            page.autofilter(0, 0, max(last, 1), max(len(sheet.header) - 1, 0))
            part = list(islice(rows, _SAMPLE))
            if not part:
                return

    def _rows(self, page: Worksheet, types: Sequence[Type], rows: Iterable[Sequence[str]]) -> int:
        """Writes rows below the header, and says which is the last."""
        row = links = 0
        for row, cells in enumerate(rows, 1):
            for column, (cell, kind) in enumerate(zip(cells, types, strict=True)):
                if cell:
                    links += _write(page, row, column, cell, kind, self._formats, links < _MOST_LINKS)
        return row

    def _name(self, wanted: str) -> str:
        """A name that Excel takes and no other sheet has."""
        plain = _NOT_IN_NAMES.sub(" ", printable(wanted)).strip(" '") or "-"
        for name in _numbered(plain):
            if name.casefold() not in self._names:
                self._names.add(name.casefold())
                return name
        raise AssertionError("names are numbered without end")


def _numbered(name: str) -> Iterator[str]:
    yield name[:_LONGEST_NAME]
    number = 2
    while True:
        behind = f" ({number})"
        yield name[: _LONGEST_NAME - len(behind)] + behind
        number += 1


def _shape(page: Worksheet, sheet: Sheet, sample: Sequence[Sequence[str]], formats: _Formats) -> None:
    """Widths by the first rows, long texts on several lines, and a header that stays when the rest is scrolled."""
    page.freeze_panes(1, 0)
    for column, heading in enumerate(sheet.header):
        longest = max([len(heading) + 2, *(len(row[column]) for row in sample)])
        shown = formats.wrapped if longest > _WIDEST else formats.plain
        page.set_column(column, column, max(_NARROWEST, min(_WIDEST, longest)), shown)


def _write(page: Worksheet, row: int, column: int, cell: str, kind: Type, formats: _Formats, may_link: bool) -> bool:
    """Writes a cell as what it is, and says whether it is a link."""
    if kind is Type.DAY and (day := _day(cell)):
        page.write_datetime(row, column, datetime(day.year, day.month, day.day), formats.day)
    elif kind in {Type.WHOLE, Type.NUMBER} and (number := _number(cell)) is not None:
        page.write_number(row, column, number, formats.whole if number.is_integer() else formats.fraction)
    elif may_link and len(cell) <= _LONGEST_LINK and _LINK.fullmatch(cell):
        page.write_url(row, column, cell, string=_text(cell))
        return True
    else:
        page.write_string(row, column, _text(cell))
    return False


def _day(cell: str) -> date | None:
    try:
        day = date.fromisoformat(cell)
    except ValueError:
        return None
    return day if day >= _FIRST_DAY else None


def _number(cell: str) -> float | None:
    try:
        exact = Decimal(cell)
    except InvalidOperation:
        return None
    return float(exact) if exact.is_finite() and len(exact.as_tuple().digits) <= _DIGITS else None


def _text(cell: str) -> str:
    """A text that a cell can hold, which counts UTF-16's units; … stands where it is cut."""
    plain = printable(cell)
    if len(plain) * 2 <= MOST_LETTERS or _units(plain) <= MOST_LETTERS:
        return plain
    kept = plain.encode("utf-16-le")[: 2 * (MOST_LETTERS - 1)]
    return kept.decode("utf-16-le", "ignore") + _CUT


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
