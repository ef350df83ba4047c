"""People, bodies, posts, who held them, and events, as formats of other projects tell of them; all ids are IRIs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Release:
    """An article: its title, day of publication (xsd:date, "" unknown), address ("" unknown) and text."""

    iri: str
    title: str
    day: str = ""
    url: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """A name and its language, "" for none."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Agent:
    """A person or body: the name to show, official ones in further languages, other forms, and where it is named.

    ``titles`` are a person's; ``kind`` (a concept's local name) and ``parents`` are a body's.
    """

    iri: str
    name: str
    translations: Sequence[Name] = ()
    others: Sequence[Name] = ()
    titles: Sequence[str] = ()
    kind: str = ""
    parents: Sequence[str] = ()
    named_in: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Post:
    """A post: its role in Thai and English ("" unknown), and its body ("" for none)."""

    iri: str
    role: str
    english: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What one article says of something, in its own words."""

    article: str
    quote: str


@dataclass(frozen=True, slots=True)
class Held:
    """Who held a post, with which status, and the words that say so.

    ``since`` is the first day on which it is said to be held, ``until`` the day by which it was held no more: that of
    the next holder, or on which somebody is first called a former one; both are "" where nothing tells.
    """

    iri: str
    person: str
    post: str
    status: str
    label: str
    since: str = ""
    until: str = ""
    words: Sequence[Words] = ()


@dataclass(frozen=True, slots=True)
class Occurred:
    """An event over all articles that report it; days are xsd:date or ""."""

    iri: str
    name: str
    kind: str
    first: str = ""
    last: str = ""
    place: str = ""
    provinces: Sequence[str] = ()
    organizers: Sequence[str] = ()
    present: Sequence[str] = ()
    words: Sequence[Words] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A province by its ISO 3166-2 code, with its names."""

    iri: str
    code: str
    name: str
    english: str = ""


@dataclass(frozen=True)
class Exchange:
    """All of that in a graph, each in the order of the IRIs; ``kinds`` are the English labels of bodies' kinds."""

    releases: Mapping[str, Release]
    people: Sequence[Agent]
    bodies: Sequence[Agent]
    posts: Sequence[Post]
    held: Sequence[Held]
    events: Sequence[Occurred]
    areas: Sequence[Area]
    kinds: Mapping[str, str] = field(default_factory=dict)
