"""``kg query``: ready questions and SPARQL over the built graph."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kg.commands.answers import save, show, show_text
from kg.commands.catalogue import show_question, show_questions
from kg.commands.completing import question_names
from kg.commands.console import Form, Format, Graph, tell, typed
from kg.commands.screen import counted
from kg.errors import QuestionError
from kg.questions import Question, Values, bound, parse, question
from kg.questions.answers import answer
from kg.questions.prefixes import complete
from kg.questions.remarks import remarks
from kg.store.folder import DEFAULT_FOLDER, opened
from kg.store.reader import Table

TAKES_MORE = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
"""The command's settings: a question's own parameters come as further options, and ``--help`` may be about one."""


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
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the answer there, as its suffix says: .csv, .xlsx or .json."),
    ] = None,
    count: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="How many rows at most, the first ones; all without it.")
    ] = None,
    sparql: Annotated[bool, typer.Option("--sparql", help="Print the whole query, to paste elsewhere.")] = False,
    wants_help: Annotated[bool, typer.Option("--help", help="Say what a question takes, and exit.")] = False,
) -> None:
    """Ask the graph a question, ready-made or in SPARQL.

    A question's own parameters follow it: kg query people-of-agency --agency สพร.
    Names are found by any of their forms, dates in either calendar (2567, มี.ค. 67, ปีงบประมาณ 2567).
    kg query alone lists the questions; kg query NAME --help says what one takes.
    """
    if wants_help and not what:
        print(context.get_help())
        return
    if not what:
        show_questions(form)
        return
    asked = _asked(what)
    if wants_help:
        show_question(asked)
        return
    values, store = _values(context.args), opened(graph)
    if sparql:
        show_text(complete(bound(asked, values, store)))
        return
    found = answer(asked, values, store)
    for line in remarks(values, store, is_empty=not found.rows):
        tell(line)
    first = Table(found.header, found.rows[:count])
    if out:
        save(first, out)
        tell(f"{out}: {counted(len(first.rows), 'row')}")
    else:
        show(first, form)


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


def _values(arguments: list[str]) -> Values:
    """``--name value`` and ``--name=value`` by name, several of one where it is given again.

    Raises ``QuestionError`` for anything else.
    """
    values: dict[str, list[str]] = {}
    waiting = map(typed, arguments)
    for argument in waiting:
        name, equals, value = argument.partition("=")
        if not name.startswith("--"):
            raise QuestionError(f"{argument}: is out of place: parameters are given as --name value")
        if not equals and (value := next(waiting, "")).startswith("--"):
            value = ""
        if not value:
            raise QuestionError(f"{name}: has no value: give it as {name} value")
        values.setdefault(name.removeprefix("--"), []).append(value)
    return {name: each[0] if len(each) == 1 else each for name, each in values.items()}
