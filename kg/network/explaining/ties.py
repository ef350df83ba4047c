"""Why two are tied: what the tie's measure is, its weight, and the facts behind it."""

from __future__ import annotations

from collections.abc import Iterator

from kg.iris import full, measure_of, relationship_iri
from kg.network.behind import PartsOfStore, facts_behind
from kg.network.explaining.claims import claim
from kg.network.explaining.steps import Known, Step, counted, listed


def of_relationship(known: Known, relationship: str) -> Iterator[Step]:
    """The steps for a relationship (IRI)."""
    store, measure = known.store, measure_of(relationship)
    ends = sorted(store.values(relationship, "kg:between"))
    concept = full(f"kg:{measure}")
    yield Step("claims", f"{known.word(concept)}: {listed(map(known.name, ends))}")
    yield Step("weight", f"{float(store.value(relationship, 'kg:weight')):g}")
    yield from _formula(known, concept)
    if first := store.value(relationship, "kg:earliest"):
        yield Step("days", f"{first} to {store.value(relationship, 'kg:latest')}")
    reasons = sorted(store.values(relationship, "prov:wasDerivedFrom"))
    facts = facts_behind(PartsOfStore(store), measure, ends, reasons)
    yield Step("rests on", f"{counted(len(reasons), 'fact or event', 'facts or events')}, told by these:")
    yield from known.some(facts, lambda fact: _fact(known, fact), "fact")


def between(known: Known, one: str, other: str) -> tuple[str, ...]:
    """The relationships (IRIs) between two things, sorted."""
    measures = known.store.nodes_with("skos:inScheme", full("kg:measures"))
    names = sorted({concept.partition("#")[2] for concept in measures})
    both = ((one, other), (other, one))
    found = (relationship_iri(name, *ends) for name in names for ends in both)
    return tuple(sorted(iri for iri in found if known.store.knows(iri)))


def _formula(known: Known, concept: str) -> Iterator[Step]:
    """What the ontology says of a measure."""
    defined = known.store.labels(concept, "skos:definition")
    for words in sorted(text for text, language in defined if language == "en"):
        yield Step("measures", words)
    for source in sorted(known.store.values(concept, "dcterms:source")):
        yield Step("source", source)


def _fact(known: Known, fact: str) -> Step:
    return known.quoted("", claim(known, known.store, fact), fact, sure=known.sure(fact))
