"""Where the terms of a search stand in a sentence as it is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.search.letters import bounds, encoded, keyed
from kg.search.reading import places
from kg.search.terms import Term
from kg.text.fold import fold

Mark = tuple[int, int]
"""Half-open offsets in a sentence."""


def marks(sentence: str, terms: Sequence[Term]) -> tuple[Mark, ...]:
    """What of a sentence to highlight, in order: each term, of one that does not stand together its words."""
    key, words = keyed(sentence)
    origins = _origins(sentence)
    if len(origins) != len(key):  # letters that only together are another
        return ()
    ends = bounds(words)
    found = (place for term in terms for place in _of_term(term, key, ends))
    return tuple(_joined(sorted((origins[start], origins[end - 1] + 1) for start, end in found)))


def _of_term(term: Term, key: bytes, ends: frozenset[int]) -> Iterator[Mark]:
    found = [(at, at + len(term.key)) for at in places(term.key, key)]
    bound = [(at, end) for at, end in found if term.stands_at(at, ends)]
    yield from bound or found or ((at, at + len(word)) for word in term.words for at in places(word, key))


def _origins(sentence: str) -> list[int]:
    """For each byte of a sentence's key the offset of the letter that it is from."""
    return [at for at, letter in enumerate(sentence) for _ in encoded(fold(letter))]


def _joined(found: Sequence[Mark]) -> Iterator[Mark]:
    """Marks that overlap as one."""
    waiting: Mark | None = None
    for start, end in found:
        if waiting and start <= waiting[1]:
            waiting = waiting[0], max(end, waiting[1])
        else:
            if waiting:
                yield waiting
            waiting = start, end
    if waiting:
        yield waiting
