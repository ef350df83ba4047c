"""The articles' texts in the page: one byte a letter, packed as one, so that quotes need only say where they stand."""

from __future__ import annotations

import base64
from collections.abc import Collection, Iterable, Iterator, Sequence

import msgspec

from kg.export.page.embed import Block
from kg.export.page.model import Article
from kg.export.page.rows import PagePart
from kg.store.members import deflated

MOST_LETTERS = 30_000_000
"""Letters of all texts up to which each stands whole: 27 million, of 8,000 releases, take 12 MB of the page. Beyond,
the newest do, and of the others only what facts quote."""

_EVIDENCE = 8
"""Where a fact's row says its quotes (``PagePart.rows``)."""


def whole(articles: Sequence[Article], letters: Sequence[int], most: int = MOST_LETTERS) -> frozenset[int]:
    """The numbers of the articles whose texts stand whole: the newest, as many as have so many letters together.

    ``letters`` are the lengths of the texts.
    """
    kept, used = set[int](), 0
    for at in sorted(range(len(articles)), key=lambda at: (articles[at].day, at), reverse=True):
        used += letters[at]
        if used > most:
            break
        kept.add(at)
    return frozenset(kept)


def text_block(parts: Iterable[PagePart], kept: Collection[int], *, level: int = 9) -> Block:
    """The texts, in the order of the parts and with a zero byte between them, in zlib's form as base64.

    Those of the numbers ``kept`` are whole. Letters stand in Windows-874, which every browser reads (WHATWG Encoding,
    "windows-874"), what it lacks as ``&#`` with its number, a stretch left out as ``&-`` with its length, each ended by
    a semicolon. ``level`` is that of ``deflated``.
    """
    written = bytearray()
    for at, part in enumerate(parts):
        if at:
            written += b"\0"
        written += _encoded(part.text) if at in kept else b"".join(_quoted(part))
    return Block("kg-texts", "application/zlib", base64.b64encode(deflated(written, level)).decode())


def _encoded(text: str) -> bytes:
    return text.replace("&", "&amp;").encode("cp874", "xmlcharrefreplace").replace(b"\0", b"&#0;")


def _quoted(part: PagePart) -> Iterator[bytes]:
    """The text with only what facts quote of it."""
    rows = msgspec.json.decode(part.rows)
    at = 0
    for start, length in sorted((quote[0], quote[1]) for row in rows for quote in row[_EVIDENCE]):
        if start > at:
            yield b"&-%d;" % (start - at)
        if start + length > at:
            yield _encoded(part.text[max(at, start) : start + length])
            at = start + length
    if at < len(part.text):
        yield b"&-%d;" % (len(part.text) - at)
