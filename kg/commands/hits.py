"""Sentences that were found, for people: day and title, the sentence with its words marked, what is known of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.text import Text

from kg.commands.folding import folded
from kg.commands.marked import folded_text
from kg.commands.screen import Screen, counted
from kg.locale import HITS, told, word
from kg.search import Found, Hit, Known

_MARK = "bold green"
_MARGIN = "  "

_SHOWN = 4
"""Names of one kind that are shown: a list of forty who attended says no more than their number."""


def laid_out(found: Found, first: int, screen: Screen) -> Iterator[Text]:
    """The lines of all hits, numbered from ``first`` on, and how much was found."""
    for number, hit in enumerate(found.hits, first):
        yield from _hit(number, hit, screen)
        yield Text()
    for line in folded(summary(found), screen.width):
        yield Text(line, "dim")


def summary(found: Found) -> str:
    """How much was found, in a line."""
    return told(f"{counted(found.sentences, 'sentence')} in {counted(found.articles, 'article')}", HITS)


def _hit(number: int, hit: Hit, screen: Screen) -> Iterator[Text]:
    head = f"{number}  {' '.join(filter(None, (hit.day, hit.title)))}"
    for line in folded(screen.shown(head), screen.width):
        yield Text(line, "bold")
    for words in folded_text(marked(hit.sentence, hit.marks, screen), screen.width - len(_MARGIN)):
        yield Text.assemble(_MARGIN, words)
    for said in _known(hit.known, screen):
        for line in folded(said, screen.width - len(_MARGIN)):
            yield Text.assemble(_MARGIN, (line, "dim"))


def marked(sentence: str, marks: Sequence[tuple[int, int]], screen: Screen) -> Text:
    """A sentence as a screen shows it, with what was looked for marked."""
    parts, at = list[tuple[str, str]](), 0
    for start, end in marks:
        parts += [(sentence[at:start], ""), (sentence[start:end], _MARK)]
        at = end
    return Text.assemble(*((_plain(text, screen), style) for text, style in [*parts, (sentence[at:], "")]))


def _plain(text: str, screen: Screen) -> str:
    """A part of a sentence as the screen shows it; the spaces at its ends part it from the next."""
    before, behind = (" " if end.isspace() else "" for end in (text[:1], text[-1:]))
    shown = screen.shown(text)
    return f"{before}{shown}{behind}" if shown else before


def _known(known: Sequence[Known], screen: Screen) -> Iterator[str]:
    """A line for each kind of what is known."""
    for kind, some in groupby(known, key=lambda one: one.kind):
        names = list(dict.fromkeys(one.name for one in some))
        more = len(names) - _SHOWN
        listed = f" {screen.shown('·')} ".join(map(screen.shown, names[:_SHOWN]))
        others = f" {told(f'and {more} more', HITS)}" if more > 0 else ""
        yield f"{word('kind', kind)}: {listed}{others}"
