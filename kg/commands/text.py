"""``kg text``: the normalized text that every offset in the graph indexes."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.commands.answers import show_text
from kg.commands.console import Graph, typed
from kg.errors import QuestionError
from kg.store.folder import DEFAULT_FOLDER, opened
from kg.store.reader import GraphReader
from kg.text.normal import normalize


def text(
    identifier: Annotated[
        str, typer.Argument(metavar="ID", callback=typed, help="An article's id; kg query articles lists them.")
    ],
    graph: Graph = DEFAULT_FOLDER,
) -> None:
    """Print the normalized text of an article: the one that the offsets of evidence index, in code points."""
    store = opened(graph)
    show_text(store.value(_article(store, identifier), "schema:articleBody"))


def _article(store: GraphReader, identifier: str) -> str:
    """The article of exactly this id, else the one whose id is the same in the normal form of texts.

    Raises ``QuestionError`` when there is none, or when only such forms are there and several are.
    """
    found = list(store.nodes_labelled("dcterms:identifier", identifier))
    if not found:
        same = normalize(identifier).strip()
        found = sorted(node for node, other in store.labelled("dcterms:identifier") if normalize(other) == same)
    if len(found) == 1:
        return found[0]
    if found:
        raise QuestionError(
            f"{identifier}: is the id of {len(found)} articles, but for how it is typed: copy it as it is"
        )
    raise QuestionError(f"{identifier}: is no article of this graph: kg query articles lists them")
