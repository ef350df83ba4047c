"""The ready questions as people look them up: all of them by what they are about, and one with what it takes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from rich.text import Text

from kg.commands.answers import show
from kg.commands.console import Format
from kg.commands.folding import folded
from kg.commands.screen import Screen, screen
from kg.commands.tables import laid_out
from kg.locale import told, word
from kg.questions import Question, by_group, languages, questions
from kg.store.reader import Table


def show_questions(form: Format) -> None:
    """Prints every question: for people under what it is about, for programs in one table with what it takes."""
    known = by_group(questions())
    if form is not Format.TABLE:
        rows = ((one.group, one.name, takes(one), one.thai, one.english) for one in known)
        show(Table(("group", "question", "takes", *languages()), tuple(rows)), form)
        return
    target = screen()
    for group, asked in groupby(known, key=lambda one: one.group):
        target.print([Text(f"\n{word('group', group).upper()}", "bold")])
        for one in asked:
            target.print([Text(one.name, "bold"), *_below(one.thai, target), *_below(one.english, target)])
    more = told("kg query NAME --help says what one takes, and shows how it is asked.")
    target.print([Text(f"\n{more}", "dim")])


def _below(said: str, target: Screen) -> Iterator[Text]:
    return (Text(f"  {line}") for line in folded(target.shown(said), target.width - 2))


def show_question(asked: Question) -> None:
    """Prints what a question is, what it takes and how it is asked."""
    target = screen()
    target.print([Text(title) for title in (asked.thai, asked.english) if title])
    target.print([Text(f"\nkg query {asked.name} {takes(asked)}".rstrip(), "bold")])
    if asked.parameters:
        rows = tuple((f"--{one.name}{' *' if one.required else ''}", one.thai, one.english) for one in asked.parameters)
        target.print(laid_out(Table(("parameter", *languages()), rows), target)[:-1])
        how = told("Names are found by any of their forms, days in either calendar; * must be given.")
        target.print([Text(how, "dim")])
    if asked.example:
        example = told(f"For example: {asked.example}")
        target.print([Text(f"\n{example}")])


def takes(asked: Question) -> str:
    """The parameters of a question in one line; those that may be left out stand in brackets."""
    return " ".join(f"--{one.name}" if one.required else f"[--{one.name}]" for one in asked.parameters)
