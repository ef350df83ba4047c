"""Review: what in a graph most needs a person, as questions, those first by which most would be put right."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain

from kg.network.review.doubts import candidates, conflicts, proposals, weak_facts
from kg.network.review.mentions import Mentions
from kg.network.review.question import Asked, Doubt, Question
from kg.network.review.reports import nearly_joined, told_differently
from kg.network.review.settled import Settled
from kg.network.review.wording import Wording
from kg.store.reader import GraphReader

_SOURCES: tuple[tuple[Callable[[GraphReader], Iterator[Doubt]], frozenset[Asked]], ...] = (
    (candidates, frozenset({Asked.CANDIDATES})),
    (proposals, frozenset({Asked.PERSON, Asked.BODY, Asked.EVENT})),
    (nearly_joined, frozenset({Asked.EVENT})),
    (told_differently, frozenset({Asked.EVENT})),
    (weak_facts, frozenset({Asked.FACT})),
    (conflicts, frozenset({Asked.CONFLICT})),
)
"""Where doubts come from, and of which kinds they are."""


def doubts(store: GraphReader, kinds: Collection[Asked] = frozenset(Asked)) -> tuple[Doubt, ...]:
    """What a graph cannot tell alone, what most needs a person first; of one thing asked twice the first stays."""
    found = chain.from_iterable(source(store) for source, gives in _SOURCES if gives & {*kinds})
    ordered = sorted((doubt for doubt in found if doubt.kind in kinds), key=lambda doubt: doubt.place)
    return tuple({(doubt.kind, doubt.first, doubt.others): doubt for doubt in reversed(ordered)}.values())[::-1]


def questions(store: GraphReader, found: Iterable[Doubt], settled: Callable[[], Settled]) -> Iterator[Question]:
    """The doubts as questions, one by one, without what is ``settled`` by the time when it would be asked."""
    wording, mentions = Wording(store), Mentions(store)
    for doubt in found:
        if settled().answers(wording.answers(doubt)):
            continue
        if doubt.kind is not Asked.FACT or mentions.rests_on_one(doubt.first):
            yield wording.question(doubt)
