"""What is told of the differences of two graphs: one line each, and what comes before what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kg.iris import Kind, article_of, is_scoped


class Turn(StrEnum):
    """What became of something, in the order in which it is told."""

    NEW = "new"
    GONE = "gone"
    JOINED = "joined"
    PARTED = "parted"
    CHANGED = "changed"


class Topic(StrEnum):
    """What something is, the most important first."""

    HOLDING = "post held"
    TENURE = "tenure"
    PERSON = Kind.PERSON
    BODY = Kind.ORGANIZATION
    HAPPENING = Kind.HAPPENING
    ARTICLE = Kind.ARTICLE
    POST = "post"
    PROVINCE = "province"
    THEME = "goal served"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class News:
    """One difference: what became of what, in words; how many articles say so; the best of their words; an IRI."""

    turn: Turn
    topic: Topic
    what: str
    articles: int
    quote: str
    iri: str


_TURNS, _TOPICS = list(Turn), list(Topic)


def in_order(found: Iterable[News]) -> tuple[News, ...]:
    """News by topic and turn, what most articles say first."""
    return tuple(
        sorted(found, key=lambda n: (_TOPICS.index(n.topic), _TURNS.index(n.turn), -n.articles, n.what, n.iri, n.quote))
    )


def articles_of(nodes: Iterable[str]) -> int:
    """How many articles nodes (IRIs) are of."""
    return len({article_of(node) for node in nodes if is_scoped(node)})
