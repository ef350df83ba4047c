"""``kg validate``: the graph against its shapes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import Graph, complain, tell
from kg.commands.exits import Exit
from kg.commands.progress import progress
from kg.commands.screen import counted
from kg.store.folder import DEFAULT_FOLDER, opened


def validate(
    file: Annotated[Path | None, typer.Argument(help="A graph file (.nq, .trig, .ttl), in place of --graph.")] = None,
    graph: Graph = DEFAULT_FOLDER,
) -> None:
    """Check every article's graph, then their union, against the SHACL shapes; exit with 1 on violations."""
    from kg.validate import validate as violations  # noqa: PLC0415  # pyshacl loads slowly, and only this needs it

    store = opened(file or graph)
    count = len(store.article_graphs())
    with progress("checking graphs", count) as advance:
        found = list(violations(store, progress=advance))
    for violation in found:
        complain(f"{violation.graph}: {violation.node}: {violation.message}")
    if found:
        raise typer.Exit(Exit.VIOLATIONS)
    tell(f"{counted(count, 'article graph')} and the union of all conform")
