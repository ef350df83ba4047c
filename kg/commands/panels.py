"""A question for people: a panel with both sides' words in view, names marked, and the keys below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rich.console import Group
from rich.panel import Panel
from rich.text import Text

from kg.commands.folding import folded
from kg.commands.marked import folded_text
from kg.commands.screen import Screen
from kg.locale import ASKED, told, word
from kg.network.review.question import Answer, Asked, Question, Side

_WIDEST = 100
"""Cells of a panel: longer lines are hard to read."""

_FRAME = 4
"""Cells of a panel's border and the space within it."""

_NAME = "bold green"

_FIRST = {Asked.CANDIDATES: 0, Asked.CONFLICT: 1}
"""The number of the first side, where sides are chosen by number; what candidates are of is none."""


def panel(number: int, question: Question, screen: Screen) -> Panel:
    """A question as a panel for a screen; nothing in it acts there."""
    width = min(screen.width, _WIDEST)
    lines = _lines(question, screen, width - _FRAME)
    title = f"{number} {screen.shown('·')} {word(ASKED, question.doubt.kind)}"
    return Panel(Group(*lines), title=Text(title), title_align="left", width=width)


def keys(answers: Iterable[Answer], others: Iterable[tuple[str, str]], screen: Screen) -> Iterator[Text]:
    """The keys that answer a question, and the ``others`` (key and what it does), on few lines."""
    said = [*((answer.key or answer.word, answer.says) for answer in answers), *others]
    line = f"  {screen.shown('·')}  ".join(f"{key} {screen.shown(told(what, ASKED))}" for key, what in said)
    return map(Text, folded(line, min(screen.width, _WIDEST)))


def _lines(question: Question, screen: Screen, width: int) -> Iterator[Text]:
    yield from folded_text(Text(screen.shown(told(question.text, ASKED)), "bold"), width)
    yield from folded_text(Text(screen.shown(told(question.doubt.why, ASKED)), "dim"), width)
    first = _FIRST.get(question.doubt.kind)
    for number, side in enumerate(question.sides, first or 0):
        yield Text()
        yield from _side(side.name if first is None or not number else f"{number} {side.name}", side, screen, width)


def _side(name: str, side: Side, screen: Screen, width: int) -> Iterator[Text]:
    yield from folded_text(Text(screen.shown(told(name, ASKED)), _NAME), width)
    if side.quote:
        words = Text(screen.shown(f"“{side.quote}”"))
        if marks := [re.escape(shown) for mark in side.marks if (shown := screen.shown(mark))]:
            words.highlight_regex("|".join(marks), _NAME)
        yield from folded_text(words, width)
    if side.article or side.day:
        yield from folded_text(
            Text(screen.shown("— " + ", ".join(filter(None, (side.article, side.day)))), "dim"), width
        )
