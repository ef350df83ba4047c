"""``kg text``: the normalized text that every offset in the graph indexes."""

from __future__ import annotations

import sys
from typing import Annotated

import typer
from pyoxigraph import Literal, QuerySolutions

from kg.commands.console import Graph
from kg.errors import QuestionError
from kg.store.folder import DEFAULT_FOLDER, opened

_TEXT = "SELECT ?text ?id WHERE { ?article a schema:NewsArticle ; dcterms:identifier ?id ; schema:articleBody ?text }"


def text(
    identifier: Annotated[str, typer.Argument(metavar="ID", help="An article's id; kg query articles lists them.")],
    graph: Graph = DEFAULT_FOLDER,
) -> None:
    """Print the normalized text of an article: the one that the offsets of evidence index, in code points."""
    rows = opened(graph).ask(_TEXT, id=Literal(identifier))
    found = [row["text"].value for row in rows] if isinstance(rows, QuerySolutions) else []
    if not found:
        raise QuestionError(f"{identifier}: is no article of this graph: kg query articles lists them")
    sys.stdout.write(found[0])
