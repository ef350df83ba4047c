"""Reasons for people: each step behind what it is of, below it the words that show it and their article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from kg.commands.hanging import MARGIN, hanging
from kg.commands.screen import Screen, counted
from kg.commands.steps import words_of
from kg.locale import REASON, STEP, told, word
from kg.network.explaining.steps import Step

_NAMES = frozenset({"name", "also named", "title", "from"})
"""What steps give as articles have it: no words of ours, though they may look like some."""


def reasons(found: Sequence[Step], screen: Screen) -> Iterator[Text]:
    """The lines of all steps, and how many there are."""
    for step in found:
        yield from _said(step, screen)
        published = f"{step.article}, {step.day}".removesuffix(", ") if step.article else ""
        yield from words_of(step.quote, published, screen, MARGIN)
    yield Text(counted(len(found), "step"), "dim")


def _said(step: Step, screen: Screen) -> Iterator[Text]:
    """What a step says behind what it is of."""
    what = f"{word(REASON, step.what)}: " if step.what else ""
    detail = step.detail if step.what in _NAMES else told(step.detail, STEP)
    return hanging(what + detail, len(what), screen)
