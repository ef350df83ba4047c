"""Provinces as shared nodes: code and names, and what takes place, is said and is served there."""

from __future__ import annotations

from dataclasses import replace

from pyoxigraph import RdfFormat, parse
from rdflib import Literal, URIRef
from rdflib.namespace import RDF, SKOS

from kg.iris import VOCABULARY, Kind, kind_of
from kg.models import AreaMention, Event, Reading, Speech, Statement, ThemeLink, Whereabouts
from kg.rdf.face import article_graph
from kg.rdf.provinces import province_iri, vocabulary_of_provinces
from tests.rdf.press import ARTICLE, NODE, PERSON, PLACE, SCHEMA, at, mention, quotes

AREA = AreaMention(*at("สวนกลาง"), "สวนกลาง", "test", 1.0, "TH-50", Whereabouts.AT)
CHIANG_MAI = URIRef("https://w3id.org/thkg/place/TH-50")
FAIR = Event("งานปลูกต้นไม้", "fair", None, PLACE, (mention("งานปลูกต้นไม้"),), provinces=(AREA,))


def test_a_province_has_one_code_and_a_name_in_each_language_in_every_article() -> None:
    graph = article_graph(Reading(ARTICLE, events=(FAIR,)))
    assert set(graph.objects(CHIANG_MAI, RDF.type)) == {SCHEMA.AdministrativeArea, SCHEMA.Place}
    assert set(graph.objects(CHIANG_MAI, SCHEMA.identifier)) == {Literal("TH-50")}
    names = {Literal("เชียงใหม่", lang="th"), Literal("Chiang Mai", lang="en")}
    assert set(graph.objects(CHIANG_MAI, SKOS.prefLabel)) == names
    assert quotes(graph, CHIANG_MAI) == {"สวนกลาง"}


def test_the_place_of_an_event_lies_in_its_province() -> None:
    graph = article_graph(Reading(ARTICLE, events=(FAIR,)))
    (place,) = graph.objects(URIRef(f"{NODE}/event/1"), SCHEMA.location)
    assert set(graph.objects(place, SCHEMA.containedInPlace)) == {CHIANG_MAI}


def test_an_event_without_a_written_place_takes_place_in_the_province_itself() -> None:
    graph = article_graph(Reading(ARTICLE, events=(replace(FAIR, place=None),)))
    assert set(graph.objects(URIRef(f"{NODE}/event/1"), SCHEMA.location)) == {CHIANG_MAI}


def test_statements_and_theme_links_cover_the_province() -> None:
    said = Statement(PERSON, "จะปลูกป่า", "กล่าวว่า", Speech.REPORTED, (mention("จะปลูกป่า"),), provinces=(AREA,))
    link = ThemeLink("15", None, 0.9, (mention("จะปลูกป่า"),), provinces=(AREA,))
    graph = article_graph(Reading(ARTICLE, persons=(PERSON,), statements=(said,), themes=(link,)))
    covering = set(graph.subjects(SCHEMA.spatialCoverage, CHIANG_MAI))
    assert covering == {URIRef(f"{NODE}/statement/1"), URIRef(f"{NODE}/theme/15")}


def test_the_vocabulary_knows_all_77_by_every_name() -> None:
    quads = list(parse(vocabulary_of_provinces(VOCABULARY), format=RdfFormat.N_QUADS))
    assert len({str(quad.subject) for quad in quads}) == 77
    korat = {quad.object.value for quad in quads if str(quad.subject) == f"<{province_iri('TH-30')}>"}
    assert {"TH-30", "นครราชสีมา", "จังหวัดนครราชสีมา", "จ.นครราชสีมา", "โคราช", "Korat", "Nakhon Ratchasima"} <= korat


def test_the_iri_of_a_province_says_what_it_is() -> None:
    assert kind_of(province_iri("TH-50")) is Kind.PLACE
    assert kind_of(f"{NODE}/place/สวนกลาง") is Kind.OTHER
