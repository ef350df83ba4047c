"""What of a fact a judgement may set: by what people call it, the property that says it and what its value is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from kg.errors import InputError
from kg.models import Part, Status, Value
from kg.text.fold import tidy
from kg.text.normal import normalize
from kg.vocabulary.events import event_kinds
from kg.vocabulary.goals import themes

_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,10})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

TERMS: Mapping[str, Callable[[], tuple[str, ...]]] = MappingProxyType(
    {
        "status": lambda: tuple(Status),
        "part": lambda: tuple(Part),
        "kind": lambda: tuple(kind.name for kind in event_kinds()),
    }
)
"""The terms of the ontology that a property may have, by what a ledger calls it."""


@dataclass(frozen=True, slots=True)
class Property:
    """A property (prefixed) of facts of a class (prefixed), and what its value is."""

    of: str
    name: str
    value: Value


PROPERTIES: Mapping[str, Property] = MappingProxyType(
    {
        "person": Property("org:Membership", "org:member", Value.NODE),
        "body": Property("org:Membership", "org:organization", Value.NODE),
        "role": Property("org:Membership", "org:role", Value.ROLE),
        "status": Property("org:Membership", "kg:status", Value.TERM),
        "attested": Property("org:Membership", "kg:attestedOn", Value.DAY),
        "event": Property("schema:Event", "schema:name", Value.TEXT),
        "kind": Property("schema:Event", "kg:kind", Value.TERM),
        "day": Property("schema:Event", "schema:startDate", Value.DAY),
        "until": Property("schema:Event", "schema:endDate", Value.DAY),
        "agent": Property("kg:Participation", "kg:agent", Value.NODE),
        "part": Property("kg:Participation", "kg:as", Value.TERM),
        "speaker": Property("schema:Quotation", "schema:creator", Value.NODE),
        "words": Property("schema:Quotation", "schema:text", Value.TEXT),
        "value": Property("schema:Observation", "schema:value", Value.NUMBER),
        "unit": Property("schema:Observation", "schema:unitText", Value.TEXT),
        "theme": Property("kg:ThemeLink", "kg:theme", Value.THEME),
    }
)
"""By what a ledger calls it."""


def value_of(name: str, text: str) -> str:
    """The value that a ledger sets, in its normal form. Raises ``InputError`` for one that the property cannot have."""
    text = tidy(normalize(text))
    if not text:
        raise InputError(f"sets {name} to nothing: say what it is, or reject the fact")
    known = PROPERTIES[name].value
    if known is Value.TERM and text not in (terms := TERMS[name]()):
        raise InputError(f"sets {name} to what it cannot be: one of {', '.join(terms)}")
    if known is Value.THEME and text not in themes():
        raise InputError(f"sets {name} to no goal or target: give its number, as 16 or 16.6")
    if known is Value.NUMBER:
        return _number(name, text)
    return _day(name, text) if known is Value.DAY else text


def day_of(text: str) -> date | None:
    """A day as xsd:date has it, None for anything else."""
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def _number(name: str, text: str) -> str:
    if not _NUMBER.fullmatch(text):
        raise InputError(f"sets {name} to no number: write digits and a point, as 1250.5")
    return str(Decimal(text))


def _day(name: str, text: str) -> str:
    if day_of(text) is None:
        raise InputError(f"sets {name} to no day: write it as 2026-11-29")
    return text
