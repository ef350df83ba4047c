"""An article's sentences as somebody quotes them: whole, without the bullet of a list; long ones in clauses.

Thai sentences run on for a paragraph. One that is too long to be quoted is cut where a clause begins, never in a word
or a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kg.grammar.numbers import ARTICLES_AT_HAND, LONGEST_QUOTE
from kg.grammar.segments import sentences
from kg.grammar.words import one_of
from kg.models import Agent, Article, Span
from kg.text.letters import CONSONANTS
from kg.text.spans import Places

_BULLET = re.compile(
    r"(?:[-–—•·●○▪■□◆♦*✓✔➢➤→>|:;,.)\u2600-\u27bf\U0001f300-\U0001faff\ufe0f\s]+"
    rf"|\(?(?:\d{{1,2}}(?:\.\d{{1,2}})*|[{CONSONANTS}A-Za-z])(?:\.\)?|\))(?:[ \t]+|(?![\dA-Z]))(?=[^\W\d_]))+"
)
_FULL_STOP = re.compile(r"(?<=[a-z\d)”\"%][.!?])[ \t]+(?=[“\"(]?[A-Z])|(?<=[.!?][”\"])[ \t]+(?=[A-Z])")
_JOINT = re.compile(rf"(?<![ \t])[ \t]+(?={one_of('clauseJoiner')})")
_SPACE = re.compile(r"(?<=[^\s\d])[ \t]+(?=[^\s\d])")

Sentence = tuple[Span, ...]
"""A sentence as its clauses, in order; one that is short enough to be quoted has one."""


def names_of(agents: Iterable[Agent]) -> tuple[Span, ...]:
    """Where the agents are named, which nothing may cut."""
    return tuple(mention for agent in agents for mention in agent.mentions)


@lru_cache(maxsize=ARTICLES_AT_HAND)
def clauses(article: Article, names: tuple[Span, ...] = ()) -> tuple[Sentence, ...]:
    """The article's sentences in order, without bullets; no clause begins inside one of the ``names``.

    A clause is longer than a quote only where no space parts it.
    """
    text, inside = article.masked, Places(names)
    found = []
    for paragraph in sentences(article):
        bullet = _BULLET.match(text, paragraph.start, paragraph.end)
        start = bullet.end() if bullet and bullet.end() < paragraph.end else paragraph.start
        for sentence in _cut(_FULL_STOP, text, Span(start, paragraph.end), inside):
            found.append((sentence,) if _is_short(sentence) else tuple(_clauses(text, sentence, inside)))
    return tuple(found)


@lru_cache(maxsize=ARTICLES_AT_HAND)
def quotable(article: Article, names: tuple[Span, ...] = ()) -> tuple[Span, ...]:
    """The article's sentences in order, long ones in parts of about one length that are short enough to be quoted."""
    return tuple(part for sentence in clauses(article, names) for part in parts(sentence))


def parts(sentence: Sentence) -> Iterator[Span]:
    """The clauses of a sentence joined to as few quotes as fit, each about as long as the others."""
    size = sentence[-1].end - sentence[0].start
    wanted = size / -(-size // LONGEST_QUOTE)
    start = sentence[0].start
    for clause, after in zip(sentence, sentence[1:], strict=False):
        if clause.end - start >= wanted or after.end - start > LONGEST_QUOTE:
            yield Span(start, clause.end)
            start = after.start
    yield Span(start, sentence[-1].end)


def runs(sentence: Sentence) -> Iterator[Span]:
    """The longest quotes that begin with each clause of a sentence."""
    last = 0
    for first, clause in enumerate(sentence):
        last = max(first, last)
        while last + 1 < len(sentence) and sentence[last + 1].end - clause.start <= LONGEST_QUOTE:
            last += 1
        yield Span(clause.start, sentence[last].end)


def _is_short(span: Span) -> bool:
    return span.end - span.start <= LONGEST_QUOTE


def _clauses(text: str, sentence: Span, names: Places) -> Iterator[Span]:
    for clause in _cut(_JOINT, text, sentence, names):
        yield from (clause,) if _is_short(clause) else _cut(_SPACE, text, clause, names)


def _cut(joint: re.Pattern[str], text: str, span: Span, names: Places) -> Iterator[Span]:
    """The span parted at each joint that lies in no name."""
    start = span.start
    for found in joint.finditer(text, span.start, span.end):
        if start < found.start() and not names.meet(Span(found.start(), found.end())):
            yield Span(start, found.start())
            start = found.end()
    yield Span(start, span.end)
