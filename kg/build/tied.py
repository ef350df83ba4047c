"""The relationships of a draft in every form that exports and store need, made bundle by bundle.

Where a bundle ends follows from its last relationship alone, as with ``kg.store.stretches``: a change in one leaves all
others as they were.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from functools import partial

import msgspec

from kg.build.draft import Draft
from kg.export.graphml import edge_of
from kg.export.turtle import turtle
from kg.iris import RELATIONSHIPS
from kg.models import Relationship
from kg.rdf.relationships import relationship_lines
from kg.store.bundles import Bundle, Made, write_bundles
from kg.store.lines import quads_of
from kg.store.members import packed, packed_quickly

TIED = "tied.sqlite"
"""The file of a draft."""

_EACH = 64
"""How many relationships a bundle has on average."""


def write_tied(draft: Draft, relationships: Iterable[Relationship]) -> None:
    """Writes the relationships, which come in the order of their IRIs. Raises ``OSError``."""
    found = (Bundle(msgspec.msgpack.encode(some), partial(_made, some)) for some in _bundles(relationships))
    write_bundles(draft.finished / TIED, draft.folder / TIED, draft.program, found)


def _bundles(relationships: Iterable[Relationship]) -> Iterator[tuple[Relationship, ...]]:
    some: list[Relationship] = []
    for tie in relationships:
        some.append(tie)
        if zlib.crc32("\0".join((tie.measure, *tie.between)).encode()) % _EACH == 0:
            yield tuple(some)
            some = []
    if some:
        yield tuple(some)


def _made(some: tuple[Relationship, ...]) -> Made:
    lines = b"".join(map(relationship_lines, some))
    edges = "".join(map(edge_of, some)).encode()
    quads = packed(quads_of(lines, RELATIONSHIPS))
    return Made(packed_quickly(lines), quads, packed(turtle(lines).encode()), packed_quickly(edges))
