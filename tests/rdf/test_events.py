"""Events: dates as exact as they are known, places shared within the article, and each part in two ways of saying."""

from dataclasses import replace
from datetime import date

import pytest
from rdflib import Literal, URIRef
from rdflib.namespace import RDF, XSD

from kg.models import Agent, DateMention, Event, Part, Participation, Precision, Reading
from kg.rdf.face import article_graph
from tests.rdf.press import (
    ARTICLE,
    BODY,
    BODY_NODE,
    DATE,
    KG,
    NODE,
    PERSON,
    PERSON_NODE,
    PLACE,
    SCHEMA,
    at,
    mention,
    only,
    quotes,
)

FAIR = Event("งานปลูกต้นไม้", "fair", None, None, (mention("งานปลูกต้นไม้"),))
FIRST, SECOND = (URIRef(f"{NODE}/event/{number}") for number in (1, 2))


def event_on(earliest: date, latest: date, precision: Precision) -> Event:
    when = DateMention(*at("3 มีนาคม 2566"), "3 มีนาคม 2566", "test", 1.0, earliest, latest, precision)
    return Event("งานปลูกต้นไม้", "fair", when, None, (mention("งานปลูกต้นไม้"),))


def test_an_event_has_its_name_kind_and_the_words_that_tell_it_and_its_date() -> None:
    event = Event("งานปลูกต้นไม้", "fair", DATE, None, (mention("งานปลูกต้นไม้"),), confidence=0.5)
    graph = article_graph(Reading(ARTICLE, events=(event,)))
    assert only(graph, SCHEMA.Event) == FIRST
    assert (NODE, SCHEMA.mentions, FIRST) in graph
    assert graph.value(FIRST, SCHEMA.name) == Literal("งานปลูกต้นไม้", lang="th")
    assert graph.value(FIRST, KG.kind) == KG.fair
    assert graph.value(FIRST, KG.confidence) == Literal("0.5", datatype=XSD.decimal)
    assert quotes(graph, FIRST) == {"งานปลูกต้นไม้", "3 มีนาคม 2566"}


@pytest.mark.parametrize(
    ("event", "start", "end", "latest"),
    [
        (event_on(date(2023, 3, 3), date(2023, 3, 3), "day"), ("2023-03-03", XSD.date), None, "2023-03-03"),
        (
            event_on(date(2023, 3, 3), date(2023, 3, 5), "day"),
            ("2023-03-03", XSD.date),
            ("2023-03-05", XSD.date),
            "2023-03-05",
        ),
        (event_on(date(2023, 3, 1), date(2023, 3, 31), "month"), ("2023-03", XSD.gYearMonth), None, "2023-03-31"),
        (
            event_on(date(2023, 3, 1), date(2023, 4, 30), "month"),
            ("2023-03", XSD.gYearMonth),
            ("2023-04", XSD.gYearMonth),
            "2023-04-30",
        ),
        (event_on(date(2023, 1, 1), date(2023, 12, 31), "year"), ("2023", XSD.gYear), None, "2023-12-31"),
    ],
)
def test_a_date_is_as_exact_as_it_is_known_and_has_its_bounds(
    event: Event, start: tuple[str, URIRef], end: tuple[str, URIRef] | None, latest: str
) -> None:
    graph = article_graph(Reading(ARTICLE, events=(event,)))
    assert graph.value(FIRST, SCHEMA.startDate) == Literal(start[0], datatype=start[1])
    assert graph.value(FIRST, SCHEMA.endDate) == (Literal(end[0], datatype=end[1]) if end else None)
    assert graph.value(FIRST, KG.latest) == Literal(latest, datatype=XSD.date)


def test_events_in_one_place_share_it_and_a_part_leads_to_the_whole() -> None:
    whole = Event("งานปลูกต้นไม้", "fair", None, PLACE, (mention("งานปลูกต้นไม้"),))
    part = Event("เปิดงาน", "ceremony", None, PLACE, (mention("เปิดงาน"),), parent=0)
    graph = article_graph(Reading(ARTICLE, events=(whole, part)))
    place = only(graph, SCHEMA.Place)
    assert set(graph.subjects(SCHEMA.location, place)) == {FIRST, SECOND}
    assert graph.value(place, SCHEMA.name) == Literal("สวนกลาง", lang="th")
    assert graph.value(SECOND, SCHEMA.superEvent) == FIRST
    assert graph.value(FIRST, SCHEMA.superEvent) is None


def test_a_place_is_named_once_however_its_spaces_stand() -> None:
    places = [PLACE, replace(PLACE, name=f" {PLACE.name}  ")]
    events = [Event("งานปลูกต้นไม้", "fair", None, place, (mention("งานปลูกต้นไม้"),)) for place in places]
    graph = article_graph(Reading(ARTICLE, events=tuple(events)))
    assert list(graph.objects(only(graph, SCHEMA.Place), SCHEMA.name)) == [Literal("สวนกลาง", lang="th")]


@pytest.mark.parametrize(
    ("part", "direct"),
    [
        (Part.SPEAKER, {SCHEMA.performer, SCHEMA.attendee}),
        (Part.MODERATOR, {SCHEMA.performer, SCHEMA.attendee}),
        (Part.CHAIR, {SCHEMA.attendee}),
        (Part.ATTENDEE, {SCHEMA.attendee}),
        (Part.ORGANIZER, {SCHEMA.organizer}),
    ],
)
def test_a_part_stands_in_a_participation_and_as_direct_triples(part: Part, direct: set[URIRef]) -> None:
    taken = Participation(0, PERSON, part, (mention("นายดี ใจงาม"),), 0.9)
    graph = article_graph(Reading(ARTICLE, events=(FAIR,), participations=(taken,)))
    assert set(graph.predicates(FIRST, PERSON_NODE)) == direct
    node = only(graph, KG.Participation)
    assert (graph.value(node, KG.event), graph.value(node, KG.agent)) == (FIRST, PERSON_NODE)
    assert graph.value(node, KG["as"]) == KG[part]
    assert graph.value(node, KG.confidence) == Literal("0.9", datatype=XSD.decimal)
    assert quotes(graph, node) == {"นายดี ใจงาม"}


def test_parts_of_several_agents_in_several_events_stay_apart() -> None:
    parts: list[tuple[int, Agent, Part]] = [
        (0, PERSON, Part.CHAIR),
        (0, PERSON, Part.SPEAKER),
        (0, BODY, Part.ORGANIZER),
        (1, BODY, Part.ORGANIZER),
    ]
    taken = tuple(Participation(*each, (mention("กรมป่าปลูก"),)) for each in parts)
    graph = article_graph(Reading(ARTICLE, events=(FAIR, FAIR), participations=taken))
    assert len(set(graph.subjects(RDF.type, KG.Participation))) == 4
    assert set(graph.subjects(SCHEMA.organizer, BODY_NODE)) == {FIRST, SECOND}
