"""Triples: IRIs that follow from content, evidence whose offsets reproduce its words, the contract's own terms."""

from datetime import date
from decimal import Decimal

import pytest
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, FOAF, RDF, SKOS, XSD

from kg import iris
from kg.clean import clean
from kg.models import (
    DateMention,
    Event,
    Figure,
    Holding,
    Mention,
    Organization,
    OrganizationMention,
    Part,
    Participation,
    Person,
    PersonMention,
    PlaceMention,
    Reading,
    Speech,
    Statement,
    Status,
    ThemeLink,
    Work,
)
from kg.rdf.face import article_graph

KG, OA, ORG, SCHEMA, SDG = (Namespace(iris.PREFIXES[name]) for name in ("kg", "oa", "org", "schema", "sdg"))

TEXT = (
    "กรมป่าปลูกเปิดสวน\n\nวันที่ 3 มีนาคม 2566 นายดี ใจงาม อธิบดีกรมป่าปลูก เปิดงานปลูกต้นไม้ ณ สวนกลาง กล่าวว่า "
    "จะปลูกป่า 500 ไร่ ผ่านแอปพลิเคชันป่าดี"
)
ARTICLE = clean("a-1", TEXT, url="https://example.org/1", published=date(2023, 3, 4))


def at(words: str) -> tuple[int, int]:
    start = ARTICLE.text.rindex(words)
    return start, start + len(words)


def mention(words: str) -> Mention:
    return Mention(*at(words), words, "test", 1.0)


PERSON = Person(
    "ดี ใจงาม", ("นาย",), ("นายดี",), (PersonMention(*at("นายดี ใจงาม"), "นายดี ใจงาม", "test", 1.0, "นาย", "ดี ใจงาม"),)
)
BODY = Organization(
    "กรมป่าปลูก", "government", (), (OrganizationMention(*at("กรมป่าปลูก"), "กรมป่าปลูก", "test", 1.0, (), "government"),)
)


def reading() -> Reading:
    day = DateMention(*at("3 มีนาคม 2566"), "3 มีนาคม 2566", "test", 1.0, date(2023, 3, 3), date(2023, 3, 3), "day")
    place = PlaceMention(*at("สวนกลาง"), "สวนกลาง", "test", 1.0, "สวนกลาง")
    return Reading(
        article=ARTICLE,
        persons=(PERSON,),
        organizations=(BODY,),
        holdings=(
            Holding(
                PERSON,
                "อธิบดี",
                BODY,
                Status.INCUMBENT,
                "อธิบดีกรมป่าปลูก",
                (mention("อธิบดีกรมป่าปลูก"),),
                1.0,
                date(2023, 3, 3),
            ),
        ),
        events=(Event("งานปลูกต้นไม้", "fair", day, place, (mention("งานปลูกต้นไม้"),)),),
        participations=(Participation(0, PERSON, Part.SPEAKER, (mention("นายดี ใจงาม"),), 0.9),),
        statements=(
            Statement(PERSON, "จะปลูกป่า 500 ไร่", "กล่าวว่า", Speech.REPORTED, (mention("จะปลูกป่า 500 ไร่"),), ("15",)),
        ),
        figures=(Figure(Decimal(500), "ไร่", "ปลูกป่า", day, (mention("500 ไร่"),)),),
        themes=(
            ThemeLink("15", None, 0.8, (mention("ปลูกป่า"),)),
            ThemeLink("15.2", PERSON, 0.7123456789, (mention("ปลูกป่า"),)),
        ),
        works=(Work("ป่าดี", "platform", "", BODY, (mention("ป่าดี"),)),),
    )


@pytest.fixture(scope="module")
def graph() -> Graph:
    return article_graph(reading())


def only(graph: Graph, kind: URIRef) -> URIRef:
    (node,) = graph.subjects(RDF.type, kind)
    assert isinstance(node, URIRef)
    return node


