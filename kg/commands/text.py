"""``kg text``: the normalized text that every offset in the graph indexes."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.commands.answers import show_text
from kg.commands.console import Graph, typed
from kg.errors import QuestionError
from kg.store.folder import DEFAULT_FOLDER, opened


def text(
    identifier: Annotated[
        str, typer.Argument(metavar="ID", callback=typed, help="An article's id; kg query articles lists them.")
    ],
    graph: Graph = DEFAULT_FOLDER,
) -> None:
    """Print the normalized text of an article: the one that the offsets of evidence index, in code points."""
    store = opened(graph)
    found = [store.value(node, "schema:articleBody") for node in store.nodes_labelled("dcterms:identifier", identifier)]
    if not found:
        raise QuestionError(f"{identifier}: is no article of this graph: kg query articles lists them")
    show_text(found[0])
