"""What is found in an article before its events are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.models import Article, DateMention, EventMention, PlaceMention
from kg.relate.events.numbers import FURTHEST
from kg.relate.events.speech import Spoken
from kg.relate.named import Named


@dataclass(frozen=True, slots=True)
class Found:
    """The phrases that may name events, and what says when, where and by whom; all in text order.

    At ``people`` and ``bodies`` agents are named.
    """

    mentions: Sequence[EventMention]
    dates: Sequence[DateMention]
    places: Sequence[PlaceMention]
    spoken: Spoken
    people: Sequence[int] = ()
    bodies: Sequence[int] = ()


def found_in(
    article: Article,
    mentions: Sequence[EventMention],
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
    said: Spoken,
    people: Sequence[Named],
    bodies: Sequence[Named],
) -> Found:
    """What the finders found, with those dates only at which something that is news can take place."""
    agents = [place.start for place in people], [place.start for place in bodies]
    return Found(mentions, _near(article, dates), places, said, *agents)


def _near(article: Article, dates: Sequence[DateMention]) -> Sequence[DateMention]:
    """The dates that are not far from the publication."""
    if not article.published:
        return dates
    first, last = article.published - FURTHEST, article.published + FURTHEST
    return [date for date in dates if first <= date.earliest <= last]