def test_article_says_what_the_page_said(graph: Graph) -> None:
    article = URIRef(iris.article_iri("a-1"))
    assert graph.value(article, DCTERMS.identifier) == Literal("a-1")
    assert graph.value(article, SCHEMA.datePublished) == Literal("2023-03-04", datatype=XSD.date)
    assert set(graph.objects(article, DCTERMS.subject)) == {SDG["15"]}
    assert URIRef("https://w3id.org/thkg/person/ดี_ใจงาม") in set(graph.objects(article, SCHEMA.mentions))


def test_holding_is_the_articles_claim_and_the_post_is_shared(graph: Graph) -> None:
    holding, post = only(graph, ORG.Membership), only(graph, ORG.Post)
    assert holding.startswith(URIRef(iris.article_iri("a-1")))
    assert post == URIRef("https://w3id.org/thkg/organization/กรมป่าปลูก/post/อธิบดี")
    assert graph.value(holding, KG.status) == KG.incumbent
    assert graph.value(holding, KG.attestedOn) == Literal("2023-03-03", datatype=XSD.date)


def test_every_evidence_reproduces_its_quote(graph: Graph) -> None:
    targets = set(graph.subjects(RDF.type, OA.SpecificResource))
    assert len(targets) >= 8
    for target in targets:
        (selector,) = graph.objects(target, OA.hasSelector)
        assert set(graph.objects(selector, RDF.type)) == {OA.TextQuoteSelector, OA.TextPositionSelector}
        start, end = (int(str(graph.value(selector, p))) for p in (OA.start, OA.end))
        assert ARTICLE.text[start:end] == str(graph.value(selector, OA.exact))


def test_speaker_stands_in_a_participation_and_as_direct_triple(graph: Graph) -> None:
    event, person = only(graph, SCHEMA.Event), URIRef("https://w3id.org/thkg/person/ดี_ใจงาม")
    assert (event, SCHEMA.performer, person) in graph
    assert (event, SCHEMA.attendee, person) in graph
    assert graph.value(only(graph, KG.Participation), KG["as"]) == KG.speaker
    assert graph.value(event, SCHEMA.startDate) == Literal("2023-03-03", datatype=XSD.date)


def test_month_precision_becomes_a_month_with_its_bounds() -> None:
    month = DateMention(*at("มีนาคม"), "มีนาคม", "test", 1.0, date(2023, 3, 1), date(2023, 3, 31), "month")
    graph = article_graph(
        Reading(ARTICLE, events=(Event("งานปลูกต้นไม้", "fair", month, None, (mention("งานปลูกต้นไม้"),)),))
    )
    event = only(graph, SCHEMA.Event)
    assert graph.value(event, SCHEMA.startDate) == Literal("2023-03", datatype=XSD.gYearMonth)
    assert graph.value(event, SCHEMA.endDate) is None
    assert graph.value(event, KG.latest) == Literal("2023-03-31", datatype=XSD.date)


def test_theme_links_keep_agents_apart_and_round_their_scores(graph: Graph) -> None:
    links = {graph.value(node, KG.theme): node for node in graph.subjects(RDF.type, KG.ThemeLink)}
    assert graph.value(links[SDG["15"]], KG.agent) is None
    assert graph.value(links[SDG["15.2"]], KG.confidence) == Literal("0.712346", datatype=XSD.decimal)
    assert (URIRef("https://w3id.org/thkg/person/ดี_ใจงาม"), KG.advances, SDG["15.2"]) in graph


def test_unresolved_names_stay_in_their_article() -> None:
    alone = Person("สมศักดิ์", ("นาย",), (), PERSON.mentions, resolved=False)
    unsure = Organization("สพก.", "government", (), BODY.mentions, candidates=("กรมหนึ่ง", "กรมสอง"))
    graph = article_graph(Reading(ARTICLE, persons=(alone,), organizations=(unsure,)))
    assert only(graph, FOAF.Person).startswith(f"{iris.article_iri('a-1')}/person/")
    organization = only(graph, ORG.Organization)
    assert organization.startswith(f"{iris.article_iri('a-1')}/organization/")
    assert len(set(graph.objects(organization, KG.candidate))) == 2
    assert graph.value(organization, SKOS.prefLabel) == Literal("สพก.", lang="th")
