"""What a shell may complete: the names of ready questions, and what each takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kg.commands.helping import Command
from kg.errors import QuestionError
from kg.locale import THAI, language
from kg.questions import Parameter, Question, question, questions


@dataclass(frozen=True, slots=True)
class _Completed:
    """One completion with the names that Typer's shells read."""

    value: str
    help: str
    type: str = "plain"


class QuestionCommand(Command):
    """``kg query``, whose options are also those of the question that was typed before."""

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """The options of the question that begin so, and the command's own."""
        is_option = incomplete.startswith("-")
        takes = _taken(str(ctx.params.get("what"))) if is_option else ()
        of_question = (_Completed(f"--{each.name}", _said(each)) for each in takes)
        return [
            *(each for each in of_question if each.value.startswith(incomplete)),
            *super().shell_complete(ctx, incomplete),
        ]


def question_names(incomplete: str) -> Iterator[tuple[str, str]]:
    """The questions whose names begin so, each with its title in the language of who reads it."""
    return ((asked.name, _said(asked)) for asked in questions() if asked.name.startswith(incomplete))


def _taken(name: str) -> tuple[Parameter, ...]:
    """What a question takes; nothing where there is none of this name."""
    try:
        return question(name).parameters
    except QuestionError:
        return ()


def _said(what: Question | Parameter) -> str:
    return what.thai if language() == THAI else what.english
