"""From a graph as questions see it to what formats of other projects tell of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.export.exchange.held import held
from kg.export.exchange.model import Agent, Area, Exchange, Name, Occurred, Post, Release, Words
from kg.export.said import Said
from kg.iris import article_of, local
from kg.network.lookup import MAIN_NAMES, shown_name
from kg.rdf.provinces import LOCATION, WITHIN
from kg.store.reader import GraphReader

_ENGLISH = "en"
_OFFICIAL = "skos:prefLabel"


def exchange_of(store: GraphReader, *, texts: bool = False) -> Exchange:
    """Everything that is exchanged, with the ``texts`` of articles if wanted."""
    said = Said(store)
    named_in = _grouped(said.subjects("schema:mentions"))
    events = tuple(_events(said))
    provinces = sorted({province for event in events for province in event.provinces})
    return Exchange(
        releases={iri: _release(said, iri, texts) for iri in said.of("schema:NewsArticle")},
        people=tuple(_agent(said, iri, named_in) for iri in said.of("foaf:Person")),
        bodies=tuple(_agent(said, iri, named_in) for iri in said.of("org:Organization")),
        posts=tuple(_posts(said)),
        held=tuple(held(said)),
        events=events,
        areas=tuple(_area(said, iri) for iri in provinces),
        kinds={local(kind): said.label(kind, _OFFICIAL, _ENGLISH) for kind, _ in said.subjects("org:classification")},
    )


def _grouped(pairs: Iterable[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    """All that stands beside each thing, sorted."""
    found: dict[str, set[str]] = defaultdict(set)
    for thing, beside in pairs:
        found[thing].add(beside)
    return {thing: sorted(values) for thing, values in found.items()}


def _release(said: Said, iri: str, texts: bool) -> Release:
    title, day, url = (said.one(iri, name) for name in ("schema:headline", "schema:datePublished", "schema:url"))
    return Release(iri, title, day, url, said.one(iri, "schema:articleBody") if texts else "")


def _agent(said: Said, iri: str, named_in: Mapping[str, Sequence[str]]) -> Agent:
    name = shown_name(said.labels, iri)
    official = {text: Name(text, language) for main in MAIN_NAMES for text, language in said.labels(iri, main)}
    others = {text: Name(text, language) for text, language in said.labels(iri, "skos:altLabel")}
    return Agent(
        iri,
        name,
        translations=_sorted(official[text] for text in official.keys() - {name}),
        others=_sorted(others[text] for text in others.keys() - official.keys()),
        titles=said.all(iri, "foaf:title"),
        kind=local(said.one(iri, "org:classification")),
        parents=said.all(iri, "org:subOrganizationOf"),
        named_in=named_in.get(iri, ()),
    )


def _sorted(names: Iterable[Name]) -> tuple[Name, ...]:
    return tuple(sorted(names, key=lambda one: (one.language, one.text)))


def _posts(said: Said) -> Iterator[Post]:
    for iri in said.of("org:Post"):
        role = said.one(iri, "org:role")
        name = shown_name(said.labels, role) if role else ""
        yield Post(iri, name, said.label(role, _OFFICIAL, _ENGLISH), said.one(iri, "org:postIn"))


def _events(said: Said) -> Iterator[Occurred]:
    present = _grouped(_present(said))
    for iri in said.of("kg:Happening"):
        told_in = said.all(iri, "kg:report")
        places = said.all(iri, LOCATION)
        names = (said.one(place, "schema:name") for place in places)
        yield Occurred(
            iri,
            said.one(iri, "schema:name"),
            local(said.one(iri, "kg:kind")),
            said.one(iri, "kg:earliest"),
            said.one(iri, "kg:latest"),
            next(filter(None, names), ""),
            sorted({province for place in places for province in _provinces(said, place)}),
            said.all(iri, "schema:organizer"),
            sorted({agent for report in told_in for agent in present.get(report, ())}),
            [Words(article_of(report), said.one(report, "kg:quote")) for report in told_in],
        )


def _present(said: Said) -> Iterator[tuple[str, str]]:
    """Each event with each agent who has a part in it."""
    return ((said.one(part, "kg:event"), said.one(part, "kg:agent")) for part in said.of("kg:Participation"))


def _provinces(said: Said, place: str) -> Iterator[str]:
    """The province that a place is, or those that it is in."""
    if said.one(place, "schema:identifier"):
        yield place
    yield from said.all(place, WITHIN)


def _area(said: Said, iri: str) -> Area:
    names = (said.label(iri, _OFFICIAL, language) for language in ("th", _ENGLISH))
    return Area(iri, said.one(iri, "schema:identifier"), *names)
