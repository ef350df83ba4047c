"""The small ontology: every term of ours says in Thai and English what it is, and no used term is undeclared."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rdflib import Graph, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import OWL, RDF, RDFS, SH, SKOS

from kg.iris import PREFIXES
from kg.network.measures import AGENT_MEASURES
from kg.vocabulary.turtle import ontology_folder

KG = Namespace(PREFIXES["kg"])
_KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return Graph().parse(ontology_folder() / "kg.ttl")


def terms(ontology: Graph) -> set[URIRef]:
    return {
        s for kind in _KINDS for s in ontology.subjects(RDF.type, kind) if isinstance(s, URIRef) and s.startswith(KG)
    }


def test_every_term_has_label_and_comment_in_both_languages(ontology: Graph) -> None:
    for term in terms(ontology):
        for predicate in (RDFS.label, RDFS.comment):
            languages = {getattr(o, "language", None) for o in ontology.objects(term, predicate)}
            assert {"th", "en"} <= languages, (term, predicate)


def test_every_concept_has_a_label_in_both_languages(ontology: Graph) -> None:
    for concept in ontology.subjects(RDF.type, SKOS.Concept):
        assert {getattr(o, "language", None) for o in ontology.objects(concept, SKOS.prefLabel)} >= {"th", "en"}, (
            concept
        )


def test_every_term_that_the_code_writes_is_declared(ontology: Graph) -> None:
    written = set()
    for path in (Path(__file__).parents[2] / "kg" / "rdf").glob("*.py"):
        written |= {KG[name] for name in re.findall(r"[\"']kg:([\w-]+)[\"']", path.read_text(encoding="utf-8"))}
    declared = {s for s in ontology.subjects() if isinstance(s, URIRef)}
    assert written - declared == set()


def test_what_is_measured_of_agents_is_declared_as_their_properties(ontology: Graph) -> None:
    declared = set(ontology.subjects(SKOS.inScheme, KG.agentMeasures))
    assert declared == {KG[name] for name in AGENT_MEASURES}
    assert declared <= set(ontology.subjects(RDF.type, OWL.DatatypeProperty))


def test_only_bodies_of_the_government_are_said_to_be_governmental(ontology: Graph) -> None:
    governmental = {
        URIRef(f"{PREFIXES['schema']}GovernmentOrganization"),
        URIRef("http://data.europa.eu/m8g/PublicOrganisation"),
    }
    below = {s for kind in governmental for s in ontology.subjects(RDFS.subClassOf, kind)}
    assert below == {KG.PublicBody}
    assert ontology.value(KG.PublicBody, OWL.hasValue) == KG.government
    close = {s for kind in governmental for s in ontology.subjects(SKOS.closeMatch, kind)}
    assert close == {KG.government, KG.foreign_government}
    assert not {KG.company, KG.civil_society, KG.international} & close


def test_what_is_aligned_is_declared_or_of_a_vocabulary_that_we_use(ontology: Graph) -> None:
    ours = {s for s in ontology.subjects(SKOS.closeMatch) if isinstance(s, URIRef) and s.startswith(KG)}
    assert ours <= set(ontology.subjects(RDF.type))
    others = set(ontology.objects(None, SKOS.closeMatch))
    assert all(isinstance(o, URIRef) and not o.startswith(KG) for o in others)


def test_shapes_know_every_declared_measure(ontology: Graph) -> None:
    shapes = Graph().parse(ontology_folder() / "shapes.ttl")
    for scheme, shape in (("measures", "RelationshipShape"), ("goalMeasures", "GoalMeasurementShape")):
        (rule,) = (rule for rule in shapes.objects(KG[shape], SH.property) if (rule, SH.path, KG.measure) in shapes)
        (listed,) = shapes.objects(rule, SH["in"])
        assert set(Collection(shapes, listed)) == set(ontology.subjects(SKOS.inScheme, KG[scheme]))
    paths = {shapes.value(rule, SH.path) for rule in shapes.objects(KG.NetworkMeasurementShape, SH.property)}
    assert set(ontology.subjects(SKOS.inScheme, KG.agentMeasures)) <= paths
