"""What of a fact a judgement may set: by what people call it, the property that says it and what its value is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kg.models import Value


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
