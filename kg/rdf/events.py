"""Events, their places and who took part in them, as triples."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.iris import Kind, slug
from kg.models import DateMention, Event, Organization, Participation, PlaceMention, Precision
from kg.rdf.agents import agent_node
from kg.rdf.evidence import write_evidence, write_fact, write_mention
from kg.rdf.provinces import LOCATION, WITHIN, write_provinces
from kg.rdf.terms import day, doubt, node, term, thai, typed
from kg.rdf.writer import ArticleWriter
from kg.text.fold import tidy

_FORMATS: dict[Precision, tuple[str, str]] = {
    "day": ("%Y-%m-%d", "xsd:date"),
    "month": ("%Y-%m", "xsd:gYearMonth"),
    "year": ("%Y", "xsd:gYear"),
}


def write_events(writer: ArticleWriter, events: Sequence[Event], participations: Iterable[Participation]) -> None:
    """All events of the article (their order is their number) and every part taken in them."""
    for index, event in enumerate(events):
        _event(writer, index, event)
    for participation in participations:
        _participation(writer, participation, events[participation.event].name)


def _iri(writer: ArticleWriter, index: int) -> str:
    return writer.below(f"event/{index + 1}")


def _event(writer: ArticleWriter, index: int, event: Event) -> None:
    named = _iri(writer, index)
    writer.say(writer.iri, ("schema:mentions", node(named)))
    writer.say(
        named,
        ("rdf:type", term("schema:Event")),
        ("schema:name", thai(event.name)),
        ("kg:kind", term(f"kg:{event.kind}")),
        ("schema:superEvent", None if event.parent is None else node(_iri(writer, event.parent))),
        ("kg:confidence", doubt(event.confidence)),
    )
    if event.when:
        _dates(writer, named, event.when)
    if event.place:
        write_provinces(writer, _place(writer, named, event.place), WITHIN, event.provinces)
    else:
        write_provinces(writer, named, LOCATION, event.provinces)
    known = ([place] for place in (event.when, event.place) if place)
    write_fact(writer, named, event.evidence, (event.name, *known))


def _dates(writer: ArticleWriter, event: str, when: DateMention) -> None:
    """When the event took place, as exactly as it is known, and the days that bound it."""
    pattern, datatype = _FORMATS[when.precision]
    start, end = when.earliest.strftime(pattern), when.latest.strftime(pattern)
    writer.say(
        event,
        ("schema:startDate", typed(start, datatype)),
        ("schema:endDate", typed(end, datatype) if end != start else None),
        ("kg:earliest", day(when.earliest)),
        ("kg:latest", day(when.latest)),
    )
    write_evidence(writer, event, [when])


def _place(writer: ArticleWriter, event: str, place: PlaceMention) -> str:
    """The place of an event, as the article writes it: its IRI."""
    named = writer.below(f"place/{slug(place.name)}")
    writer.say(named, ("rdf:type", term("schema:Place")), ("schema:name", thai(tidy(place.name))))
    writer.say(event, (LOCATION, node(named)))
    write_mention(writer, named, place)
    return named


def _participation(writer: ArticleWriter, participation: Participation, name: str) -> None:
    event, agent, part = _iri(writer, participation.event), participation.agent, participation.part
    kind = Kind.ORGANIZATION if isinstance(agent, Organization) else Kind.PERSON
    named = f"{event}/{part}/{kind}/{slug(agent.name)}"
    writer.say(
        named,
        ("rdf:type", term("kg:Participation")),
        ("kg:event", node(event)),
        ("kg:agent", agent_node(writer, agent)),
        ("kg:as", term(f"kg:{part}")),
        ("kg:confidence", doubt(participation.confidence)),
    )
    writer.say(event, *((direct, agent_node(writer, agent)) for direct in part.direct))
    write_fact(writer, named, participation.evidence, (agent.mentions, name))
