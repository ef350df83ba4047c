"""What each feature of ``kg.relate.events.body_features`` means, for readers of ``participation-weights.ttl``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_MEANINGS: Mapping[str, str] = MappingProxyType(
    {
        "any": "every body that no rule knows to be there",
        "main event": "most of the report is the event's",
        "further event": "the event is not the main one",
        "person there": "a person is there by the rules",
        "nobody there": "no person is there by the rules",
        "body there": "a body is there by the rules",
        "no body there": "no body is there by the rules",
        "named once": "the article names it once",
        "named often": "the article names it often",
        "first body": "it is the first body that the report names",
        "many bodies": "the report names many bodies",
        "only in headline": "only the headline names it",
        "never alone": "it is never named for itself",
        "employer": "somebody holds a post in it",
        "employer of one there": "somebody who is there holds a post in it",
        "part or whole of one there": "its name holds that of a body which is there, or the other way round",
        "in name": "the event's name holds it",
        "in headline": "the headline names it",
        "in sentence": "it is named in a sentence with the event",
        "in report": "it is named where the event is reported",
        "in paragraph": "it is named in a paragraph with the event",
        "elsewhere": "it is named elsewhere in the article",
        "opens paragraph": "a paragraph begins with it",
        "first of paragraph": "it is the first agent of its paragraph",
        "first of sentence": "it is the first body of its sentence",
        "said": "it is named in somebody's words",
        "in venue": "it is named in a venue",
        "alone": "it is named for itself",
        "crowd": "many agents are named around it",
    }
)
_DISTANCES: Mapping[str, str] = MappingProxyType(
    {"next": "right", "near": "shortly", "far": "in a long sentence", "very far": "far"}
)
_BESIDE: Mapping[str, str] = MappingProxyType(
    {
        "person": "a person",
        "body": "another body",
        "person there": "a person who is there",
        "body there": "a body that is there",
        "listed with a person there": "in a list, a person who is there",
        "listed with a body there": "in a list, a body that is there",
    }
)


def meaning(feature: str) -> str:
    """What a feature says of a body. Raises ``KeyError`` for one that nobody has described."""
    if feature in _MEANINGS:
        return _MEANINGS[feature]
    part, comma, rest = feature.partition(", ")
    if comma:
        return f"{_MEANINGS[part]}; {_MEANINGS[rest]}"
    if feature.startswith("kind "):
        return f"it is a body of the kind {feature.removeprefix('kind ')}"
    what, _, side = feature.rpartition(" ")
    if what in _DISTANCES:
        return f"it stands {_DISTANCES[what]} {side} the event's name"
    return f"{_BESIDE[what]} stands right {side} it"
