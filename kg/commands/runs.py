"""How a build runs, by the options of its command."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typer

from kg.build.engines import Engine, Processes, afterwards, beside
from kg.build.whole import Run
from kg.commands.console import tell
from kg.commands.exits import Exit
from kg.commands.options import MEGABYTE, processes
from kg.commands.progress import progress
from kg.commands.reports import reporting
from kg.commands.screen import counted
from kg.export.how import How
from kg.read import Report


def run_of(report: Report, jobs: int, pack_from: int, *, page: bool, dask: str, ledger: Path | None = None) -> Run:
    """The run that these options mean; on one process nothing is done beside another thing."""
    aside = afterwards if processes(jobs) == 1 else beside
    how = How.usual(page=page, pack_from=pack_from * MEGABYTE)
    return Run(report, progress, engine_of(jobs, dask), aside, how, ledger)


def engine_of(jobs: int, dask: str) -> Engine:
    """Where these options map: on the workers of a Dask scheduler, else on processes of this machine."""
    if not dask:
        return Processes(processes(jobs))
    from kg.build.cluster import Cluster  # noqa: PLC0415  # only a cluster needs it

    return Cluster(dask)


def into_shards(paths: Sequence[str], target: str, engine: Engine) -> None:
    """Maps the files below the paths into shards, and says how many there are."""
    from kg.build.shards import write_shards  # noqa: PLC0415  # all that reads articles, which a build may not need

    with reporting() as report, progress("files") as advance:
        done = write_shards(paths, target, report, engine, advance)
    there = f" ({done.were_there} were there)" if done.were_there else ""
    tell(f"{counted(done.articles, 'article')} → {counted(done.shards, 'shard')}{there} in {target}")
    if done.left_out:
        raise typer.Exit(Exit.PARTLY)
