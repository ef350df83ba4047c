"""What a build says of itself: VoID and DCAT, with its counts, its period and its files.

Vocabularies: W3C "Describing Linked Datasets with the VoID Vocabulary", 2011; W3C "DCAT 3", 2024. What never changes
(title, licence, vocabularies) is ``ontology/dataset.ttl``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from pyoxigraph import RdfFormat, parse

from kg.iris import BASE, PREFIXES, iri
from kg.models import Counts
from kg.rdf.lines import lines_of
from kg.rdf.terms import Term, english, node, term, typed
from kg.vocabulary.turtle import ontology_folder

DATASET = f"{BASE}dataset"
"""The IRI of the data set; what it is made of stands below it."""

_MEDIA = "https://www.iana.org/assignments/media-types/"
_TABLES = "agencies articles events figures happenings people posts statements tenures themes"
_FILES: Mapping[str, str] = MappingProxyType(
    {
        "graph.nq": "application/n-quads",
        "graph.ttl": "text/turtle",
        "graph.graphml": "application/xml",
        **{f"{table}.csv": "text/csv" for table in _TABLES.split()},
    }
)
"""The files that every build makes, plain or packed, whatever it is told; their media types as IANA registers them."""

_DUMPS = frozenset({"graph.nq", "graph.ttl"})

_PREFIX = MappingProxyType({namespace: prefix for prefix, namespace in PREFIXES.items()})


def dataset_lines(counts: Counts, example: str, first: str, last: str) -> list[bytes]:
    """The statements, as sorted lines of N-Triples.

    ``counts`` are those of all other graphs, ``example`` is the IRI of an article, ``first`` and ``last`` are the days
    (xsd:date) of the first and the last publication; each is "" where there is none.
    """
    found = [*_fixed(), *_own(counts, example), *_period(first, last)]
    for name in _FILES:
        found += _file(name)
    for kind, number in counts.classes.items():
        found += _partition("class", kind, ("void:class", node(kind)), ("void:entities", _whole(number)))
    for name, number in counts.properties.items():
        found += _partition("property", name, ("void:property", node(name)), ("void:triples", _whole(number)))
    return sorted(line for lines in found for line in lines.splitlines(keepends=True))


def _fixed() -> Iterator[bytes]:
    triples = parse(path=str(ontology_folder() / "dataset.ttl"), format=RdfFormat.TURTLE)
    return (f"{triple.triple} .\n".encode() for triple in triples)


def _own(counts: Counts, example: str) -> Iterator[bytes]:
    yield lines_of(
        DATASET,
        ("void:triples", _whole(counts.triples)),
        ("void:entities", _whole(counts.subjects)),
        ("void:classes", _whole(len(counts.classes))),
        ("void:properties", _whole(len(counts.properties))),
        ("void:exampleResource", node(example) if example else None),
    )


def _period(first: str, last: str) -> Iterator[bytes]:
    """The days of the first and the last publication, where any is known."""
    if first:
        period = f"{DATASET}/period"
        yield lines_of(DATASET, ("dcterms:temporal", node(period)))
        yield lines_of(
            period,
            ("rdf:type", term("dcterms:PeriodOfTime")),
            ("dcat:startDate", typed(first, "xsd:date")),
            ("dcat:endDate", typed(last, "xsd:date")),
        )


def _file(name: str) -> Iterator[bytes]:
    file = f"{DATASET}/{name}"
    dump = ("void:dataDump", node(file)) if name in _DUMPS else ("void:dataDump", None)
    yield lines_of(DATASET, ("dcat:distribution", node(file)), dump)
    yield lines_of(
        file,
        ("rdf:type", term("dcat:Distribution")),
        ("dcterms:title", english(name)),
        ("dcat:mediaType", node(_MEDIA + _FILES[name])),
    )


def _partition(of: str, named: str, *said: tuple[str, Term]) -> Iterator[bytes]:
    """The part of the data set that a class or a property is in, by the name of its IRI."""
    namespace = max((known for known in _PREFIX if named.startswith(known)), key=len, default="")
    part = iri("dataset", of, _PREFIX.get(namespace, "other"), named.removeprefix(namespace))
    yield lines_of(DATASET, (f"void:{of}Partition", node(part)))
    yield lines_of(part, *said)


def _whole(number: int) -> Term:
    return typed(str(number), "xsd:integer")
