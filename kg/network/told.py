"""What one article tells of people, bodies, posts and events, as far as it must be known to make things of many one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.iris import body_of, local
from kg.store.things import Things


@dataclass(frozen=True, slots=True)
class Named:
    """A person or body (IRI) by its main name in the article, with all other forms.

    ``titles`` are a person's, ``kind`` (IRI) is a body's.
    """

    iri: str
    name: str
    forms: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A holding (IRI): a person in a post (IRIs), its role by its label, its body ("" for none), status and words.

    ``day`` is when it is attested (xsd:date, "" unknown), ``sure`` its confidence (0 to 1).
    """

    node: str
    person: str
    post: str
    role: str
    body: str
    status: str
    day: str
    sure: float
    quote: str


@dataclass(frozen=True, slots=True)
class Report:
    """An event (IRI) as one article tells it; days are xsd:date ("" unknown), agents and organizers IRIs.

    ``precision`` is that of the day as written: "day", "month", "year", "" unknown.
    """

    node: str
    name: str
    kind: str
    earliest: str
    latest: str
    precision: str
    places: tuple[str, ...]
    provinces: tuple[str, ...]
    organizers: tuple[str, ...]
    agents: tuple[str, ...]
    parent: str
    sure: float
    quote: str


@dataclass(frozen=True, slots=True)
class Told:
    """All of that in one article (IRI) with its title and day of publication ("" unknown)."""

    article: str
    title: str
    day: str
    people: tuple[Named, ...]
    bodies: tuple[Named, ...]
    claims: tuple[Claim, ...]
    reports: tuple[Report, ...]


_PRECISIONS = {10: "day", 7: "month", 4: "year"}
"""By the length of a day as xsd:date, xsd:gYearMonth and xsd:gYear write it."""


def told_in(things: Things) -> Told:
    """What the graph of one article tells."""
    article = next(iter(things.of("schema:NewsArticle")), "")
    return Told(
        article,
        things.one(article, "schema:headline"),
        things.one(article, "schema:datePublished"),
        tuple(_named(things, iri, "foaf:name") for iri in things.of("foaf:Person")),
        tuple(_named(things, iri, "skos:prefLabel") for iri in things.of("org:Organization")),
        tuple(_claims(things)),
        tuple(_reports(things)),
    )


def _named(things: Things, iri: str, main: str) -> Named:
    name = things.one(iri, main)
    forms = (*things.all(iri, main), *things.all(iri, "skos:altLabel"))
    others = tuple(sorted({form for form in forms if form != name}))
    return Named(iri, name, others, tuple(things.all(iri, "foaf:title")), things.one(iri, "org:classification"))


def _claims(things: Things) -> Iterator[Claim]:
    for node in things.of("org:Membership"):
        post = things.one(node, "kg:post")
        yield Claim(
            node,
            things.one(node, "org:member"),
            post,
            things.label(things.one(post, "org:role"), "skos:prefLabel", "th"),
            body_of(post) or things.one(node, "org:organization"),
            local(things.one(node, "kg:status")),
            things.one(node, "kg:attestedOn"),
            _sure(things, node),
            things.one(node, "kg:quote"),
        )


def _reports(things: Things) -> Iterator[Report]:
    present = _present(things)
    for node in things.of("schema:Event"):
        start = things.one(node, "schema:startDate")
        spots = things.all(node, "schema:location")
        yield Report(
            node,
            things.one(node, "schema:name"),
            local(things.one(node, "kg:kind")),
            things.one(node, "kg:earliest"),
            things.one(node, "kg:latest"),
            _PRECISIONS.get(len(start), ""),
            tuple(filter(None, (things.one(spot, "schema:name") for spot in spots))),
            tuple(sorted(province for spot in spots for province in _provinces(things, spot))),
            tuple(things.all(node, "schema:organizer")),
            tuple(sorted(present.get(node, ()))),
            things.one(node, "schema:superEvent"),
            _sure(things, node),
            things.one(node, "kg:quote"),
        )


def _present(things: Things) -> Mapping[str, set[str]]:
    """The agents with a part in each event, organizers among them."""
    found: dict[str, set[str]] = defaultdict(set)
    for node in things.of("kg:Participation"):
        found[things.one(node, "kg:event")].add(things.one(node, "kg:agent"))
    return found


def _provinces(things: Things, spot: str) -> Iterator[str]:
    """The shared provinces that a place is in, or is."""
    if things.one(spot, "schema:identifier"):
        yield spot
    yield from things.all(spot, "schema:containedInPlace")


def _sure(things: Things, node: str) -> float:
    return float(things.one(node, "kg:confidence") or 1)
