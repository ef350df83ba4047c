"""How a build runs, by the options of its command."""

from __future__ import annotations

from kg.build.whole import Run
from kg.commands.options import MEGABYTE, processes
from kg.commands.progress import progress
from kg.export.everything import How
from kg.read import Report


def run_of(report: Report, jobs: int, pack_from: int, *, page: bool) -> Run:
    """The run that these options mean."""
    return Run.on(processes(jobs), report, progress, How.usual(page=page, pack_from=pack_from * MEGABYTE))
