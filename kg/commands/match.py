"""``kg match``: the names of a spreadsheet matched to the graph."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.answers import save, show
from kg.commands.console import Form, Format, Graph, tell, typed
from kg.commands.progress import progress
from kg.commands.screen import counted
from kg.errors import InputError, OutputError
from kg.iris import short
from kg.network.matching.kinds import Sought, Verdict
from kg.network.matching.numbers import THRESHOLD
from kg.read.files import reason
from kg.read.sheets import Sheet, names_in, sheet
from kg.store.folder import DEFAULT_FOLDER, opened
from kg.store.reader import Table

if TYPE_CHECKING:
    from kg.network.matching.matcher import Match

_ADDED = ("match", "iri", "kind", "score", "verdict", "candidates")
_LINES = ".txt"
"""What ends the name of a file that holds names one a line; any other is a table with a header."""


def match(
    source: Annotated[
        str,
        typer.Argument(metavar="FILE", help="CSV with a header, .txt with one name a line, or - for such lines."),
    ] = "-",
    column: Annotated[str, typer.Option("--column", metavar="NAME", help="The column of names, or its number.")] = "",
    kind: Annotated[Sought, typer.Option("--kind", help="What the names are of.")] = Sought.ANY,
    threshold: Annotated[
        float, typer.Option("--threshold", min=0, max=1, help="The score from which a name is matched.")
    ] = THRESHOLD,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the answer there, as its suffix says: .csv, .xlsx or .json."),
    ] = None,
    graph: Graph = DEFAULT_FOLDER,
    form: Form = Format.TABLE,
) -> None:
    """Match the names in a spreadsheet to agencies, people and provinces of the graph.

    Adds to every row the match, its score (0 to 1) and a verdict: matched, candidate (somebody should look: several
    are near, or one is not near enough), or none. Works offline; delimiters and encodings are recognised.
    """
    from kg.network.matching.matcher import Matcher  # noqa: PLC0415  # scipy: a third of a second of start-up

    given = _given(source)
    place = given.column(typed(column), source)
    if out is not None and source != "-" and out.resolve() == Path(source).resolve():
        raise OutputError(f"{out}: is the file with the names: choose another for --out")
    matcher = Matcher(opened(graph), kind, threshold)
    with progress("matching", len(given.rows)) as done:
        matches = []
        for row in given.rows:
            matches.append(matcher.match(row[place]))
            done(1)
    table = _joined(given, matches)
    if out is None:
        show(table, form)
    else:
        save(table, out)
    tell(_summary(matches))


def _given(source: str) -> Sheet:
    if source == "-":
        return names_in(sys.stdin.buffer.read(), "standard input")
    path = Path(source)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{source}: cannot be read ({reason(error)}): name a file of names") from error
    return names_in(data, source) if path.suffix.lower() == _LINES else sheet(data, source)


def _joined(given: Sheet, matches: Sequence[Match]) -> Table:
    """The rows as they were given, each with its match behind it."""
    header = (*given.header, *_named(given.header))
    rows = tuple((*row, *_cells(found)) for row, found in zip(given.rows, matches, strict=True))
    return Table(header, rows)


def _named(header: Sequence[str]) -> Iterator[str]:
    """The names of the added columns, none of which is there."""
    for name in _ADDED:
        unlike = name
        while unlike in header:
            unlike = f"matched {unlike}"
        yield unlike


def _cells(found: Match) -> tuple[str, ...]:
    told = " | ".join(f"{one.name} ({one.score:.2f})" for one in found.found)
    if found.verdict is Verdict.NONE:
        return "", "", "", "", found.verdict, told
    first = found.found[0]
    return first.name, short(first.iri), first.kind, f"{first.score:.2f}", found.verdict, told


def _summary(matches: Sequence[Match]) -> str:
    number = {verdict: sum(found.verdict is verdict for found in matches) for verdict in Verdict}
    return (
        f"{counted(len(matches), 'name')}: {number[Verdict.MATCHED]} matched, "
        f"{number[Verdict.CANDIDATE]} to look at, {number[Verdict.NONE]} without a match"
    )
