"""The data set's own statements: what never changes, and the counts, days and files that are given."""

from __future__ import annotations

from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, RDF, XSD

from kg.iris import PREFIXES, article_iri, full
from kg.models import Counts
from kg.rdf.dataset import DATASET, dataset_lines

VOID = Namespace(PREFIXES["void"])
ME = URIRef(DATASET)
COUNTS = Counts(12, 5, {full("foaf:Person"): 3, "http://example.org/Odd": 1}, {full("foaf:name"): 4})


def graph(counts: Counts = COUNTS, first: str = "2023-05-01", last: str = "2024-02-01") -> Graph:
    lines = dataset_lines(counts, article_iri("ก"), first, last)
    assert lines == sorted(set(lines))
    return Graph().parse(data=b"".join(lines), format="nt")


def parts(said: Graph, of: str, number: URIRef) -> dict[str, int]:
    """What there is a partition of, with the number of each."""
    found = said.objects(ME, VOID[f"{of}Partition"])
    return {str(said.value(part, VOID[of])): int(str(said.value(part, number))) for part in found}


def test_it_is_a_data_set_with_title_and_licence_in_both_languages() -> None:
    said = graph()
    assert {*said.objects(ME, RDF.type)} == {DCAT.Dataset, VOID.Dataset}
    for name in (DCTERMS.title, DCTERMS.description, DCTERMS.rights):
        assert {getattr(text, "language", "") for text in said.objects(ME, name)} == {"th", "en"}
    assert len([*said.objects(ME, DCTERMS.license)]) == 1


def test_counts_are_whole_numbers_and_partitions_have_theirs() -> None:
    said = graph()
    assert said.value(ME, VOID.triples) == Literal("12", datatype=XSD.integer)
    assert said.value(ME, VOID.entities) == Literal("5", datatype=XSD.integer)
    assert parts(said, "class", VOID.entities) == COUNTS.classes
    assert parts(said, "property", VOID.triples) == COUNTS.properties
    assert URIRef(f"{DATASET}/class/foaf/Person") in {*said.objects(ME, VOID.classPartition)}


def test_the_period_is_that_of_the_publications() -> None:
    said = graph()
    period = said.value(ME, DCTERMS.temporal)
    assert str(said.value(period, DCAT.startDate)) == "2023-05-01"
    assert str(said.value(period, DCAT.endDate)) == "2024-02-01"
    assert graph(first="", last="").value(ME, DCTERMS.temporal) is None


def test_files_are_named_with_their_media_types_and_dumps_are_among_them() -> None:
    said = graph()
    files = {str(said.value(file, DCTERMS.title)): file for file in said.objects(ME, DCAT.distribution)}
    assert {"graph.nq", "graph.ttl", "graph.graphml", "people.csv", "tenures.csv"} <= {*files}
    assert {*said.objects(ME, VOID.dataDump)} == {files["graph.nq"], files["graph.ttl"]}
    assert str(said.value(files["people.csv"], DCAT.mediaType)).endswith("/text/csv")


def test_every_node_stands_below_the_base_and_none_is_blank() -> None:
    assert all(str(subject).startswith(DATASET) for subject in graph().subjects())
