"""``kg build``: from articles to the store and the exports."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.assemble import Outcome, assemble
from kg.commands.console import complain, errors, progress
from kg.compute import compute
from kg.errors import InputError
from kg.export.everything import are_complete, write_exports
from kg.fingerprint import fingerprint
from kg.folder import DEFAULT_FOLDER, GraphFolder
from kg.read import read


def build(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files, folders, or - for standard input; articles/ when none is given.")
    ] = None,
    out: Annotated[Path, typer.Option(help="The folder for the exports and the store.")] = DEFAULT_FOLDER,
    workers: Annotated[int, typer.Option(min=0, help="Processes to map on; 0 means one for each core.")] = 0,
) -> None:
    """Map articles into the graph and write all exports, so that they say exactly what the given paths say.

    Reads .txt, .html and .jsonl (also .gz and .xz). What has not changed since the last build is not read again, and a
    build that was stopped goes on where it was.
    """
    problems: list[InputError] = []

    def report(problem: InputError) -> None:
        problems.append(problem)
        complain(str(problem))

    folder = GraphFolder(out)
    was_current = folder.is_current(fingerprint()) and are_complete(out)
    with folder.building(fingerprint()) as graph:
        with progress("reading articles") as bar:
            outcome = assemble(
                graph,
                read(paths or ["articles"], report, besides=out),
                report,
                workers=workers or None,
                progress=lambda steps: bar.advance(bar.task_ids[0], steps),
            )
        if outcome.changed or not was_current:
            with progress("relationships and exports"):
                compute(graph, outcome.changed)
                write_exports(graph, out)
    errors.print(_summary(outcome, out), markup=False)
    if problems:
        raise typer.Exit(1)


def _summary(outcome: Outcome, out: Path) -> str:
    parts = [f"{outcome.written} read", f"{outcome.unchanged} unchanged"]
    if outcome.removed:
        parts.append(f"{outcome.removed} removed")
    return f"{outcome.total} article{'s' if outcome.total != 1 else ''} ({', '.join(parts)}) → {out}/"
