"""Asks one question after the other, takes a key for each, and goes back where a person takes an answer back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from kg.commands.console import tell
from kg.commands.panels import keys, panel
from kg.commands.screen import Screen
from kg.commands.session import Session
from kg.locale import ASKED, told
from kg.network.review.question import Question


class Move(StrEnum):
    """What a person may do beside answering, by its key."""

    SKIP = "s"
    UNDO = "z"
    QUIT = "q"


_MOVES = tuple((move.value, move.name.lower()) for move in Move)


def ask(questions: Iterable[Question], session: Session, screen: Screen, pressed: Callable[[], str]) -> None:
    """Asks until the questions end or the person does; every answer is in the ledger before the next is asked."""
    waiting, again, answered = iter(questions), list[Question](), list[Question]()
    number = 0
    while question := again.pop() if again else next(waiting, None):
        if session.settled.answers(question.answers):
            continue
        number += 1
        screen.print([panel(number, question, screen), *keys(question.answers, _MOVES, screen)])
        move = _moved(question, session, pressed)
        if move is Move.QUIT:
            return
        if move is None:
            answered.append(question)
        elif move is Move.UNDO:
            again.append(question)
            number -= 1
            if session.undo():
                again.append(answered.pop())
                number -= 1
            else:
                tell("nothing of this session is left to undo")


def _moved(question: Question, session: Session, pressed: Callable[[], str]) -> Move | None:
    """What a person does, None for an answer, which is then written."""
    while key := pressed().casefold():
        if answer := next(question.answers_to(key), None):
            session.decide(answer)
            tell(f"{answer.word}: {told(answer.says, ASKED)}")
            return None
        if key in {*Move}:
            return Move(key)
        tell(f"{key}: is no key here: press one of those below the question")
    return Move.QUIT
