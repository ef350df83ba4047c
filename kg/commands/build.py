"""``kg build``: from articles to the store and the exports."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.exits import Exit
from kg.commands.progress import progress
from kg.store.folder import DEFAULT_FOLDER


def build(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files, folders, or - for standard input; articles/ when none is given.")
    ] = None,
    out: Annotated[Path, typer.Option(help="The folder for the exports and the store.")] = DEFAULT_FOLDER,
    workers: Annotated[int, typer.Option(min=0, help="Processes to map on; 0 means one for each core.")] = 0,
    replace: Annotated[bool, typer.Option("--replace", help="Go on where most articles would be removed.")] = False,
) -> None:
    """Map articles into the graph and write all exports, so that they say exactly what the given paths say.

    Reads .txt, .html and .jsonl (also .gz and .xz). What has not changed since the last build is not read again, and a
    build that was stopped goes on where it was. An article that cannot be mapped is named and left out (exit code 3).
    Where 20 articles or more would be removed, and more than stay, nothing is done without --replace (exit code 2);
    kg add adds to a graph.
    """
    from kg.build.whole import build_folder  # noqa: PLC0415  # half a second of start-up that only a build needs
    from kg.commands.closing import closing  # noqa: PLC0415  # likewise
    from kg.commands.reports import conclude, reporting  # noqa: PLC0415  # likewise

    with reporting() as report:
        outcome = build_folder(paths or ["articles"], out, report, progress, workers or None, replace)
    conclude(outcome, out)
    closing(out)
    if outcome.left_out:
        raise typer.Exit(Exit.PARTLY)
