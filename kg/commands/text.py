"""``kg text``: the normalized text that every offset in the graph indexes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import chain
from typing import Annotated

import typer

from kg.commands.console import Graph
from kg.errors import QuestionError
from kg.store.folder import DEFAULT_FOLDER, opened
from kg.store.reader import GraphReader
from kg.text.normal import normalize

_ID = "dcterms:identifier"


def text(
    identifier: Annotated[str, typer.Argument(metavar="ID", help="An article's id; kg query articles lists them.")],
    graph: Graph = DEFAULT_FOLDER,
) -> None:
    """Print the normalized text of an article: the one that the offsets of evidence index, in code points."""
    store = opened(graph)
    found = next(chain(store.nodes_labelled(_ID, identifier), _typed_alike(identifier, store)), None)
    if found is None:
        raise QuestionError(f"{identifier}: is no article of this graph: kg query articles lists them")
    sys.stdout.write(store.value(found, "schema:articleBody"))


def _typed_alike(identifier: str, store: GraphReader) -> Iterator[str]:
    """The articles whose id looks the same: file names keep Thai as their system spells it."""
    wanted = normalize(identifier)
    return (node for node, known in store.labelled(_ID) if normalize(known) == wanted)
