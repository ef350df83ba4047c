"""An article's sentences as somebody quotes them: whole, without the bullet of a list; long ones in clauses.

Thai sentences run on for a paragraph. One that is too long to be quoted is cut where a clause begins, never in a word
or a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from kg.grammar.numbers import ARTICLES_AT_HAND, LONGEST_QUOTE
from kg.grammar.segments import sentences
from kg.grammar.words import one_of
from kg.models import Agent, Article, Span
from kg.text.letters import CONSONANTS
from kg.text.spans import Places

_BULLET = re.compile(
    r"(?:[-–—•·●○▪■□◆♦*✓✔➢➤→>|:;,.)\u2600-\u27bf\U0001f300-\U0001faff\ufe0f\s]+"
    r"|\(?\d{1,2}(?:\.\d{1,2})* ?(?:\.\)?|\))(?!\d)[ \t]*(?=[^\W\d_])"
    rf"|\(?[{CONSONANTS}A-Za-z]\)[ \t]*(?=[^\W\d_]))+"
)
_FULL_STOP = re.compile(r"(?<=[a-z\d)”\"%][.!?])[ \t]+(?=[“\"(]?[A-Z])|(?<=[.!?][”\"])[ \t]+(?=[A-Z])")
_JOINT = re.compile(rf"(?<![ \t])[ \t]+(?:(?={one_of('clauseJoiner')})|(?<=[,;][ \t])(?=[A-Za-z]))")
_SPACE = re.compile(r"(?<=[^\s\d])[ \t]+(?=[^\s\d])")


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of an article: where they stand, and where they begin."""

    places: Places
    starts: frozenset[int]


_HANGING = re.compile(rf"{one_of('of', 'with', 'and', 'by')}\Z")
"""What goes on behind a space: no clause ends so."""


Sentence = tuple[Span, ...]
"""A sentence as its clauses, in order."""


def names_of(agents: Iterable[Agent]) -> tuple[Span, ...]:
    """Where the agents are named, which nothing may cut."""
    return tuple(mention for agent in agents for mention in agent.mentions)


@lru_cache(maxsize=ARTICLES_AT_HAND)
def clauses(article: Article, names: tuple[Span, ...] = ()) -> tuple[Sentence, ...]:
    """The article's sentences in order, without bullets; no clause begins inside one of the ``names``.

    A clause is longer than a quote only where no space parts it.
    """
    text, known = article.masked, _Names(Places(names), frozenset(name.start for name in names))
    stretches = (_without_bullet(text, sentence) for sentence in sentences(article))
    found = (part for s in stretches for part in _cut(_FULL_STOP.finditer(text, s.start, s.end), s, known))
    return tuple(tuple(_clauses(text, sentence, known)) for sentence in found)


@lru_cache(maxsize=ARTICLES_AT_HAND)
def quotable(article: Article, names: tuple[Span, ...] = ()) -> tuple[Span, ...]:
    """The article's sentences in order, long ones in parts of about one length that are short enough to be quoted."""
    return tuple(part for sentence in clauses(article, names) for part in parts(sentence))


def parts(sentence: Sentence) -> Iterator[Span]:
    """The clauses of a sentence joined to as few quotes as fit, each about as long as the others."""
    size = sentence[-1].end - sentence[0].start
    wanted = size / -(-size // LONGEST_QUOTE)
    start = sentence[0].start
    for clause, after in pairwise(sentence):
        if clause.end - start >= wanted or after.end - start > LONGEST_QUOTE:
            yield Span(start, clause.end)
            start = after.start
    yield Span(start, sentence[-1].end)


def runs(sentence: Sentence) -> Iterator[Span]:
    """The longest quotes that begin with each clause of a sentence; of one that is short the whole."""
    whole = Span(sentence[0].start, sentence[-1].end)
    if _is_short(whole):
        yield whole
        return
    last = 0
    for first, clause in enumerate(sentence):
        last = max(first, last)
        while last + 1 < len(sentence) and sentence[last + 1].end - clause.start <= LONGEST_QUOTE:
            last += 1
        yield Span(clause.start, sentence[last].end)


def _without_bullet(text: str, sentence: Span) -> Span:
    bullet = _BULLET.match(text, sentence.start, sentence.end)
    return Span(bullet.end(), sentence.end) if bullet and bullet.end() < sentence.end else sentence


def _is_short(span: Span) -> bool:
    return span.end - span.start <= LONGEST_QUOTE


def _clauses(text: str, sentence: Span, names: _Names) -> Iterator[Span]:
    for clause in _cut(_JOINT.finditer(text, sentence.start, sentence.end), sentence, names):
        yield from (clause,) if _is_short(clause) else _pieces(text, clause, names)


def _pieces(text: str, clause: Span, names: _Names) -> Iterator[Span]:
    """A long clause cut where a name begins, mostly the next of a list; what is long even so at any space."""
    spaces = list(_SPACE.finditer(text, clause.start, clause.end))
    for piece in _cut((space for space in spaces if space.end() in names.starts), clause, names):
        inside = () if _is_short(piece) else (s for s in spaces if piece.start < s.start() < piece.end)
        yield from _cut(inside, piece, names)


def _cut(joints: Iterable[re.Match[str]], span: Span, names: _Names) -> Iterator[Span]:
    """The span parted at each joint that lies in no name and parts no word from what it belongs to."""
    start = span.start
    for joint in joints:
        end, onward = joint.span()
        meets = names.places.meet(Span(end, onward))
        if start < end and not meets and not _HANGING.search(joint.string, start, end):
            yield Span(start, end)
            start = onward
    yield Span(start, span.end)
