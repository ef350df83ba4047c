"""Why the graph says something: of anything it holds, and of any two, step by step with the words behind each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from kg.iris import AGENTS, Kind, full, is_scoped, kind_of, local, short
from kg.network.explaining.claims import is_claim
from kg.network.explaining.entities import of_entity
from kg.network.explaining.facts import of_fact, of_rejected
from kg.network.explaining.happenings import of_event, of_happening, of_reports
from kg.network.explaining.joins import pair
from kg.network.explaining.judged import judged
from kg.network.explaining.steps import Known, Step
from kg.network.explaining.subjects import of_article, of_province, of_theme
from kg.network.explaining.tenures import of_post, of_tenure
from kg.network.explaining.ties import between, of_relationship


def explained(known: Known, iri: str) -> tuple[Step, ...]:
    """Why the graph says what it says of something (IRI)."""
    if (now := known.store.canonical(iri)) != iri:
        return (Step("is", f"{short(iri)} is {known.named(now)} here"), *explained(known, now))
    return tuple(_explainer(known, iri)(known, iri))


def _explainer(known: Known, iri: str) -> Callable[[Known, str], Iterator[Step]]:
    """Who explains something: by what it is, else by where it stands."""
    kinds = known.types(iri)
    by_kind = next((_KINDS[kind] for kind in sorted(kinds) if kind in _KINDS), None)
    if by_kind is not None:
        return by_kind
    if is_claim(kinds):
        return of_fact
    if is_scoped(iri) and not kinds:
        return of_rejected
    return _anything


def _proposal(known: Known, iri: str) -> Iterator[Step]:
    return iter(explained_two(known, *sorted(known.store.values(iri, "kg:between"))))


def explained_two(known: Known, one: str, other: str) -> tuple[Step, ...]:
    """Why two things (IRIs) are one, or are two, and what ties them."""
    ours, theirs = known.store.canonical(one), known.store.canonical(other)
    if one == other:
        return (Step("are", f"one thing by one IRI, {short(one)}"), *explained(known, one))
    kinds = {kind_of(one), kind_of(other)}
    if kinds <= AGENTS and len(kinds) == 1:
        steps = [*pair(known, one, other), *judged(known, (one, other))]
    elif kinds == {Kind.EVENT}:
        steps = list(of_reports(known, one, other))
    else:
        steps = [Step("are", f"two: {known.named(one)} and {known.named(other)}")]
    return (*steps, *_tied(known, ours, theirs))


def _tied(known: Known, one: str, other: str) -> Iterator[Step]:
    found = between(known, one, other) if one != other else ()
    for relationship in found:
        yield Step("tied", short(relationship))
        yield from of_relationship(known, relationship)
    if one != other and not found:
        yield Step("tied", "by nothing directly: kg path tells of ways between them")


def _anything(known: Known, iri: str) -> Iterator[Step]:
    """All that is said of something that has no words of its own."""
    yield Step("is", known.named(iri))
    rows = known.store.rows(f"SELECT ?name ?value WHERE {{ <{iri}> ?name ?value }}")
    for name, value in sorted((row["name"], row["value"]) for row in rows):
        is_node = value.startswith(("http://", "https://"))
        yield Step(_last(name), (known.word(value) or known.name(value)) if is_node else value)


def _last(iri: str) -> str:
    """What a property is called by the end of its IRI."""
    return (local(iri) or iri).rpartition("/")[2]


_KINDS: Mapping[str, Callable[[Known, str], Iterator[Step]]] = MappingProxyType(
    {
        full("foaf:Person"): of_entity,
        full("org:Organization"): of_entity,
        full("schema:Event"): of_event,
        full("kg:Happening"): of_happening,
        full("kg:Tenure"): of_tenure,
        full("kg:Relationship"): of_relationship,
        full("org:Post"): of_post,
        full("sdgo:Goal"): of_theme,
        full("sdgo:Target"): of_theme,
        full("schema:NewsArticle"): of_article,
        full("schema:AdministrativeArea"): of_province,
        full("kg:Proposal"): _proposal,
    }
)
"""Who explains things of each class (IRI); facts of articles are explained as claims."""
