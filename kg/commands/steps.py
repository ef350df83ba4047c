"""Connections for people: each way as steps from name to name, with the words that show each step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from kg.commands.folding import folded
from kg.commands.records import quoted
from kg.commands.screen import Screen, counted
from kg.locale import told, word
from kg.network.paths import Path, Step


def ways(found: Iterable[Path], screen: Screen) -> Iterator[Text]:
    """The lines of all paths, and how many there are."""
    number = 0
    for number, path in enumerate(found, 1):
        yield from _lines(told(f"Path {number}, weight {path.weight:g}"), screen, "", "dim")
        yield from _lines(path.steps[0].start, screen, "", "bold")
        for step in path.steps:
            yield from _step(step, screen)
            yield from _lines(step.end, screen, "", "bold")
        yield Text()
    yield Text(counted(number, "path"), "dim")


def _step(step: Step, screen: Screen) -> Iterator[Text]:
    """What ties two names: how and when, in which words, and in which article."""
    margin = f"{screen.shown('│')}  "
    relation = word("relation", step.relation)
    yield from _lines(f"{relation}, {step.date}" if step.date else relation, screen, margin)
    yield from words_of(step.quote, step.title, screen, margin)


def words_of(quote: str, source: str, screen: Screen, margin: str) -> Iterator[Text]:
    """An article's words behind a margin, and below them where they are from; nothing for what is ""."""
    if quote:
        for line in quoted(screen.shown(quote), screen, screen.width - len(margin)):
            yield Text.assemble((margin, "dim"), line)
    if source:
        yield from _lines(f"— {source}", screen, margin, "dim")


def _lines(said: str, screen: Screen, margin: str, style: str = "") -> Iterator[Text]:
    for line in folded(screen.shown(said), screen.width - len(margin)):
        yield Text.assemble((margin, "dim"), (line, style))
