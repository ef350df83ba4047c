"""What the page knows: nodes, facts with the words behind them, edges and computed ties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "organization", "goal", "event"]
KINDS: tuple[Kind, ...] = ("person", "organization", "goal", "event")
FactKind = Literal["post", "part", "said", "theme", "event", "within", "named"]
FACT_KINDS: tuple[FactKind, ...] = ("theme", "post", "part", "said", "event", "within", "named")
"""In the order in which they decide the look of an edge that several kinds of fact make."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article as a source: ``day`` and ``url`` are "" when unknown."""

    iri: str
    title: str
    day: str
    url: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of an article, from ``start`` on in its text.

    ``marks`` are the offsets in them (start, end, start, end, …) of what to highlight.
    """

    text: str
    start: int
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """What one article says of one or more nodes.

    ``what`` is a role, part, verb, target or kind of event; ``extra`` a status, kind of speech or place; ``province``
    the ISO 3166-2 code of that where an event takes place; ``ends`` are IRIs of nodes, the one that acts first;
    ``sureness`` is in percent.
    """

    kind: FactKind
    ends: tuple[str, ...]
    what: str = ""
    extra: str = ""
    day: str = ""
    until: str = ""
    province: str = ""
    sureness: int = 100
    evidence: tuple[Evidence, ...] = ()
    iri: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A thing with its names. ``note`` is the kind of body or event, a person's titles, or a goal's number."""

    iri: str
    kind: Kind
    name: str
    english: str = ""
    aliases: tuple[str, ...] = ()
    note: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """Two nodes (numbers) and the facts (numbers) that bind them; no facts where the authority file alone says it."""

    ends: tuple[int, int]
    kind: FactKind
    facts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """A computed relationship of two nodes (numbers), its measure, weight, and the facts (IRIs) behind it."""

    ends: tuple[int, int]
    measure: str
    weight: float
    behind: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageGraph:
    """Everything that the page shows but the facts, which are as many as the articles say: these stream by.

    ``letters`` are the lengths of the articles' texts, ``importance`` tells of each node how many facts it takes part
    in, ``facts`` is how many facts there are, and ``labels`` holds the Thai and English label of each term used, by the
    term.
    """

    articles: tuple[Article, ...]
    letters: tuple[int, ...]
    nodes: tuple[Node, ...]
    importance: tuple[int, ...]
    facts: int
    edges: tuple[Edge, ...]
    ties: tuple[Tie, ...]
    labels: dict[str, tuple[str, str]]
