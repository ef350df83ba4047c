"""``kg validate``: the graph against its shapes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import complain, errors
from kg.store import DEFAULT_FOLDER, GraphStore
from kg.validate import validate as violations


def validate(
    store: Annotated[Path, typer.Argument(help="The folder of the graph, or a .nq file.")] = DEFAULT_FOLDER,
) -> None:
    """Check every article's graph, then their union, against the SHACL shapes."""
    graph = GraphStore.of_file(store) if store.is_file() else GraphStore.for_asking(store)
    found = list(violations(graph))
    for violation in found:
        complain(f"{violation.graph}: {violation.node}: {violation.message}")
    if found:
        raise typer.Exit(1)
    errors.print(f"{len(graph.article_graphs())} article graphs and their union conform", markup=False)
