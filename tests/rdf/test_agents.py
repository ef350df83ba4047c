"""Persons and organizations: shared by name where the name is a sound key, with the words that name them."""

from dataclasses import replace

import pytest
from rdflib import Literal
from rdflib.namespace import FOAF, SKOS

from kg.models import Organization, Person, Reading
from kg.rdf.face import article_graph
from tests.rdf.press import ARTICLE, BODY, BODY_NODE, KG, NODE, ORG, PERSON, PERSON_NODE, SCHEMA, only, quotes


def test_a_person_has_a_shared_node_with_name_titles_and_other_forms() -> None:
    graph = article_graph(
        Reading(ARTICLE, persons=(replace(PERSON, titles=("นาย", "ดร."), aliases=("นายดี", "ดี ใจงาม")),))
    )
    assert only(graph, FOAF.Person) == PERSON_NODE
    assert graph.value(PERSON_NODE, FOAF.name) == Literal("ดี ใจงาม")
    assert set(graph.objects(PERSON_NODE, FOAF.title)) == {Literal("นาย"), Literal("ดร.")}
    assert set(graph.objects(PERSON_NODE, SKOS.altLabel)) == {Literal("นายดี", lang="th")}
    assert (NODE, SCHEMA.mentions, PERSON_NODE) in graph
    assert quotes(graph, PERSON_NODE) == {"นายดี ใจงาม"}


@pytest.mark.parametrize(("name", "language"), [("กรมป่าปลูก", "th"), ("บริษัท Green จำกัด", "th"), ("Green Fund", "en")])
def test_a_body_is_labelled_in_the_language_of_its_name(name: str, language: str) -> None:
    graph = article_graph(Reading(ARTICLE, organizations=(replace(BODY, name=name, kind="company"),)))
    node = only(graph, ORG.Organization)
    assert set(graph.objects(node, SKOS.prefLabel)) == {Literal(name, lang=language)}
    assert graph.value(node, ORG.classification) == KG.company


def test_a_body_known_by_name_has_a_shared_node() -> None:
    graph = article_graph(Reading(ARTICLE, organizations=(BODY,)))
    assert only(graph, ORG.Organization) == BODY_NODE
    assert (NODE, SCHEMA.mentions, BODY_NODE) in graph
    assert quotes(graph, BODY_NODE) == {"กรมป่าปลูก"}


def test_unresolved_names_stay_in_their_article() -> None:
    alone = Person("สมศักดิ์", ("นาย",), (), PERSON.mentions, resolved=False)
    unsure = Organization("สพก.", "government", (), BODY.mentions, candidates=("กรมหนึ่ง", "กรมสอง"))
    graph = article_graph(Reading(ARTICLE, persons=(alone,), organizations=(unsure,)))
    assert only(graph, FOAF.Person).startswith(f"{NODE}/person/")
    organization = only(graph, ORG.Organization)
    assert organization.startswith(f"{NODE}/organization/")
    assert {str(candidate) for candidate in graph.objects(organization, KG.candidate)} == {
        "https://w3id.org/thkg/organization/กรมหนึ่ง",
        "https://w3id.org/thkg/organization/กรมสอง",
    }
    assert graph.value(organization, SKOS.prefLabel) == Literal("สพก.", lang="th")
