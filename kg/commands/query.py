"""``kg query``: ready questions and SPARQL over the built graph."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.answers import show
from kg.commands.completing import question_names
from kg.commands.console import Form, Format, Graph, typed
from kg.errors import QuestionError
from kg.questions import Question, languages, parse, question, questions
from kg.questions.answers import answer
from kg.store.folder import DEFAULT_FOLDER, opened
from kg.store.reader import Table

TAKES_MORE = {"allow_extra_args": True, "ignore_unknown_options": True}
"""The command's settings: a question's own parameters come as further options."""


def query(
    context: typer.Context,
    what: Annotated[
        str,
        typer.Argument(
            autocompletion=question_names,
            help="A question's name, a .rq file, - for SPARQL from standard input; nothing lists them.",
        ),
    ] = "",
    graph: Graph = DEFAULT_FOLDER,
    form: Form = Format.TABLE,
) -> None:
    """Ask the graph a question, ready-made or in SPARQL.

    A question's own parameters follow it: kg query people-of-agency --agency สพร.
    Names are found by any of their forms, dates in either calendar. kg query alone lists the questions.
    """
    if not what:
        show(Table(("question", "takes", *languages()), tuple(map(_row, questions()))), form)
        return
    asked = _asked(what)
    store = opened(graph)
    show(answer(asked, _values(context.args), store), form)


def _row(asked: Question) -> tuple[str, str, str, str]:
    takes = " ".join(f"--{p.name}" if p.required else f"[--{p.name}]" for p in asked.parameters)
    return asked.name, takes, asked.thai, asked.english


def _asked(what: str) -> Question:
    if what == "-":
        return parse("standard input", _text("standard input", sys.stdin.buffer.read))
    if what.endswith(".rq"):
        return parse(what, _text(what, Path(what).read_bytes))
    what = typed(what)
    return parse("the query", what) if any(c.isspace() for c in what.strip()) else question(what.strip())


def _text(name: str, read: Callable[[], bytes]) -> str:
    try:
        return read().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionError(f"{name}: cannot be read: give a SPARQL file in UTF-8") from error


def _values(arguments: list[str]) -> dict[str, str]:
    """``--name value`` and ``--name=value`` as a mapping. Raises ``QuestionError`` for anything else."""
    values: dict[str, str] = {}
    waiting = map(typed, arguments)
    for argument in waiting:
        name, equals, value = argument.partition("=")
        if not name.startswith("--"):
            raise QuestionError(f"{argument}: is out of place: parameters are given as --name value")
        if not equals and (value := next(waiting, "")).startswith("--"):
            value = ""
        if not value:
            raise QuestionError(f"{name}: has no value: give it as {name} value")
        values[name.removeprefix("--")] = value
    return values
