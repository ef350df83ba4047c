"""Events, their places and who took part in them, as triples."""

from __future__ import annotations

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, XSD

from kg.iris import slug
from kg.models import DateMention, Event, Part, Participation
from kg.rdf.evidence import EvidenceWriter, decimal
from kg.rdf.nodes import add_all, agent_iri, thai
from kg.rdf.terms import KG, SCHEMA

_DIRECT = {
    Part.ORGANIZER: SCHEMA.organizer,
    Part.SPEAKER: SCHEMA.performer,
    Part.MODERATOR: SCHEMA.performer,
}
"""The schema.org property that stands for a part, beside ``schema:attendee``, which everyone but an organizer gets."""

_FORMATS = {"day": ("%Y-%m-%d", XSD.date), "month": ("%Y-%m", XSD.gYearMonth), "year": ("%Y", XSD.gYear)}


class HappeningWriter:
    """Adds an article's events and participations to its graph."""

    def __init__(self, graph: Graph, article: URIRef, evidence: EvidenceWriter) -> None:
        self._graph, self._article, self._evidence = graph, article, evidence

    def write(self, events: tuple[Event, ...], participations: tuple[Participation, ...]) -> None:
        """Writes all events (their order is their number) and every part taken in them."""
        for number, event in enumerate(events):
            self._event(number, event)
        for participation in participations:
            self._participation(participation)

    def _node(self, index: int) -> URIRef:
        return URIRef(f"{self._article}/event/{index + 1}")

    def _event(self, index: int, event: Event) -> None:
        node = self._node(index)
        add_all(self._graph, self._article, [(SCHEMA.mentions, node)])
        add_all(
            self._graph,
            node,
            [
                (RDF.type, SCHEMA.Event),
                (SCHEMA.name, thai(event.name)),
                (KG.kind, KG[event.kind]),
                (SCHEMA.superEvent, None if event.parent is None else self._node(event.parent)),
                (KG.confidence, decimal(event.confidence) if event.confidence < 1 else None),
            ],
        )
        if event.when:
            self._dates(node, event.when)
        if event.place:
            place = URIRef(f"{self._article}/place/{slug(event.place.name)}")
            add_all(self._graph, place, [(RDF.type, SCHEMA.Place), (SCHEMA.name, thai(event.place.name))])
            add_all(self._graph, node, [(SCHEMA.location, place)])
            self._evidence.mention(place, event.place)
        self._evidence.facts([node], event.evidence)

    def _dates(self, node: URIRef, when: DateMention) -> None:
        pattern, datatype = _FORMATS[when.precision]
        start, end = when.earliest.strftime(pattern), when.latest.strftime(pattern)
        add_all(
            self._graph,
            node,
            [
                (SCHEMA.startDate, Literal(start, datatype=datatype)),
                (SCHEMA.endDate, Literal(end, datatype=datatype) if end != start else None),
                (KG.earliest, Literal(when.earliest.isoformat(), datatype=XSD.date)),
                (KG.latest, Literal(when.latest.isoformat(), datatype=XSD.date)),
            ],
        )
        self._evidence.facts([node], [when])

    def _participation(self, participation: Participation) -> None:
        event, agent = self._node(participation.event), agent_iri(self._article, participation.agent)
        kind = "organization" if "/organization/" in agent else "person"
        part = participation.part
        node = URIRef(f"{event}/{part.value}/{kind}/{slug(participation.agent.name)}")
        add_all(
            self._graph,
            node,
            [
                (RDF.type, KG.Participation),
                (KG.event, event),
                (KG.agent, agent),
                (KG["as"], KG[part.value]),
                (KG.confidence, decimal(participation.confidence) if participation.confidence < 1 else None),
            ],
        )
        direct = _DIRECT.get(part)
        if direct is not None:
            add_all(self._graph, event, [(direct, agent)])
        if part is not Part.ORGANIZER:
            add_all(self._graph, event, [(SCHEMA.attendee, agent)])
        self._evidence.facts([node], participation.evidence)
