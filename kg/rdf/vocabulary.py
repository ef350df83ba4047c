"""The part of the vocabulary that a graph uses, as triples: labels, parents, changes of bodies, posts, ranks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse, serialize

from kg.iris import PREFIXES, VOCABULARY, full, name_in
from kg.rdf.provinces import vocabulary_of_provinces
from kg.vocabulary.ranks import rank_of
from kg.vocabulary.turtle import ontology_folder

_FILES = ("agencies.ttl", "events.ttl", "kg.ttl", "posts.ttl", "roles.ttl", "sdg.ttl")
_FOLLOWED = frozenset(
    map(
        full,
        (
            "org:subOrganizationOf",
            "org:postIn",
            "org:role",
            "org:changedBy",
            "org:originalOrganization",
            "org:resultingOrganization",
            "dcterms:isReplacedBy",
            "skos:broader",
            "kg:secretariatOf",
        ),
    )
)
_SHOWN = _FOLLOWED | frozenset(
    map(
        full,
        (
            "rdf:type",
            "skos:prefLabel",
            "skos:altLabel",
            "skos:definition",
            "skos:notation",
            "skos:inScheme",
            "org:classification",
            "dcterms:date",
            "dcterms:source",
            "schema:sameAs",
            "kg:colour",
            "kg:holders",
        ),
    )
)
_ROLES = PREFIXES["role"]
_ALWAYS = frozenset(map(full, ("skos:Concept", "sdgo:Goal")))
"""Every goal and every concept of ours is written whether used or not, so that legends are whole."""


def vocabulary_quads(used: Iterable[str]) -> Iterator[Quad]:
    """What the vocabulary says of these IRIs, and of everything above them and after them, in its graph; sorted.

    Of a role that it does not know this is the rank alone; other IRIs that it does not know add nothing.
    """
    graph, statements = NamedNode(VOCABULARY), _statements()
    reached = _reached(used := {*used})
    triples = [triple for iri in reached for triple in statements[iri]]
    triples += (_rank(iri) for iri in used | reached if iri.startswith(_ROLES))
    for triple in sorted(triples, key=str):
        yield Quad(triple.subject, triple.predicate, triple.object, graph)


def vocabulary_nquads(used: Iterable[str]) -> bytes:
    """The same as N-Quads, one statement a line, sorted by code point."""
    lines = (serialize(vocabulary_quads(used), format=RdfFormat.N_QUADS) or b"").splitlines(keepends=True)
    return b"".join(sorted(lines))


def _rank(role: str) -> Triple:
    """That a role (IRI) has its rank, by the name that it spells: ranks go by first words, which are never cut."""
    return Triple(NamedNode(role), NamedNode(full("kg:rank")), Literal(rank_of(name_in(role))))


def _reached(used: Iterable[str]) -> set[str]:
    """The entries meant by these IRIs, those that are always written, and all to which they lead."""
    statements = _statements()
    waiting = [*used, *(iri for iri, triples in statements.items() if _is_always(triples))]
    seen: set[str] = set()
    while waiting:
        iri = waiting.pop()
        if iri not in seen and iri in statements:
            seen.add(iri)
            waiting += [
                triple.object.value
                for triple in statements[iri]
                if triple.predicate.value in _FOLLOWED and isinstance(triple.object, NamedNode)
            ]
    return seen


@cache
def _statements() -> dict[str, tuple[Triple, ...]]:
    """The shown statements of every entry, by its IRI."""
    found: dict[str, list[Triple]] = defaultdict(list)
    for name in _FILES:
        for triple in parse(path=str(ontology_folder() / name), format=RdfFormat.TURTLE):
            if triple.predicate.value in _SHOWN and isinstance(triple.subject, NamedNode):
                found[triple.subject.value].append(triple)
    for quad in parse(vocabulary_of_provinces(VOCABULARY), format=RdfFormat.N_QUADS):
        if isinstance(quad.subject, NamedNode):
            found[quad.subject.value].append(quad.triple)
    return {iri: tuple(triples) for iri, triples in found.items()}


def _is_always(triples: tuple[Triple, ...]) -> bool:
    types = {
        t.object.value for t in triples if t.predicate.value == full("rdf:type") and isinstance(t.object, NamedNode)
    }
    return bool(types & _ALWAYS) and full("sdgo:Target") not in types
