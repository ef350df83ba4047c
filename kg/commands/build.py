"""``kg build``: from articles to the store and the exports."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import complain
from kg.commands.exits import Exit
from kg.commands.progress import progress
from kg.errors import InputError
from kg.store.folder import DEFAULT_FOLDER


def build(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files, folders, or - for standard input; articles/ when none is given.")
    ] = None,
    out: Annotated[Path, typer.Option(help="The folder for the exports and the store.")] = DEFAULT_FOLDER,
    workers: Annotated[int, typer.Option(min=0, help="Processes to map on; 0 means one for each core.")] = 0,
) -> None:
    """Map articles into the graph and write all exports, so that they say exactly what the given paths say.

    Reads .txt, .html and .jsonl (also .gz and .xz). What has not changed since the last build is not read again, and a
    build that was stopped goes on where it was. An article that cannot be mapped is named and left out (exit code 3).
    """
    from kg.build.whole import build_folder  # noqa: PLC0415  # half a second of start-up that only a build needs
    from kg.commands.closing import closing  # noqa: PLC0415  # likewise

    problems: list[InputError] = []

    def report(problem: InputError) -> None:
        problems.append(problem)
        complain(str(problem))

    outcome = build_folder(paths or ["articles"], out, report, progress, workers or None)
    closing(outcome, out)
    if problems:
        raise typer.Exit(Exit.PARTLY)
