"""What every command shares: where it prints, how tables look, how long work shows its progress."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table as RichTable

from kg.export.tables import safe_rows
from kg.store.reader import Table

errors = Console(stderr=True, highlight=False, soft_wrap=True)


Graph = Annotated[Path, typer.Option("--graph", help="The folder of a build, or a graph file (.nq, .trig, .ttl).")]


class Format(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def complain(line: str) -> None:
    """Prints one line about what went wrong, what is in it taken literally."""
    errors.print(f"kg: {' '.join(line.split())}", markup=False)


def show(table: Table, form: Format) -> None:
    """Prints a table to standard output."""
    if form is Format.JSON:
        rows = [dict(zip(table.header, row, strict=True)) for row in table.rows]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    elif form is Format.CSV:
        csv.writer(sys.stdout).writerows(safe_rows(table.header, table.rows))
    else:
        _show_table(table)


def _show_table(table: Table) -> None:
    rich = RichTable(*table.header, header_style="bold", show_lines=False)
    for row in table.rows:
        rich.add_row(*(cell.replace("[", r"\[") for cell in row))
    out = Console() if sys.stdout.isatty() else Console(width=_width(table))
    out.print(rich)
    out.print(f"{len(table.rows)} rows", style="dim")


def _width(table: Table) -> int:
    """Wide enough that a pipe gets every cell on one line."""
    columns = zip(table.header, *table.rows, strict=True)
    return max(80, sum(max(map(len, column)) * 2 + 3 for column in columns) + 1)


@contextmanager
def progress(what: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """A progress line on standard error while something long runs, silent where nobody watches.

    Gives what hears how many more things were done, of a total where that is known.
    """
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bar:
        task = bar.add_task(what, total=total)
        yield lambda steps: bar.advance(task, steps)
