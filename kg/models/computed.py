"""What follows from many articles together, each with the facts (IRIs) that it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Relationship:
    """Computed, not read: two nodes, a measure, a weight, and the nodes of facts and events (IRIs) that it rests on.

    Of many claims of the same it names the surest; ``articles``, how many there are, and days are those of all of
    them, no day is ``None``.
    """

    between: tuple[str, str]
    measure: str
    weight: float
    derived_from: tuple[str, ...]
    earliest: date | None = None
    latest: date | None = None
    articles: int = 0


@dataclass(frozen=True, slots=True)
class Measurement:
    """The values of all measures at one node, by their names; ``error`` is that of an estimated betweenness."""

    node: str
    values: Mapping[str, float]
    error: float | None = None


@dataclass(frozen=True, slots=True, order=True)
class Reissue:
    """An article (IRI) that is an earlier one again; ``original`` is the first of all that are, never one itself."""

    article: str
    original: str


@dataclass(frozen=True, slots=True)
class Standing:
    """An agent's place at a goal: ``share`` of the evidence (0 to 1), the first day, and whether that makes it new."""

    goal: str
    agent: str
    share: float
    articles: int
    first: date | None
    is_new: bool


@dataclass(frozen=True, slots=True)
class Happening:
    """One event that reports (IRIs) of one or more articles tell of, as most of them do; days are xsd:date or "".

    ``place`` is a name, as the event ``placed_by`` has it; ``provinces`` and ``organizers`` are IRIs; ``disputed`` says
    what the reports tell differently ("day", "place").
    """

    iri: str
    name: str
    kind: str
    earliest: str
    latest: str
    place: str
    placed_by: str
    provinces: tuple[str, ...]
    organizers: tuple[str, ...]
    reports: tuple[str, ...]
    disputed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tenure:
    """Who held which post (IRIs) from when to when as attested, from holdings (IRIs) of one or more articles.

    ``status`` is that of most of the holdings. ``until`` is when the next holder of a post of one is first attested.
    ``likely_from`` and ``likely_until`` (exclusive) bound when it may be told on a day on which nobody is attested.
    ``before`` and ``after`` are the tenures (IRIs, "" none) of predecessor and successor, and ``contradicts`` that
    which most of the holdings of the time speak for where this one cannot be true beside it. ``quote`` are the words of
    the surest holding.
    """

    iri: str
    person: str
    post: str
    status: str
    first: date
    last: date
    likely_from: date
    likely_until: date
    holdings: tuple[str, ...]
    quote: str
    until: date | None = None
    before: str = ""
    after: str = ""
    contradicts: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Join:
    """A person or body (IRI) that is another, whose IRI is ``canonical`` and whose name is ``name``.

    ``kind`` is that of a body (IRI, "" for a person).
    """

    iri: str
    canonical: str
    name: str
    kind: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Proposal:
    """Two people or bodies (IRIs) that may be one, how sure that is (0 to 1), and words that tell of each."""

    one: str
    other: str
    confidence: float
    quote: str = ""
    other_quote: str = ""
