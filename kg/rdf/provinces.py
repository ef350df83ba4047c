"""Provinces as triples: shared nodes with code and names, and what takes place, is said or is served in them."""

from __future__ import annotations

from collections.abc import Iterable

from kg.grammar.provinces import other_names
from kg.iris import Kind, iri
from kg.models import AreaMention
from kg.rdf.evidence import write_mention
from kg.rdf.terms import Term, english, node, plain, term, thai
from kg.rdf.writer import ArticleWriter, GraphWriter
from kg.vocabulary.provinces import Province, province_of

LOCATION, WITHIN, COVERAGE = "schema:location", "schema:containedInPlace", "schema:spatialCoverage"
"""What says that an event, a place or anything else is in a province."""


def write_provinces(writer: ArticleWriter, subject: str, relation: str, areas: Iterable[AreaMention]) -> None:
    """Says that a subject (IRI) is so related to these provinces, what they are, and where the article names them."""
    for area in areas:
        named = province_iri(area.province)
        writer.say(subject, (relation, node(named)))
        writer.say(named, *_identity(province_of()[area.province]))
        write_mention(writer, named, area)


def province_iri(code: str) -> str:
    """The IRI of a province by its ISO 3166-2 code."""
    return iri(Kind.PLACE, code)


def vocabulary_of_provinces(graph: str) -> bytes:
    """All provinces with every name that they go by, in a graph (IRI), as N-Quads."""
    writer = GraphWriter(graph)
    for province in province_of().values():
        local, foreign = other_names(province)
        also = (("skos:altLabel", name) for name in (*map(thai, local), *map(english, foreign)))
        writer.say(province_iri(province.code), *_identity(province), *also)
    return writer.nquads()


def _identity(province: Province) -> tuple[tuple[str, Term], ...]:
    return (
        ("rdf:type", term("schema:AdministrativeArea")),
        ("rdf:type", term("schema:Place")),
        ("schema:identifier", plain(province.code)),
        ("skos:prefLabel", thai(province.thai)),
        ("skos:prefLabel", english(province.english)),
    )
