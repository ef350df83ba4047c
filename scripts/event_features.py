"""What each feature of ``kg.relate.events.features`` means, for the people who read ``ontology/event-weights.ttl``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_MEANINGS: Mapping[str, str] = MappingProxyType(
    {
        "any": "every naming phrase",
        "date": "the text gives it a date",
        "own date": "the date stands at its name or opens its sentence",
        "day": "its date is a day",
        "relative day": "its date is counted from the day of the report",
        "date opens": "the report of it begins with the date",
        "news": "it was in the week before publication",
        "old": "it was more than a month before publication",
        "to come": "it is after publication",
        "long name": "its name is long",
        "full name": "its name is very long",
        "number or quotation": "its name holds a quotation, a number in a series or capitals",
        "proper name": "its name begins as proper names do, or ends with a year",
        "title": "its name is one word with a title in quotation marks",
        "English": "its name is English",
        "in headline": "an event named in the headline has a name like it",
        "kind in headline": "the headline names an event of its kind",
        "half in headline": "more than half of its name's letters stand in the headline",
        "words of headline": "nearly all of its name's letters stand in the headline",
        "named again": "another phrase names it too",
        "person before": "a person is named before it in its sentence",
        "person behind": "a person is named behind it in its sentence",
        "person inside": "a person is named within its name",
        "body before": "a body is named before it in its sentence",
        "body behind": "a body is named behind it in its sentence",
        "body inside": "a body is named within its name",
        "headline": "the headline names it",
        "on top": "it stands in the first sentence or two of the body",
        "late": "it stands far down in the body",
        "paragraph 1": "it stands in the first paragraph",
        "paragraph 2": "it stands in the second paragraph",
        "later paragraph": "it stands behind the second paragraph",
        "sentence begins": "it begins its sentence",
        "paragraph begins": "it begins its paragraph",
        "first in sentence": "no phrase stands before it in its sentence",
        "first in paragraph": "no phrase stands before it in its paragraph",
        "first in body": "no phrase stands before it below the headline",
        "then": "it is told as the next step",
        "will": "somebody will do it",
        "date inside": "its date stands in its name",
        "date behind": "its date stands right behind its name",
        "date before": "its date stands before it in its sentence",
        "holds the lead": "the event with which the report opens took place within it",
        "person acts": "a person is named shortly before it",
        "body acts": "a body is named right before it",
        "few phrases": "the article has one or two naming phrases",
        "many phrases": "the article has many naming phrases",
        "venue": "the text gives it a venue",
        "venue behind": "its venue stands right behind its name",
        "said": "it stands in somebody's words",
        "undertaking": "it is a project or an activity, and nobody is told to be there",
        "public occasion": "it is an occasion open to many, with a proper name, and taken for granted",
        "new": "it is launched or signed in one of the first paragraphs",
        "formal, first": "it is introduced as only events are, in one of the first paragraphs",
        "formal, said": "it is introduced as only events are, in somebody's words",
        "told, date": "it is told by what somebody does, with a date",
        "told, venue": "it is told by what somebody does, with a venue",
        "weak, date": "it is introduced in a way that hardly shows an event, with a date",
        "planned, own date": "it is to come, with a date of its own",
        "lead": "the report opens with it",
        "hearsay": "it stands in somebody's words and has no date of its own",
        "next": "it came next on the same day",
        "elsewhere": "it stands in another paragraph than the event with which the report opens",
        "beside lead": "it stands beside the event with which the report opens",
        "no lead": "the report opens with no event",
        "second": "the article has a surer event",
        "third": "the article has two surer events",
        "further": "the article has three or more surer events",
        "kind again": "a surer event is of its kind",
        "paragraph again": "a surer event stands in its paragraph",
    }
)
_FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "introduction": "it is introduced as",
        "kind": "it is of the kind",
        "form": "it is shown by a word of the class",
        "head": "the word that shows it is",
    }
)


def meaning(feature: str) -> str:
    """What a feature says of a naming phrase. Raises ``KeyError`` for one that nobody has described."""
    if feature in _MEANINGS:
        return _MEANINGS[feature]
    return ", ".join(f"{_FAMILIES[family]} {rest}" for family, _, rest in _parts(feature))


def _parts(feature: str) -> list[tuple[str, str, str]]:
    joined = feature.split(", ") if not feature.startswith("head") else [feature]
    return [part.partition(" ") for part in joined]
