"""The best quote of a fact: the whole sentence of its article that says it most surely, defined here for everybody."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kg.grammar.quotable import clauses, names_of, parts, runs
from kg.models import Agent, Article, Span
from kg.text.spans import any_inside

Thing = Sequence[Span] | str
"""What a fact is about: all places where it is named, in text order, or the words for it; a quote should name it."""

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

    def best(self, evidence: Sequence[Span], about: Iterable[Thing] = ()) -> str:
        """The quote of a fact that rests on ``evidence``, the surest span first, and is ``about`` these things.

        It holds a span of the evidence or lies in one, or else names two of the things; it stands in the body rather
        than in the headline, names as many of the things as can be, the first before the others, holds the surest
        evidence, and opens a sentence. Of equals the first counts. Words in no sentence are quoted as they are.
        """
        things = [thing for thing in about if thing]
        near = sorted({number for span in evidence for number in self._sharing(span)})
        rank, best = self._best(near, evidence, things)
        if not rank.in_body:
            rank, best = max((rank, best), self._best(self._naming_enough(things), evidence, things))
        span = best if rank.says else evidence[0]
        return self._text[span.start : span.end]

    def _naming_enough(self, things: Sequence[Thing]) -> list[int]:
        """The numbers of the sentences that can say a fact by what they name, without its evidence."""
        if len(things) < _ENOUGH:
            return []
        counted = Counter(number for thing in things for number in self._naming(thing))
        return sorted(number for number, count in counted.items() if count >= _ENOUGH)

    def _naming(self, thing: Thing) -> frozenset[int]:
        """The numbers of the sentences in which a thing's names begin."""
        places = (place.start for place in thing) if not isinstance(thing, str) else _occurrences(self._text, thing)
        return frozenset(bisect_right(self._starts, place) - 1 for place in places) - {-1}

    def _names(self, span: Span, thing: Thing) -> bool:
        """Whether a stretch names a thing."""
        if isinstance(thing, str):
            return self._text.find(thing, span.start, span.end) >= 0
        return any_inside(thing, span)

    def _sharing(self, span: Span) -> range:
        """The numbers of the sentences that share something with a span."""
        return range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))

    def _best(self, numbers: Iterable[int], evidence: Sequence[Span], things: Sequence[Thing]) -> tuple[_Rank, Span]:
        """What is best quoted of these sentences: a run of clauses, or a part of one that the evidence names."""
        ranked = (
            (self._rank(span, self._starts[number], evidence, things), span)
            for number in numbers
            for span in (*self._runs[number], *self._parts[number].intersection(evidence))
        )
        return max(ranked, default=(_Rank(), evidence[0]))

    def _rank(self, span: Span, opening: int, evidence: Sequence[Span], things: Sequence[Thing]) -> _Rank:
        named = [self._names(span, thing) for thing in things]
        held = next((at for at, one in enumerate(evidence) if span.covers(one) or one.covers(span)), len(evidence))
        says = 2 if held < len(evidence) or sum(named) >= _ENOUGH else any(map(span.overlaps, evidence))
        in_body, opens = span.start >= self._body, span.start == opening
        return _Rank(says, in_body, sum(named), named[:1] == [True], -held, opens, span in evidence, -span.start)


def _occurrences(text: str, words: str) -> Iterator[int]:
    """The offsets at which words stand in a text."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)
