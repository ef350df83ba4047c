"""``kg build``: from articles to the store and the exports."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.commands.exits import Exit
from kg.commands.options import OUT, PACK_FROM, Dask, Jobs, Ledger, Out, PackFrom, Page
from kg.errors import InputError


def build(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files, folders, or - for standard input; articles/ when none is given.")
    ] = None,
    out: Out = OUT,
    jobs: Jobs = 0,
    page: Page = True,
    pack_from: PackFrom = PACK_FROM,
    ledger: Ledger = None,
    replace: Annotated[bool, typer.Option("--replace", help="Go on where most articles would be removed.")] = False,
    dask: Dask = "",
    shards: Annotated[
        str, typer.Option(metavar="URL", help="Write packed N-Quads there, a file for each input, and nothing else.")
    ] = "",
) -> None:
    """Map articles into the graph and write all exports, so that they say exactly what the given paths say.

    Reads .txt, .html and .jsonl (also .gz and .xz). What has not changed since the last build is not read again, and a
    build that was stopped goes on where it was. An article that cannot be mapped is named and left out (exit code 3).
    Where 20 articles or more would be removed, and more than stay, nothing is done without --replace (exit code 2);
    kg add adds to a graph. What people decided of it (--ledger) is applied; a line that cannot be is named and left out
    (exit code 3). With --shards, paths may be anything that fsspec opens (s3://, hdfs://), and what follows
    from all articles together is left out.
    """
    from kg.build.whole import build_folder  # noqa: PLC0415  # half a second of start-up that only a build needs
    from kg.commands.closing import closing  # noqa: PLC0415  # likewise
    from kg.commands.reports import conclude, reporting  # noqa: PLC0415  # likewise
    from kg.commands.runs import engine_of, into_shards, run_of  # noqa: PLC0415  # likewise

    if shards and ledger:
        raise InputError(
            "--ledger: judgements are on all articles together, which --shards leaves out: give one of both"
        )
    if shards:
        into_shards(paths or ["articles"], shards, engine_of(jobs, dask))
        return
    with reporting() as report:
        run = run_of(report, jobs, pack_from, page=page, dask=dask, ledger=ledger)
        outcome = build_folder(paths or ["articles"], out, run, replaces=replace)
    conclude(outcome, out)
    closing(out)
    if outcome.left_out:
        raise typer.Exit(Exit.PARTLY)
