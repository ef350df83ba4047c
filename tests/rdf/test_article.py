"""An article's graph: what the page said, every kind of fact in one named graph, and what is known of that graph."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from rdflib import Literal, URIRef
from rdflib.namespace import DCTERMS, FOAF, RDF, XSD

from kg.clean import clean
from kg.iris import graph_iri
from kg.models import Event, Figure, Holding, Part, Participation, Reading, Speech, Statement, Status, ThemeLink, Work
from kg.rdf.article import about_nquads, article_nquads, text_digest
from kg.rdf.face import article_graph
from tests.rdf.press import ARTICLE, BODY, DATE, KG, NODE, ORG, PERSON, PERSON_NODE, PLACE, SCHEMA, SDG, mention, quotes


def reading() -> Reading:
    return Reading(
        article=ARTICLE,
        persons=(PERSON,),
        organizations=(BODY,),
        holdings=(Holding(PERSON, "อธิบดี", BODY, Status.INCUMBENT, "อธิบดีกรมป่าปลูก", (mention("อธิบดีกรมป่าปลูก"),)),),
        events=(Event("งานปลูกต้นไม้", "fair", DATE, PLACE, (mention("งานปลูกต้นไม้"),)),),
        participations=(Participation(0, PERSON, Part.SPEAKER, (mention("นายดี ใจงาม"),), 0.9),),
        statements=(Statement(PERSON, "จะปลูกป่า", "กล่าวว่า", Speech.REPORTED, (mention("จะปลูกป่า"),), ("15",)),),
        figures=(Figure(Decimal(500), "ไร่", "ปลูกป่า", None, (mention("500 ไร่"),)),),
        themes=(ThemeLink("15", None, 0.8, (mention("ปลูกป่า"),)),),
        works=(Work("ป่าดี", "platform", "", BODY, (mention("ป่าดี"),)),),
    )


def test_article_says_what_the_page_said() -> None:
    graph = article_graph(reading())
    assert graph.value(NODE, DCTERMS.identifier) == Literal("a-1")
    assert graph.value(NODE, SCHEMA.datePublished) == Literal("2023-03-04", datatype=XSD.date)
    assert graph.value(NODE, SCHEMA.url) == Literal("https://example.org/1", datatype=XSD.anyURI)
    assert graph.value(NODE, SCHEMA.headline) == Literal("กรมป่าปลูกเปิดสวน", lang="th")
    assert graph.value(NODE, SCHEMA.articleBody) == Literal(ARTICLE.text)
    assert set(graph.objects(NODE, DCTERMS.subject)) == {SDG["15"]}
    assert PERSON_NODE in set(graph.objects(NODE, SCHEMA.mentions))


def test_what_a_page_does_not_say_is_left_out() -> None:
    graph = article_graph(Reading(clean("a-2", "กรมป่าปลูกเปิดสวน")))
    (article,) = graph.subjects(RDF.type, SCHEMA.NewsArticle)
    assert graph.value(article, SCHEMA.url) is None
    assert graph.value(article, SCHEMA.datePublished) is None


def test_a_date_that_the_page_shows_rests_on_its_words() -> None:
    article = clean("a-3", "กรมป่าปลูกเปิดสวน\nวันศุกร์ที่ 3 มีนาคม 2566\n\nกรมป่าปลูก เปิดสวน")
    graph = article_graph(Reading(article))
    (node,) = graph.subjects(RDF.type, SCHEMA.NewsArticle)
    assert isinstance(node, URIRef)
    assert graph.value(node, SCHEMA.datePublished) == Literal("2023-03-03", datatype=XSD.date)
    assert [words for words in quotes(graph, node) if "3 มีนาคม 2566" in words]


@pytest.mark.parametrize(
    "kind",
    [
        FOAF.Person,
        ORG.Organization,
        ORG.Membership,
        SCHEMA.Event,
        KG.Participation,
        SCHEMA.Quotation,
        SCHEMA.Observation,
        KG.ThemeLink,
        SCHEMA.SoftwareApplication,
    ],
)
def test_every_kind_of_fact_is_in_the_graph(kind: URIRef) -> None:
    assert len(list(article_graph(reading()).subjects(RDF.type, kind))) == 1


def test_all_statements_stand_in_the_articles_own_graph_sorted_and_once() -> None:
    lines = article_nquads(reading()).decode().splitlines()
    assert lines == sorted(set(lines))
    assert {line.rpartition(" <")[2] for line in lines} == {f"{NODE}/graph> ."}


def test_the_note_on_a_graph_leads_to_its_article_and_its_digest() -> None:
    graph = "<https://w3id.org/thkg/article/a-1/graph>"
    prov, meta = "http://www.w3.org/ns/prov#hadPrimarySource", "<https://w3id.org/thkg/graph/meta> ."
    lines = about_nquads(graph_iri("a-1"), "abc").decode().splitlines()
    assert f"{graph} <{prov}> <{NODE}> {meta}" in lines
    assert f'{graph} <{KG.inputDigest}> "abc" {meta}' in lines
    assert len(lines) == 3


def test_the_digest_is_of_the_text_alone() -> None:
    assert text_digest(replace(ARTICLE, id="other", published=date(2024, 1, 1))) == text_digest(ARTICLE)
    assert text_digest(replace(ARTICLE, text=f"{ARTICLE.text} ")) != text_digest(ARTICLE)
