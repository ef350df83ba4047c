"""From a graph as questions see it to what formats of other projects tell of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.export.exchange.held import held
from kg.export.exchange.model import Agent, Area, Exchange, Name, Occurred, Post, Release, Words
from kg.iris import article_of, local
from kg.network.lookup import MAIN_NAMES, shown_name
from kg.rdf.provinces import LOCATION, WITHIN
from kg.store.reader import GraphReader

_MENTIONS = "SELECT ?article ?thing { ?article schema:mentions ?thing }"
_OF_TYPE = "SELECT ?x {{ ?x a {} }}"
_REPORTS = "SELECT ?happening ?event { ?happening kg:report ?event }"
_PRESENT = "SELECT ?event ?agent { ?part a kg:Participation ; kg:event ?event ; kg:agent ?agent }"
_ENGLISH = "en"


def exchange_of(store: GraphReader, *, texts: bool = False) -> Exchange:
    """Everything that is exchanged, with the ``texts`` of articles if wanted."""
    named_in = _grouped(store, _MENTIONS, "thing", "article")
    posts = tuple(_posts(store))
    events = tuple(_events(store))
    provinces = sorted({province for event in events for province in event.provinces})
    return Exchange(
        releases={iri: _release(store, iri, texts) for iri in _of(store, "schema:NewsArticle")},
        people=tuple(_agent(store, iri, named_in) for iri in _of(store, "foaf:Person")),
        bodies=tuple(_agent(store, iri, named_in) for iri in _of(store, "org:Organization")),
        posts=posts,
        held=tuple(held(store)),
        events=events,
        areas=tuple(_area(store, iri) for iri in provinces),
        kinds={local(kind): _label(store, kind, _ENGLISH) for kind in _concepts(store)},
    )


def _of(store: GraphReader, kind: str) -> list[str]:
    return sorted({row["x"] for row in store.rows(_OF_TYPE.format(kind))})


def _grouped(store: GraphReader, sparql: str, by: str, what: str) -> Mapping[str, Sequence[str]]:
    """What each thing has, sorted, by its IRI."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in store.rows(sparql):
        found[row[by]].add(row[what])
    return {iri: sorted(values) for iri, values in found.items()}


def _release(store: GraphReader, iri: str, texts: bool) -> Release:
    told = (store.value(iri, name) for name in ("schema:headline", "schema:datePublished", "schema:url"))
    return Release(iri, *told, text=store.value(iri, "schema:articleBody") if texts else "")


def _agent(store: GraphReader, iri: str, named_in: Mapping[str, Sequence[str]]) -> Agent:
    name = shown_name(store.labels, iri)
    official = set(_names(store, iri, MAIN_NAMES))
    others = {one.text: one for one in _names(store, iri, ("skos:altLabel",))}
    return Agent(
        iri,
        name,
        translations=_sorted(one for one in official if one.text != name),
        others=_sorted(one for one in others.values() if one.text not in {each.text for each in official}),
        titles=tuple(sorted(store.values(iri, "foaf:title"))),
        kind=local(store.value(iri, "org:classification")),
        parents=tuple(sorted(store.values(iri, "org:subOrganizationOf"))),
        named_in=named_in.get(iri, ()),
    )


def _names(store: GraphReader, iri: str, properties: Iterable[str]) -> Iterator[Name]:
    return (Name(text, language) for said in properties for text, language in store.labels(iri, said))


def _sorted(names: Iterable[Name]) -> tuple[Name, ...]:
    return tuple(sorted(names, key=lambda one: (one.language, one.text)))


def _posts(store: GraphReader) -> Iterator[Post]:
    for iri in _of(store, "org:Post"):
        role = store.value(iri, "org:role")
        english = _label(store, role, _ENGLISH)
        yield Post(iri, shown_name(store.labels, role) if role else "", english, store.value(iri, "org:postIn"))


def _events(store: GraphReader) -> Iterator[Occurred]:
    reports, present = _grouped(store, _REPORTS, "happening", "event"), _grouped(store, _PRESENT, "event", "agent")
    for iri in sorted(reports):
        told_in = reports[iri]
        places = sorted(store.values(iri, LOCATION))
        names = (store.value(place, "schema:name") for place in places)
        yield Occurred(
            iri,
            store.value(iri, "schema:name"),
            local(store.value(iri, "kg:kind")),
            store.value(iri, "kg:earliest"),
            store.value(iri, "kg:latest"),
            next(filter(None, names), ""),
            tuple(sorted({province for place in places for province in _provinces(store, place)})),
            tuple(sorted(store.values(iri, "schema:organizer"))),
            tuple(sorted({agent for report in told_in for agent in present.get(report, ())})),
            tuple(Words(article_of(report), store.value(report, "kg:quote")) for report in told_in),
        )


def _provinces(store: GraphReader, place: str) -> Iterator[str]:
    """The province that a place is, or those that it is in."""
    if store.value(place, "schema:identifier"):
        yield place
    yield from store.values(place, WITHIN)


def _area(store: GraphReader, iri: str) -> Area:
    names = (_label(store, iri, language) for language in ("th", _ENGLISH))
    return Area(iri, store.value(iri, "schema:identifier"), *names)


def _label(store: GraphReader, iri: str, language: str) -> str:
    """The official name in a language, "" where there is none."""
    return min((text for text, of in store.labels(iri, "skos:prefLabel") if of == language), default="") if iri else ""


def _concepts(store: GraphReader) -> set[str]:
    return {row["kind"] for row in store.rows("SELECT DISTINCT ?kind { ?body org:classification ?kind }")}
