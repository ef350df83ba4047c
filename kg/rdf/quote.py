"""The best quote of a fact: the whole sentence of its article that says it most surely, defined here for everybody."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from kg.grammar.quotable import clauses, names_of, parts, runs
from kg.models import Agent, Article, Span
from kg.text.spans import END, START, any_inside

Thing = Sequence[Span] | str
"""What a fact is about: all places where it is named, in text order, or the words for it; a quote should name it."""

_ENOUGH = 2
"""Things named together in one sentence that say what connects them: who and where, what and when."""

_REACH = 2_000
"""Code points on either side of the evidence within which its sentence is looked at: five quotes, more than the longest
sentences of releases; a text without any stop is one sentence."""

_MOST_PLACES = 100
"""Places of one thing that are looked at, from the beginning, and spans of evidence, the surest: many more than any
release has, where a text says the same on and on."""


class _Rank(NamedTuple):
    """How good a quote is, greater is better: the order of its parts is that of what counts."""

    says: int = 0
    in_body: bool = False
    named: int = 0
    names_first: bool = False
    surest: int = 0
    opens: bool = False
    is_evidence: bool = False
    place: int = 0


class Quotes:
    """What may be quoted of one article: its sentences, long ones in parts and in any run of clauses."""

    def __init__(self, article: Article, agents: Sequence[Agent]) -> None:
        self._text, self._body = article.text, article.body
        sentences = clauses(article, names_of(agents))
        self._sentences = [Span(sentence[0].start, sentence[-1].end) for sentence in sentences]
        self._openings = frozenset(sentence.start for sentence in self._sentences)
        self._runs = [run for sentence in sentences for run in runs(sentence)]
        self._parts = frozenset(part for sentence in sentences for part in parts(sentence))

    def best(self, evidence: Sequence[Span], about: Iterable[Thing] = ()) -> str:
        """The quote of a fact that rests on ``evidence``, the surest span first, and is ``about`` these things.

        It holds a span of the evidence or lies in one, or else names two of the things; it stands in the body rather
        than in the headline, names as many of the things as can be, the first before the others, holds the surest
        evidence, and opens a sentence. Of equals the first counts. Words in no sentence are quoted as they are.
        """
        evidence, things = evidence[:_MOST_PLACES], [thing for thing in about if thing]
        rank, best = self._best((*self._near(evidence), *self._parts.intersection(evidence)), evidence, things)
        if not rank.in_body:
            rank, best = max((rank, best), self._best(self._naming(things), evidence, things))
        span = best if rank.says else evidence[0]
        return self._text[span.start : span.end]

    def _near(self, evidence: Iterable[Span]) -> set[Span]:
        """The runs of the sentences that share something with the evidence, where one goes on and on those nearby."""
        found: set[Span] = set()
        for span in evidence:
            first = bisect_right(self._sentences, span.start, key=END)
            behind = bisect_left(self._sentences, span.end, key=START)
            if first < behind:
                start = max(self._sentences[first].start, span.start - _REACH)
                end = min(self._sentences[behind - 1].end, min(span.end, span.start + _REACH) + _REACH)
                found.update(self._runs[_first_from(self._runs, start) : _first_from(self._runs, end)])
        return found

    def _naming(self, things: Sequence[Thing]) -> set[Span]:
        """The runs that can say a fact by what they name, wherever they stand.

        What names two of the things names one of any list that leaves out one of them: words, else most places.
        """
        listed = sorted(things, key=lambda thing: (isinstance(thing, str), len(thing)))
        places = (place for thing in listed[:-1] for place in islice(self._places(thing), _MOST_PLACES))
        return {run for place in places for run in self._holding(place)}

    def _places(self, thing: Thing) -> Iterable[Span]:
        """Where a thing is named."""
        if not isinstance(thing, str):
            return thing
        return (Span(*found.span()) for found in re.finditer(re.escape(thing), self._text))

    def _holding(self, place: Span) -> Sequence[Span]:
        """The runs in which a place lies; each begins and ends behind the one before it."""
        return self._runs[
            bisect_left(self._runs, place.end, key=END) : bisect_right(self._runs, place.start, key=START)
        ]

    def _names(self, span: Span, thing: Thing) -> bool:
        """Whether a stretch names a thing."""
        if isinstance(thing, str):
            return self._text.find(thing, span.start, span.end) >= 0
        return any_inside(thing, span)

    def _best(self, spans: Iterable[Span], evidence: Sequence[Span], things: Sequence[Thing]) -> tuple[_Rank, Span]:
        """What is best quoted of some stretches: runs of clauses, and parts that the evidence names."""
        return max(((self._rank(span, evidence, things), span) for span in spans), default=(_Rank(), evidence[0]))

    def _rank(self, span: Span, evidence: Sequence[Span], things: Sequence[Thing]) -> _Rank:
        named = [self._names(span, thing) for thing in things]
        held = _first_held(span, evidence)
        says = 2 if held < len(evidence) or sum(named) >= _ENOUGH else any(map(span.overlaps, evidence))
        in_body, opens = span.start >= self._body, span.start in self._openings
        return _Rank(says, in_body, sum(named), named[:1] == [True], -held, opens, span in evidence, -span.start)


def _first_held(span: Span, evidence: Sequence[Span]) -> int:
    """The number of the first span of evidence that lies in a stretch or holds it, else how many there are."""
    start, end = span.start, span.end
    for at, one in enumerate(evidence):
        if (start <= one.start and one.end <= end) or (one.start <= start and end <= one.end):
            return at
    return len(evidence)


def _first_from(spans: Sequence[Span], offset: int) -> int:
    """The number of the first span that begins there or behind."""
    return bisect_left(spans, offset, key=START)
