"""What one article says of its entities, each fact with the spans that it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from kg.models.article import Article, Span
from kg.models.entities import Agent, Organization, Person
from kg.models.mentions import AreaMention, DateMention, PlaceMention, Speech, Status


@dataclass(frozen=True, slots=True)
class Post:
    """A post by its name: the role in Thai, and the official name of the body that it is in ("" for none)."""

    role: str
    body: str


@dataclass(frozen=True, slots=True)
class Holding:
    """One article's claim that a person holds, held or will hold a post.

    ``role`` and ``organization`` are as the article has them; ``post`` is the one meant where they name it otherwise
    than the vocabulary does (Prime Minister).
    """

    person: Person
    role: str
    organization: Organization | None
    status: Status
    label: str
    evidence: tuple[Span, ...]
    confidence: float = 1.0
    attested: date | None = None
    post: Post | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A happening with its bounds; ``parent`` is the event it is part of (its index in the reading's events).

    ``provinces`` are those in which it takes place, each by what shows it.
    """

    name: str
    kind: str
    when: DateMention | None
    place: PlaceMention | None
    evidence: tuple[Span, ...]
    parent: int | None = None
    confidence: float = 1.0
    provinces: tuple[AreaMention, ...] = ()


class Part(StrEnum):
    """What an agent does in an event."""

    ORGANIZER = "organizer"
    HOST = "host"
    CHAIR = "chair"
    SPEAKER = "speaker"
    MODERATOR = "moderator"
    SIGNATORY = "signatory"
    ATTENDEE = "attendee"

    @property
    def direct(self) -> tuple[str, ...]:
        """The properties (prefixed) of the direct triples, from the event to the agent, that stand for the part."""
        if self is Part.ORGANIZER:
            return ("schema:organizer",)
        return (
            ("schema:performer", "schema:attendee") if self in {Part.SPEAKER, Part.MODERATOR} else ("schema:attendee",)
        )


@dataclass(frozen=True, slots=True)
class Participation:
    """An agent's part in an event (an index into the reading's events)."""

    event: int
    agent: Agent
    part: Part
    evidence: tuple[Span, ...]
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody's words: the article's own text of what was said, the verb as written, and the themes it is about.

    ``provinces`` are those where it is said, or else of which it is said, each by what shows it.
    """

    speaker: Agent
    text: str
    verb: str
    speech: Speech
    evidence: tuple[Span, ...]
    themes: tuple[str, ...] = ()
    confidence: float = 1.0
    provinces: tuple[AreaMention, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A key quantity in base units with what was counted and the period it covers."""

    value: Decimal
    unit: str
    counted: str
    period: DateMention | None
    evidence: tuple[Span, ...]
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class ThemeLink:
    """A goal or target ("16", "16.6") that the article addresses, through an agent or (``agent`` none) as a whole.

    ``evidence`` are the sentences that show it, the surest first, ``cues`` its strongest cues, in text order,
    ``provinces`` those in which they show it.
    """

    theme: str
    agent: Agent | None
    confidence: float
    evidence: tuple[Span, ...]
    cues: tuple[Span, ...] = ()
    provinces: tuple[AreaMention, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """A platform or a video, with the body that provides it when the text says so."""

    name: str
    kind: Literal["platform", "video"]
    url: str
    provider: Organization | None
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one article says: what ``find``, ``resolve`` and ``relate`` make of it and ``build`` writes."""

    article: Article
    persons: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    holdings: tuple[Holding, ...] = ()
    events: tuple[Event, ...] = ()
    participations: tuple[Participation, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    themes: tuple[ThemeLink, ...] = ()
    works: tuple[Work, ...] = ()
