"""By what the segment of an article is found again: its graph, a digest of what was read, and the program."""

from __future__ import annotations

import hashlib

from kg.iris import graph_iri
from kg.read import Raw
from kg.store.segment import Key


def key_of(raw: Raw, program: str) -> Key:
    """The key under which the segment of an article is kept."""
    return Key(graph_iri(raw.id), input_digest(raw), program)


def input_digest(raw: Raw) -> str:
    """A digest of all that an article's graph depends on, beside the program and its id, which names the graph."""
    parts = (raw.text, raw.url or "", raw.title or "", str(raw.published or ""))
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()
