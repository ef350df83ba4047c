"""Options that several commands have, each said once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from kg.store import members
from kg.store.folder import DEFAULT_FOLDER

Out = Annotated[Path, typer.Option(help="The folder for the exports and the store.")]
Jobs = Annotated[
    int, typer.Option("--jobs", "-j", "--workers", min=0, help="Processes to work on; 0 means one for each core.")
]
Page = Annotated[
    bool, typer.Option("--page/--no-page", help="Whether to make the page; without it a build is quicker.")
]
PackFrom = Annotated[
    int,
    typer.Option("--pack-from", min=0, metavar="MB", help="Megabytes of N-Quads from which graphs become .gz files."),
]
Dask = Annotated[
    str, typer.Option(metavar="ADDRESS", help="Map on the workers of this Dask scheduler (tcp://host:8786).")
]

Ledger = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="People's judgements to apply; ledger.jsonl in the graph's folder by default."),
]

OUT = DEFAULT_FOLDER
MEGABYTE = 1_000_000
PACK_FROM = members.PACK_FROM // MEGABYTE
"""Megabytes from which graphs are packed unless told otherwise."""


def processes(jobs: int) -> int:
    """How many processes are meant by the option."""
    return jobs or os.cpu_count() or 1
