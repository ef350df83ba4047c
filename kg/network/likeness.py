"""How alike texts are, by short signatures: MinHash over runs of letters.

A. Broder, "On the resemblance and containment of documents", Proc. SEQUENCES, 1997: the share of equal values of two
signatures estimates the Jaccard index of the two sets of shingles. Here these are runs of letters: a change costs as
large a share of them as of runs of words, and nothing has to tell words apart. Candidates are found by bands of values
that agree (J. Leskovec, A. Rajaraman & J. Ullman, "Mining of Massive Datasets", section 3.4), as sorted columns: a
table of hash buckets would take 20 times the memory of the signatures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import shake_128

import numpy as np
from numpy.typing import NDArray

from kg.network.facts import day_of
from kg.network.numbers import BAND, DROPPED, LIKENESS, NEIGHBOURS, PERMUTATIONS, RUN, SEED, SHINGLE
from kg.store.things import Things
from kg.text.letters import LETTERS, is_letter
from kg.text.words import spoken

_VALUE, _DRAWN = np.dtype("<u4"), np.dtype("<u8")
SIZE = PERMUTATIONS * _VALUE.itemsize
"""Bytes of a signature."""

_NO_LETTERS = re.compile(rf"[^\w{LETTERS}]+|_+")


@dataclass(frozen=True, slots=True)
class ArticleLikeness:
    """By what an article is compared with others: its day of publication, and the signature of its text."""

    day: date | None
    signature: bytes


def likeness_in(things: Things) -> ArticleLikeness:
    """What an article's graph says that it is compared by."""
    (article,) = things.of("schema:NewsArticle")
    text = things.one(article, "schema:articleBody")
    return ArticleLikeness(day_of(things.one(article, "schema:datePublished")), signature(text))


def shingles(text: str) -> frozenset[str]:
    """The runs of four words of a text, without what stands between words; a shorter text is one run."""
    words = [word for word in spoken(text) if is_letter(word[0]) or word.isalnum()]
    last = max(len(words) - SHINGLE, 0)
    return frozenset(" ".join(words[at : at + SHINGLE]) for at in range(last + 1))


def signature(text: str) -> bytes:
    """The signature of a text: 64 values of 4 bytes, little-endian, the same in every process and on every machine."""
    base, factors, addends = _hashing()
    runs = _runs(text, base)
    least = np.array([(runs * factor + addend).min() for factor, addend in zip(factors, addends, strict=True)])
    return (least >> np.uint64(DROPPED)).astype(_VALUE).tobytes()


def alike(signatures: Sequence[bytes]) -> Iterator[tuple[int, int]]:
    """The pairs of signatures (by number, the smaller first, sorted) that may belong to much the same text."""
    values = np.frombuffer(b"".join(signatures), dtype=_VALUE).reshape(-1, PERMUTATIONS)
    found: set[tuple[int, int]] = set()
    for start in range(0, PERMUTATIONS, BAND):
        for one, other in _agreeing(values[:, start : start + BAND]):
            near = np.mean(values[one] == values[other], axis=1) >= LIKENESS
            found.update(zip(one[near].tolist(), other[near].tolist(), strict=True))
    yield from sorted(found)


def _runs(text: str, base: np.uint64) -> NDArray[np.uint64]:
    """The runs of letters and digits of a text as polynomials in ``base`` modulo 2⁶⁴; a shorter text is one run."""
    letters = _NO_LETTERS.sub("", text).ljust(RUN, "\0")
    codes = np.frombuffer(letters.encode("utf-32-le"), dtype="<u4").astype(np.uint64)
    count = len(codes) - RUN + 1
    found = np.zeros(count, dtype=np.uint64)
    for at in range(RUN):
        found = found * base + codes[at : at + count]
    return found


@cache
def _hashing() -> tuple[np.uint64, list[np.uint64], list[np.uint64]]:
    """The base of runs, and an odd factor and addend for each hash function, from the bits of a digest."""
    bits = shake_128(bytes([SEED])).digest((2 * PERMUTATIONS + 1) * _DRAWN.itemsize)
    base, *drawn = np.frombuffer(bits, dtype=_DRAWN) | np.uint64(1)
    return base, drawn[:PERMUTATIONS], drawn[PERMUTATIONS:]


def _agreeing(band: NDArray[np.uint32]) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """Pairs of rows that are equal, the smaller row first: each with the first of its like and with the next ones."""
    order = np.lexsort((np.arange(len(band)), *band.T))
    rows = band[order]
    begins = np.append(True, (rows[1:] != rows[:-1]).any(axis=1))
    first = np.maximum.accumulate(np.where(begins, np.arange(len(rows)), 0))
    for step in range(1, NEIGHBOURS + 1):
        same = np.flatnonzero(first[step:] == first[:-step])
        yield order[same], order[same + step]
    later = np.flatnonzero(first < np.arange(len(rows)))
    yield order[first[later]], order[later]
