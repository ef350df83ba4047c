"""``kg validate``: the graph against its shapes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import Graph, complain, errors
from kg.commands.exits import Exit
from kg.store.folder import DEFAULT_FOLDER, opened


def validate(
    file: Annotated[Path | None, typer.Argument(help="A graph file (.nq, .trig, .ttl), in place of --graph.")] = None,
    graph: Graph = DEFAULT_FOLDER,
) -> None:
    """Check every article's graph, then their union, against the SHACL shapes; exit with 1 on violations."""
    from kg.validate import validate as violations  # noqa: PLC0415  # pyshacl loads slowly, and only this needs it

    store = opened(file or graph)
    found = list(violations(store))
    for violation in found:
        complain(f"{violation.graph}: {violation.node}: {violation.message}")
    if found:
        raise typer.Exit(Exit.VIOLATIONS)
    count = len(store.article_graphs())
    errors.print(f"{count} article graph{'s' if count != 1 else ''} and the union of all conform", markup=False)
