"""What is read in one sentence, kind by kind, as spans: what the examples of the groups of words show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from kg.clean import clean
from kg.find.areas import find_areas
from kg.find.dates import find_dates
from kg.find.events import find_events
from kg.find.organizations import find_organizations
from kg.find.people import find_people
from kg.find.places import find_places
from kg.find.posts import find_posts
from kg.find.posts.english import find_english_posts
from kg.find.quantities import find_quantities
from kg.find.quotations import find_quotations
from kg.find.works import find_works
from kg.grammar.quotable import clauses
from kg.grammar.segments import sentences
from kg.models import Agent, Article, Introduction, Part, Reading, Span, Whereabouts
from kg.reading import read_article
from kg.relate.events.choice import weigh
from kg.wrapping.clues import clue
from kg.wrapping.joints import set_apart
from kg.wrapping.predicates import with_subjects
from scripts.event_material import found

HEADLINE = "เรื่องที่น่าสนใจประจำวัน"
"""Stands above an example, which is the body of a release, unless it has lines of its own."""


def shown(kind: str, sentence: str) -> frozenset[tuple[int, int]]:
    """The spans of one kind that are read in a sentence. Raises ``KeyError`` for a kind that is none of them."""
    if kind in BREAKS:
        return _parted(sentence, BREAKS[kind])
    text = sentence if "\n" in sentence else f"{HEADLINE}\n{sentence}"
    article = clean("example", text)
    start = article.text.index(sentence)
    return frozenset((span.start - start, span.end - start) for span in KINDS[kind](article) if span.start >= start)


def _parted(lines: str, goes_on: Callable[[str, str], bool]) -> frozenset[tuple[int, int]]:
    """The two lines, as one stretch or as two."""
    before, _, after = lines.partition("\n")
    whole = {(0, len(lines))}
    return frozenset(whole if goes_on(before, after) else {(0, len(before)), (len(before) + 1, len(lines))})


def _people_and_posts(article: Article) -> tuple[Iterable[Span], Iterable[Span]]:
    bodies = find_organizations(article, find_places(article))
    english = find_english_posts(article, bodies)
    people = find_people(article, bodies, english)
    return people, find_posts(article, bodies, people, english)


def _areas(article: Article, *wanted: Whereabouts) -> Iterator[Span]:
    """The provinces that are named in one of these ways."""
    areas = find_areas(article, find_organizations(article, find_places(article)))
    return (area for area in areas if area.whereabouts in wanted)


def _figures(article: Article) -> Iterable[Span]:
    places = find_places(article)
    return find_quantities(article, find_dates(article), find_organizations(article, places), places)


def _counted(article: Article) -> Iterator[Span]:
    """What figures count, where it is said in one place."""
    counted = (figure.counted for figure in read_article(article).figures)
    return _written(article, (text for text in counted if text and text in article.text))


def _acting(reading: Reading, parts: Iterable[Part]) -> Iterator[Span]:
    for participation in reading.participations:
        if participation.part in parts:
            yield from _mentions(participation.agent)


def _mentions(agent: Agent | None) -> Iterable[Span]:
    return agent.mentions if agent else ()


def _written(article: Article, texts: Iterable[str]) -> Iterator[Span]:
    """Where each of the texts stands last in an article: below its headline."""
    for text in texts:
        start = article.text.rindex(text)
        yield Span(start, start + len(text))


def _introduced(introduction: Introduction) -> Callable[[Article], Iterable[Span]]:
    return lambda article: (event for event in find_events(article) if event.introduction is introduction)


def _of_part(*parts: Part) -> Callable[[Article], Iterable[Span]]:
    return lambda article: _acting(read_article(article), parts)


def _speakers(article: Article) -> Iterator[Span]:
    for statement in read_article(article).statements:
        yield from _mentions(statement.speaker)


def _serving(article: Article) -> Iterator[Span]:
    for link in read_article(article).themes:
        yield from _mentions(link.agent)


def _employers(article: Article) -> Iterator[Span]:
    for holding in read_article(article).holdings:
        yield from _mentions(holding.organization)


def _holders(article: Article) -> Iterator[Span]:
    for holding in read_article(article).holdings:
        yield from _mentions(holding.person)


def _served(article: Article) -> Iterator[Span]:
    for holding in read_article(article).holdings:
        if holding.organization:
            yield from _mentions(holding.organization)


def _providers(article: Article) -> Iterator[Span]:
    for work in read_article(article).works:
        yield from _mentions(work.provider)


def _clauses(article: Article) -> Iterable[Span]:
    return (clause for sentence in clauses(article) for clause in sentence)


def _bodies(article: Article) -> Iterator[Span]:
    for body in read_article(article).organizations:
        yield from body.mentions


def _persons(article: Article) -> Iterator[Span]:
    for person in read_article(article).persons:
        yield from person.mentions


BREAKS: Mapping[str, Callable[[str, str], bool]] = MappingProxyType(
    {
        "Paragraph": lambda before, after: clue(before, after) > 1,
        "Predicate": lambda before, after: "\n" not in with_subjects(f"{before}\n{after}"),
        "Unspaced": lambda before, after: not set_apart(before, after),
    }
)
"""What an example of two lines may show: whether they are one stretch."""

KINDS: Mapping[str, Callable[[Article], Iterable[Span]]] = MappingProxyType(
    {
        "Person": _persons,
        "PersonName": lambda article: _written(article, (person.name for person in read_article(article).persons)),
        "Organization": _bodies,
        "BodyName": lambda article: _written(article, (body.name for body in read_article(article).organizations)),
        "Post": lambda article: _people_and_posts(article)[1],
        "Holder": _holders,
        "Employer": _employers,
        "Served": _served,
        "Venue": find_places,
        "Area": lambda article: _areas(article, *Whereabouts),
        "AreaAt": lambda article: _areas(article, Whereabouts.AT),
        "AreaNamed": lambda article: _areas(article, Whereabouts.NAMED),
        "Date": find_dates,
        "EventName": find_events,
        "PossibleEvent": lambda article: (one.mention for one in weigh(article, found(article))),
        **{f"{introduction.title()}Event": _introduced(introduction) for introduction in Introduction},
        "Event": lambda article: _written(article, (event.name for event in read_article(article).events)),
        "EventDate": lambda article: (event.when for event in read_article(article).events if event.when),
        "EventVenue": lambda article: (event.place for event in read_article(article).events if event.place),
        "EventProvince": lambda article: (area for event in read_article(article).events for area in event.provinces),
        "Participant": _of_part(*Part),
        "Organizer": _of_part(Part.ORGANIZER, Part.HOST),
        "Chair": _of_part(Part.CHAIR),
        "Presenter": _of_part(Part.SPEAKER),
        "Moderator": _of_part(Part.MODERATOR),
        "Signatory": _of_part(Part.SIGNATORY),
        "Attendee": _of_part(Part.ATTENDEE),
        "Verb": find_quotations,
        "Words": lambda article: (speech.content for speech in find_quotations(article)),
        "Speaker": _speakers,
        "Said": lambda article: _written(article, (said.text for said in read_article(article).statements)),
        "Serves": _serving,
        "Figure": _figures,
        "Counted": _counted,
        "Work": find_works,
        "Provider": _providers,
        "Sentence": sentences,
        "Clause": _clauses,
    }
)
"""What an example may show, by the local name in ``kg:shows``: from an article to the spans of that kind."""
