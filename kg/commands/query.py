"""``kg query``: ready questions and SPARQL over the built graph."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.console import Format, show
from kg.errors import QuestionError
from kg.questions import Table, answer, question, questions
from kg.store import DEFAULT_FOLDER, GraphStore


def query(
    what: Annotated[str, typer.Argument(help="A question's name, a .rq file, or SPARQL; nothing lists them.")] = "",
    store: Annotated[Path, typer.Option(help="The folder of the graph, or a .nq or .ttl file.")] = DEFAULT_FOLDER,
    form: Annotated[Format, typer.Option("--format", help="How to print the answer.")] = Format.TABLE,
) -> None:
    """Ask the graph a question."""
    if not what:
        rows = tuple((q.name, q.thai, q.english) for q in questions())
        show(Table(("question", "ไทย", "English"), rows), form)
        return
    sparql = _sparql(what)
    graph = GraphStore.of_file(store) if store.is_file() else GraphStore.for_asking(store)
    show(answer(graph, sparql), form)


def _sparql(what: str) -> str:
    if what.endswith(".rq"):
        try:
            return Path(what).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise QuestionError(f"{what}: cannot be read: give a SPARQL file in UTF-8") from error
    return what if any(c.isspace() for c in what.strip()) else question(what.strip()).sparql
