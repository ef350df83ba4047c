"""``kg add``: more articles into a graph that is there."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.exits import Exit
from kg.commands.progress import progress
from kg.store.folder import DEFAULT_FOLDER


def add(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, or - for standard input.")],
    out: Annotated[Path, typer.Option(help="The folder of the graph.")] = DEFAULT_FOLDER,
    workers: Annotated[int, typer.Option(min=0, help="Processes to map on; 0 means one for each core.")] = 0,
) -> None:
    """Add articles to the graph and write all exports again, as if kg build had been given all paths together.

    What is there stays; a file that was changed since is read again. A text that is there under another id is named and
    left out, as is an article that cannot be mapped (exit code 3). An id that is there with a text of another source is
    an error, and nothing is done (exit code 2).
    """
    from kg.build.whole import add_to_folder  # noqa: PLC0415  # half a second of start-up that only a build needs
    from kg.commands.closing import closing  # noqa: PLC0415  # likewise
    from kg.commands.reports import conclude, reporting  # noqa: PLC0415  # likewise

    with reporting() as report:
        outcome = add_to_folder(paths, out, report, progress, workers or None)
    conclude(outcome, out)
    closing(out)
    if outcome.left_out:
        raise typer.Exit(Exit.PARTLY)
