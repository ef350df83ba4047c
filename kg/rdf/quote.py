"""The best quote of a fact: the whole sentence of its article that says it most surely, defined here for everybody."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kg.grammar.quotable import clauses, names_of, parts, runs
from kg.models import Agent, Article, Span

Words = Sequence[Span]
"""Places in an article; of something that a fact is about all where it is named: a quote should hold one of them."""

_ENOUGH = 2
"""Things named together in one sentence that say what connects them: who and where, what and when."""


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
        self._starts = [sentence[0].start for sentence in sentences]
        self._ends = [sentence[-1].end for sentence in sentences]
        self._runs = [tuple(runs(sentence)) for sentence in sentences]
        self._parts = [frozenset(parts(sentence)) for sentence in sentences]

    def best(self, evidence: Words, about: Iterable[Words] = ()) -> str:
        """The quote of a fact that rests on ``evidence``, the surest span first, and is ``about`` these things.

        It holds a span of the evidence or lies in one, or else names two of the things; it stands in the body rather
        than in the headline, names as many of the things as can be, the first before the others, holds the surest
        evidence, and opens a sentence. Of equals the first counts. Words in no sentence are quoted as they are.
        """
        things = [words for words in about if words]
        near = sorted({number for span in evidence for number in self._sharing(span)})
        rank, best = self._best(near, evidence, things)
        if not rank.in_body:
            rank, best = max((rank, best), self._best(range(len(self._runs)), evidence, things))
        span = best if rank.says else evidence[0]
        return self._text[span.start : span.end]

    def named(self, words: str) -> Words:
        """Where words stand in the article."""
        found, at = [], self._text.find(words) if words else -1
        while at >= 0:
            found.append(Span(at, at + len(words)))
            at = self._text.find(words, at + 1)
        return found

    def _sharing(self, span: Span) -> range:
        """The numbers of the sentences that share something with a span."""
        return range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))

    def _best(self, numbers: Iterable[int], evidence: Words, things: Sequence[Words]) -> tuple[_Rank, Span]:
        """What is best quoted of these sentences: a run of clauses, or a part of one that the evidence names."""
        ranked = (
            (self._rank(span, self._starts[number], evidence, things), span)
            for number in numbers
            for span in (*self._runs[number], *self._parts[number].intersection(evidence))
        )
        return max(ranked, default=(_Rank(), evidence[0]))

    def _rank(self, span: Span, opening: int, evidence: Words, things: Sequence[Words]) -> _Rank:
        named = [any(span.covers(place) for place in words) for words in things]
        held = next((at for at, one in enumerate(evidence) if span.covers(one) or one.covers(span)), len(evidence))
        says = 2 if held < len(evidence) or sum(named) >= _ENOUGH else any(map(span.overlaps, evidence))
        in_body, opens = span.start >= self._body, span.start == opening
        return _Rank(says, in_body, sum(named), named[:1] == [True], -held, opens, span in evidence, -span.start)
