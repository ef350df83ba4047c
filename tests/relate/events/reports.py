"""Short reports for the tests of events: articles, the candidates in them, and who is named there."""

from __future__ import annotations

from kg.clean import clean
from kg.find.dates import find_dates
from kg.find.events import find_events
from kg.find.places import find_places
from kg.find.quotations import find_quotations
from kg.models import Agent, Article, Organization, OrganizationMention, Person, PersonMention
from kg.relate.events.candidates import Candidate
from kg.relate.events.speech import Spoken, spoken
from kg.relate.events.when_where import setting

HEADLINE = "ข่าวประจำวัน"
DATED = "วันที่ 5 มีนาคม 2567"


def report(*lines: str, headline: str = HEADLINE) -> Article:
    """An article of 6 March 2024 with these lines as its body."""
    return clean("a", "\n".join([headline, "วันพุธที่ 6 มีนาคม 2567", *lines]))


def said(article: Article) -> Spoken:
    """Where the article lets somebody speak, as the finder sees it."""
    return spoken(article, find_quotations(article))


def candidates(article: Article) -> list[Candidate]:
    """Every event that a finder sees named in the body, with its date and venue and no score yet."""
    dates, places = find_dates(article), find_places(article)
    named = (m for m in find_events(article) if m.start >= article.body)
    return [Candidate(m, (m,), setting(article, m, dates, places, said(article))) for m in named]


def places_of(text: str, name: str) -> list[int]:
    """The offsets at which a name stands in a text."""
    return [at for at in range(len(text)) if text.startswith(name, at)]


def person(article: Article, name: str) -> Person:
    """A person named wherever the article says the name."""
    mentions = (PersonMention(at, at + len(name), name, "given", 1.0, "", name) for at in places_of(article.text, name))
    return Person(name, (), (), tuple(mentions))


def body(article: Article, name: str) -> Organization:
    """A body named wherever the article says the name."""
    mentions = (OrganizationMention(at, at + len(name), name, "given", 1.0) for at in places_of(article.text, name))
    return Organization(name, "government", (), tuple(mentions))


def bodies(article: Article, *names: str) -> list[Agent]:
    """One body for each name."""
    return [body(article, name) for name in names]
