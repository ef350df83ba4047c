"""``kg add``: more articles into a graph that is there."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.commands.exits import Exit
from kg.commands.options import OUT, PACK_FROM, Dask, Jobs, Ledger, Out, PackFrom, Page


def add(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, or - for standard input.")],
    out: Out = OUT,
    jobs: Jobs = 0,
    page: Page = True,
    pack_from: PackFrom = PACK_FROM,
    ledger: Ledger = None,
    dask: Dask = "",
) -> None:
    """Add articles to the graph and write all exports again, as if kg build had been given all paths together.

    What is there stays; a file that was changed since is read again. A text that is there under another id is named and
    left out, as is an article that cannot be mapped (exit code 3). An id that is there with a text of another source is
    an error, and nothing is done (exit code 2). What people decided (--ledger) is applied, as by the last build.
    """
    from kg.build.whole import add_to_folder  # noqa: PLC0415  # half a second of start-up that only a build needs
    from kg.commands.closing import closing  # noqa: PLC0415  # likewise
    from kg.commands.reports import conclude, reporting  # noqa: PLC0415  # likewise
    from kg.commands.runs import run_of  # noqa: PLC0415  # likewise

    with reporting() as report:
        outcome = add_to_folder(paths, out, run_of(report, jobs, pack_from, page=page, dask=dask, ledger=ledger))
    conclude(outcome, out)
    closing(out)
    if outcome.left_out:
        raise typer.Exit(Exit.PARTLY)
