"""What a build keeps of one article, so that everything else can be made without reading the article again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """The parts of a segment, each kept apart so that a reader of one touches no other."""

    QUADS = "quads"
    """The article's graph as N-Quads, sorted: one gzip member."""
    TURTLE = "turtle"
    """What it says of its own things as Turtle without prefixes: one gzip member."""
    SHARED = "shared"
    """What it says of things that other articles say something of too, as N-Triples, sorted."""
    USED = "used"
    """The entries of the vocabulary that it may use."""
    FACTS = "facts"
    """The facts that relationships rest on."""
    TOLD = "told"
    """What it tells of people, bodies, posts and events, to find those of other articles that are the same."""
    PAGE = "page"
    """What the page shows of it."""
    ROWS = "rows"
    """Its rows of the tables."""
    SIZE = "size"
    """When it was published, and how often it uses each class and property."""
    SAID = "said"
    """Its sentences, and what is named in each, for searching."""
    LIKENESS = "likeness"
    """The signature by which a release that was published again is found."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """Which reading of which article: its graph's IRI, a digest of what was read, and the program that did."""

    graph: str
    digest: str
    program: str


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a segment without opening it.

    ``id`` is the article's, ``text`` the digest of its normalized text, ``statements`` their number,
    ``nquads`` and ``turtle`` the size of these parts in bytes, unpacked.
    """

    id: str
    text: str
    statements: int
    nquads: int
    turtle: int


@dataclass(frozen=True, slots=True)
class Segment:
    """One article, read: its key, what is known of it, and its parts as bytes."""

    key: Key
    about: About
    parts: Mapping[Part, bytes]
