"""What the finders give to the choice of an article's events and of who takes part, for what looks at these alone."""

from __future__ import annotations

from kg.find.dates import find_dates
from kg.find.events import find_events
from kg.find.places import find_places
from kg.find.quotations import find_quotations
from kg.models import Article, Reading
from kg.reading import read_article
from kg.relate.events import staged
from kg.relate.events.found import Found, found_in
from kg.relate.events.scene import Scene
from kg.relate.events.speech import spoken
from kg.relate.named import named
from kg.text.spans import leftmost_longest


def found(article: Article) -> Found:
    """What is found in an article before its events are chosen."""
    reading = read_article(article)
    said = spoken(article, find_quotations(article))
    agents = leftmost_longest(named(reading.persons)), leftmost_longest(named(reading.organizations))
    return found_in(article, find_events(article), find_dates(article), find_places(article), said, *agents)


def played(article: Article) -> tuple[Reading, list[Scene]]:
    """What is read of an article, and each of its events with who takes part by the rules."""
    reading = read_article(article)
    found_there = find_events(article), find_dates(article), find_places(article)
    agents = reading.persons, reading.organizations, reading.holdings
    return reading, staged(article, *found_there, *agents, find_quotations(article))[1]
