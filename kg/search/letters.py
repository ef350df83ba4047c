"""A sentence as it is searched: folded to one byte a letter, with where its words begin, and in pairs of letters.

Pairs find whatever stands in a text, words of two letters too, where an index of words misses what the tokenizer cuts
elsewhere, and one of three letters what is shorter; ``scripts.bench_search`` measures them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, chain

from kg.text.fold import fold
from kg.text.words import spoken

_ENCODING = "cp874"
"""Thai and ASCII in one byte a letter, a third of UTF-8; a letter that it lacks stands as a reference (``&#9734;``)."""

_END = b"\0"
"""Behind a sentence, so that its last letter begins a pair too."""

_LONGEST = 0xFF
"""Letters of a word at most that are counted in one byte; longer ones, which are no words, are cut."""


def _within_one_plane() -> bytes:
    """Bytes to bytes, so that two together are a code point of UTF-16 that is no half of one and none of ASCII.

    The first of a pair must be neither 0x00 nor 0xd8 to 0xdf: Thai letters move down to 0xd7, what stands there to
    where keys hold nothing, capitals and controls.
    """
    thai, typography = range(0xA1, 0xFC), range(0x80, 0x9F)
    moved = dict(zip(b"}~\x7f", b"ABC", strict=True))
    moved |= {byte: byte - 0x24 for byte in thai} | {byte: byte - 0x7F for byte in typography}
    return bytes(moved.get(byte, byte) for byte in range(0x100))


_MOVED = _within_one_plane()


def encoded(key: str) -> bytes:
    """A folded text in bytes."""
    return key.encode(_ENCODING, "xmlcharrefreplace")


def keyed(text: str) -> tuple[bytes, bytes]:
    """A text folded to bytes, and the length of each of its words there, a byte for each."""
    keys = [key for word in spoken(text) if (key := _key(word))]
    lengths = chain.from_iterable(_pieces(len(key)) for key in keys)
    return b"".join(keys), bytes(lengths)


@lru_cache(maxsize=1 << 15)  # words come again and again
def _key(word: str) -> bytes:
    return encoded(fold(word))


def bounds(lengths: bytes) -> frozenset[int]:
    """Where words begin and end in a key."""
    return frozenset(accumulate(lengths, initial=0))


def pairs(key: bytes) -> str:
    """The pairs of letters of a sentence as words of an index: each once, as a character, parted by spaces."""
    return " ".join(dict.fromkeys(_pairs(key + _END)))


def pairs_within(key: bytes) -> str:
    """The same of what stands somewhere in a sentence; "" for one letter, which is in no pair alone."""
    return " ".join(dict.fromkeys(_pairs(key)))


def pairs_beginning(letter: bytes) -> str:
    """The pairs that begin with a letter."""
    return " ".join((letter.translate(_MOVED) + bytes([second])).decode("utf-16-be") for second in range(0xD8))


def _pairs(key: bytes) -> str:
    moved = key.translate(_MOVED)
    even, odd = moved[: len(moved) // 2 * 2], moved[1 : 1 + (len(moved) - 1) // 2 * 2]
    return even.decode("utf-16-be") + odd.decode("utf-16-be")


def _pieces(length: int) -> Iterator[int]:
    while length > _LONGEST:
        yield _LONGEST
        length -= _LONGEST
    yield length
