"""An answer as rows: of text, as ``kg query --format json`` prints them, or as a data frame with typed columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, overload

from kg.errors import OutputError

if TYPE_CHECKING:
    import pandas as pd

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
"""A whole number in the one way to write it that 64 bits hold: an id such as 007 is none."""

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,9})?")
"""A number that keeps its digits as a float."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_NAMES = frozenset({"id", "article", "again", "number", "goal", "target", "theme"})
"""Columns whose numbers name things: nobody counts with them, and 3.10 is not 3.1."""

_SHOWN = 20
"""Rows that a notebook shows: a screenful."""


@dataclass(frozen=True, slots=True, repr=False)
class Answer(Sequence[dict[str, str]]):
    """The rows of an answer, each a mapping from the columns of ``header`` to text; what is not known is "".

    IRIs of ours stand without ``https://w3id.org/thkg/``, as the commands print and take them.
    """

    header: tuple[str, ...]
    _cells: tuple[tuple[str, ...], ...]

    def __len__(self) -> int:
        return len(self._cells)

    @overload
    def __getitem__(self, at: int) -> dict[str, str]: ...

    @overload
    def __getitem__(self, at: slice) -> Answer: ...

    def __getitem__(self, at: int | slice) -> dict[str, str] | Answer:
        if isinstance(at, slice):
            return Answer(self.header, self._cells[at])
        return dict(zip(self.header, self._cells[at], strict=True))

    def __iter__(self) -> Iterator[dict[str, str]]:
        return map(self.__getitem__, range(len(self)))

    def __repr__(self) -> str:
        return f"<Answer of {len(self)} rows: {', '.join(self.header)}>"

    def column(self, name: str) -> tuple[str, ...]:
        """The texts of a column. Raises ``ValueError`` for one that is not there."""
        place = self.header.index(name)
        return tuple(cells[place] for cells in self._cells)

    def to_pandas(self) -> pd.DataFrame:
        """The answer as a pandas data frame; columns of numbers are numeric, of days days, and what is
        not known is missing.

        Raises ``OutputError`` where pandas is not installed.
        """
        try:
            import pandas as pd  # noqa: PLC0415  # not among what kg installs
        except ImportError as error:
            raise OutputError("to_pandas needs pandas, which is not installed: pip install pandas") from error
        columns = {name: pd.Series(*_typed(name, self.column(name))) for name in self.header}
        return pd.DataFrame(columns, columns=list(self.header))

    def _repr_html_(self) -> str:
        """The first rows as a notebook shows them."""
        head = "".join(f"<th>{escape(name)}</th>" for name in self.header)
        rows = (f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>" for cells in self._cells[:_SHOWN])
        more = f"<p>… of {len(self)} rows</p>" if len(self) > _SHOWN else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>{more}"


def _typed(name: str, cells: Sequence[str]) -> tuple[list[object], None, str]:
    """The values of a column, no index, and its type as pandas calls it."""
    known = [cell for cell in cells if cell]
    if known and all(map(_DAY.fullmatch, known)):
        return [cell or None for cell in cells], None, "datetime64[s]"
    if name not in _NAMES and known and all(map(_NUMBER.fullmatch, known)):
        of, kind = (int, "Int64") if all(map(_WHOLE.fullmatch, known)) else (float, "Float64")
        return [of(cell) if cell else None for cell in cells], None, kind
    return [cell or None for cell in cells], None, "string"
