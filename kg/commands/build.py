"""``kg build``: from articles to the store and the exports."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.assemble import Outcome, assemble
from kg.commands.console import complain, errors, progress
from kg.compute import compute
from kg.errors import InputError
from kg.export.everything import write_exports
from kg.fingerprint import fingerprint
from kg.read import read
from kg.store import DEFAULT_FOLDER, GraphStore


def build(
    sources: Annotated[list[str], typer.Argument(help="Files, folders, or - for standard input.")],
    out: Annotated[Path, typer.Option(help="The folder that the exports go to.")] = Path("exports"),
    store: Annotated[Path, typer.Option(help="The folder that holds the graph between runs.")] = DEFAULT_FOLDER,
    add: Annotated[bool, typer.Option("--add", help="Keep the articles that the store already holds.")] = False,
    workers: Annotated[int, typer.Option(min=0, help="Processes to map on; 0 means one for each core.")] = 0,
) -> None:
    """Map articles into the graph and write all exports.

    Reads .txt, .html and .jsonl (also .gz and .xz). What has not changed since the last run is not read again.
    """
    problems: list[InputError] = []
    graph = GraphStore.for_building(store, fingerprint())
    with progress("reading articles") as bar:
        outcome = assemble(
            graph,
            read(sources, problems.append),
            problems.append,
            keep=add,
            workers=workers or None,
            progress=lambda steps: bar.advance(bar.task_ids[0], steps),
        )
    for problem in problems:
        complain(str(problem))
    if not outcome.total:
        raise InputError("nothing could be read: the exports stay as they were")
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
    return f"{outcome.total} articles ({', '.join(parts)}) → {out}/"
