"""Who takes part in an event in person: whom the report of it names as present, and what each of them does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from kg.grammar.segments import paragraphs
from kg.grammar.words import one_of
from kg.models import Article, Part, Person
from kg.relate.events.numbers import DOING_WITHIN, SPEAKER_OPENS_WITHIN, SPEAKERS_BODY_WITHIN
from kg.relate.events.presence import is_there, sends
from kg.relate.events.regions import Region
from kg.relate.events.speech import Spoken
from kg.relate.named import Named, first_from

_PARTS = (
    (Part.ATTENDEE, re.compile(one_of("witnesses"))),
    (Part.MODERATOR, re.compile(one_of("moderates"))),
    (Part.CHAIR, re.compile(one_of("presides"))),
    (Part.SPEAKER, re.compile(one_of("addresses"))),
    (Part.SIGNATORY, re.compile(one_of("signs"))),
    (Part.HOST, re.compile(one_of("receives"))),
)


def persons_in(
    article: Article, region: Region, people: Sequence[Named], spoken: Spoken, reporters: Set[str]
) -> Iterator[tuple[Person, Part, Named]]:
    """The persons whom a region reports as present, each with what they do there; none of the reporters who speak."""
    for number, place in enumerate(people):
        if not region.holds(place.start) or not isinstance(place.agent, Person):
            continue
        until = min(region.end(place.start), place.end + DOING_WITHIN)
        if is_there(article, people, number, until, spoken, reporters):
            following = people[number + 1].start if number + 1 < len(people) else until
            yield place.agent, part_of(article.masked[place.end : min(following, until)]), place


def part_of(doing: str) -> Part:
    """What the words behind an agent's name make of it, by the first that says so; else one who attends."""
    found = [(match.start(), part) for part, pattern in _PARTS if (match := pattern.search(doing))]
    return min(found, default=(0, Part.ATTENDEE), key=lambda f: f[0])[1]


def speakers_after(
    article: Article,
    start: int,
    people: Sequence[Named],
    bodies: Sequence[Named],
    present: Set[str],
    reporters: Set[str],
) -> Iterator[tuple[Person, Part, Named]]:
    """The persons with whose words later paragraphs begin, if the body that they belong to is present.

    What the reporters say, they say to the press.
    """
    for paragraph in paragraphs(article):
        first = first_from(people, paragraph.start, paragraph.start + SPEAKER_OPENS_WITHIN)
        if paragraph.start < start or first is None or not isinstance(first.agent, Person):
            continue
        post = first_from(bodies, first.end, first.end + SPEAKERS_BODY_WITHIN)
        sent = sends(article.masked, first.end, min(paragraph.end, first.end + DOING_WITHIN))
        if post and post.agent.name in present and first.agent.name not in reporters and not sent:
            yield first.agent, Part.SPEAKER, first
