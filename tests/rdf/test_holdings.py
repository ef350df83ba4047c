"""Posts: under their organization, shared where there is only one of the kind, else the article's own."""

from rdflib import Literal, URIRef
from rdflib.namespace import RDFS, XSD

from kg.iris import iri
from kg.models import Holding, Post, Reading, Status
from kg.rdf.face import article_graph
from kg.rdf.holdings import post_iri
from tests.rdf.press import ARTICLE, BODY, BODY_NODE, DAY, KG, NODE, ORG, PERSON, PERSON_NODE, mention, only, quotes


def test_a_post_belongs_to_its_organization() -> None:
    body = iri("organization", "กรมป่าไม้")
    assert post_iri(NODE, "อธิบดี", body) == f"{body}/post/อธิบดี"


def test_a_post_without_organization_is_shared_only_when_it_is_the_only_one_of_its_kind() -> None:
    assert post_iri(NODE, "นายกรัฐมนตรี", None) == "https://w3id.org/thkg/post/นายกรัฐมนตรี"
    assert post_iri(NODE, "ผู้อำนวยการ", None).startswith(f"{NODE}/")


def test_holding_is_the_articles_claim_and_the_post_is_shared() -> None:
    claim = Holding(
        PERSON, "อธิบดี", BODY, Status.INCUMBENT, "อธิบดีกรมป่าปลูก", (mention("อธิบดีกรมป่าปลูก"),), 0.9, attested=DAY
    )
    graph = article_graph(Reading(ARTICLE, holdings=(claim,)))
    holding, post = only(graph, ORG.Membership), only(graph, ORG.Post)
    assert holding.startswith(f"{NODE}/")
    assert post == URIRef("https://w3id.org/thkg/organization/กรมป่าปลูก/post/อธิบดี")
    assert (post, ORG.postIn, BODY_NODE) in graph
    assert (holding, ORG.member, PERSON_NODE) in graph
    assert (holding, KG.post, post) in graph
    assert graph.value(holding, RDFS.label) == Literal("อธิบดีกรมป่าปลูก", lang="th")
    assert graph.value(holding, KG.status) == KG.incumbent
    assert graph.value(holding, KG.attestedOn) == Literal("2023-03-03", datatype=XSD.date)
    assert graph.value(holding, KG.confidence) == Literal("0.9", datatype=XSD.decimal)
    assert quotes(graph, holding) == {"อธิบดีกรมป่าปลูก"}


def test_a_post_that_was_held_and_is_held_is_two_claims() -> None:
    before, now = (
        Holding(PERSON, "อธิบดี", BODY, status, "อธิบดี", (mention("อธิบดีกรมป่าปลูก"),))
        for status in (Status.FORMER, Status.ACTING)
    )
    graph = article_graph(Reading(ARTICLE, holdings=(before, now)))
    assert set(graph.objects(None, KG.status)) == {KG.former, KG.acting}
    assert len(set(graph.subjects(KG.status, None))) == 2
    only(graph, ORG.Post)


def test_a_post_is_one_by_all_its_names_and_the_role_stays_as_the_article_has_it() -> None:
    claim = Holding(
        PERSON,
        "Prime Minister",
        None,
        Status.INCUMBENT,
        "Prime Minister",
        (mention("นายดี ใจงาม"),),
        post=Post("นายกรัฐมนตรี", ""),
    )
    graph = article_graph(Reading(ARTICLE, holdings=(claim,)))
    holding, post = only(graph, ORG.Membership), only(graph, ORG.Post)
    assert post == URIRef("https://w3id.org/thkg/post/นายกรัฐมนตรี")
    assert graph.value(holding, ORG.role) == URIRef(iri("role", "Prime Minister"))
    assert graph.value(post, ORG.role) == URIRef(iri("role", "นายกรัฐมนตรี"))


def test_a_post_of_a_body_that_the_article_does_not_name_brings_no_body_into_its_graph() -> None:
    claim = Holding(
        PERSON,
        "โฆษกรัฐบาล",
        None,
        Status.INCUMBENT,
        "โฆษกรัฐบาล",
        (mention("นายดี ใจงาม"),),
        post=Post("โฆษก", "สำนักนายกรัฐมนตรี"),
    )
    graph = article_graph(Reading(ARTICLE, holdings=(claim,)))
    assert only(graph, ORG.Post) == URIRef(f"{iri('organization', 'สำนักนายกรัฐมนตรี')}/post/โฆษก")
    assert not list(graph.objects(None, ORG.postIn)) and not list(graph.subjects(None, ORG.Organization))
