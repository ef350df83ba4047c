"""What people decide: judgements on entities, events and facts, as a ledger has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Verdict(StrEnum):
    """What a person decided of one thing or two."""

    SAME = "same"
    """Two people, bodies or events are one."""
    DIFFERENT = "different"
    """They are two."""
    UNSURE = "unsure"
    """Nobody can say: it is asked no more."""
    ACCEPT = "accept"
    """A fact holds."""
    REJECT = "reject"
    """It does not, or what is named is nobody."""
    CORRECT = "correct"
    """It holds otherwise."""
    ALIAS = "alias"
    """A person or body also goes by this name."""


class Value(StrEnum):
    """What a property's value is."""

    NODE = "node"
    """An IRI, with or without the base address."""
    TERM = "term"
    """A term of the ontology, by its local name ("former")."""
    ROLE = "role"
    """A role, by its Thai label."""
    THEME = "theme"
    """A goal or target, by its number."""
    TEXT = "text"
    """Words in Thai."""
    DAY = "day"
    """A day as xsd:date has it."""
    NUMBER = "number"
    """A decimal number."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What a judgement is on: its IRI, and of what an article says the words by which it is found again."""

    iri: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision: ``line`` is where it stands in the ledger, ``text`` that line.

    ``mends`` say what of a fact is otherwise, by what people call it ("status", "person"); ``name`` is an alias.
    """

    line: int
    text: str
    verdict: Verdict
    things: tuple[Thing, ...]
    who: str
    when: date
    why: str = ""
    name: str = ""
    mends: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Correction:
    """What of a fact (IRI) is otherwise: a property (prefixed), and its value as text of that kind."""

    fact: str
    name: str
    value: Value
    text: str


@dataclass(frozen=True, slots=True)
class Described:
    """A thing (IRI) of a class (prefixed) that a correction puts into an article, which need not know it.

    ``name`` is what it is called, ``kind`` a body's kind (IRI), ``role`` and ``body`` (IRIs) those of a post.
    """

    iri: str
    type: str
    name: str = ""
    kind: str = ""
    role: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """A judgement that holds, and the things (IRIs) that it is on now; what it corrects, and what that puts in."""

    judgement: Judgement
    things: tuple[str, ...]
    corrections: tuple[Correction, ...] = ()
    described: tuple[Described, ...] = ()
