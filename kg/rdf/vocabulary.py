"""The part of the vocabulary that a graph uses, as triples: labels, parents, successors, goals' colours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from pyoxigraph import NamedNode, RdfFormat, Triple, parse

from kg.rdf.terms import KG, ORG, SDGO
from kg.vocabulary.turtle import DCTERMS, RDF, SKOS, ontology_folder

_FILES = ("agencies.ttl", "events.ttl", "kg.ttl", "roles.ttl", "sdg.ttl")
_SHOWN = frozenset(
    {
        RDF + "type",
        SKOS + "prefLabel",
        SKOS + "altLabel",
        SKOS + "definition",
        SKOS + "notation",
        SKOS + "broader",
        SKOS + "inScheme",
        str(ORG.classification),
        str(ORG.subOrganizationOf),
        DCTERMS + "isReplacedBy",
        DCTERMS + "source",
        str(KG.colour),
        str(KG.secretariatOf),
    }
)
_FOLLOWED = frozenset({str(ORG.subOrganizationOf), DCTERMS + "isReplacedBy", SKOS + "broader", str(KG.secretariatOf)})
_ALWAYS = frozenset({SKOS + "Concept", str(SDGO.Goal)})
"""Every goal and every concept of ours is written whether used or not, so that legends are whole."""


@cache
def _statements() -> dict[str, tuple[Triple, ...]]:
    """The shown statements of every entry, by its IRI."""
    found: dict[str, list[Triple]] = defaultdict(list)
    for name in _FILES:
        for triple in parse(path=str(ontology_folder() / name), format=RdfFormat.TURTLE):
            if triple.predicate.value in _SHOWN and isinstance(triple.subject, NamedNode):
                found[triple.subject.value].append(triple)
    return {iri: tuple(triples) for iri, triples in found.items()}


def _is_always(triples: tuple[Triple, ...]) -> bool:
    types = {t.object.value for t in triples if t.predicate.value == RDF + "type" and isinstance(t.object, NamedNode)}
    return bool(types & _ALWAYS) and str(SDGO.Target) not in types


def vocabulary_triples(used: Iterable[str]) -> tuple[Triple, ...]:
    """What the vocabulary says of these IRIs, and of everything above them and after them; sorted.

    IRIs that the vocabulary does not know add nothing.
    """
    statements = _statements()
    waiting = [iri for iri in used if iri in statements]
    waiting += [iri for iri, triples in statements.items() if _is_always(triples)]
    seen: set[str] = set()
    while waiting:
        iri = waiting.pop()
        if iri in seen:
            continue
        seen.add(iri)
        for triple in statements.get(iri, ()):
            if triple.predicate.value in _FOLLOWED and isinstance(triple.object, NamedNode):
                waiting.append(triple.object.value)
    return tuple(sorted((t for iri in seen for t in statements.get(iri, ())), key=str))
