"""Theme links: of the article as a whole and through each agent, beside the triples that they stand for."""

from rdflib import Literal, URIRef
from rdflib.namespace import DCTERMS, RDF, XSD

from kg.models import Reading, ThemeLink
from kg.rdf.face import article_graph
from tests.rdf.press import ARTICLE, BODY, BODY_NODE, KG, NODE, OA, PERSON, PERSON_NODE, SDG, mention, quotes

WORDS = (mention("ปลูกป่า"),)


def test_theme_links_keep_agents_apart_and_round_their_scores() -> None:
    links = (ThemeLink("15", None, 0.8, WORDS), ThemeLink("15.2", PERSON, 0.7123456789, WORDS))
    graph = article_graph(Reading(ARTICLE, themes=links))
    nodes = {graph.value(node, KG.theme): node for node in graph.subjects(RDF.type, KG.ThemeLink)}
    assert graph.value(nodes[SDG["15"]], KG.agent) is None
    assert graph.value(nodes[SDG["15.2"]], KG.agent) == PERSON_NODE
    assert graph.value(nodes[SDG["15.2"]], KG.confidence) == Literal("0.712346", datatype=XSD.decimal)


def test_what_an_agent_advances_is_not_by_itself_the_subject_of_the_article() -> None:
    links = (ThemeLink("15", None, 1.0, WORDS), ThemeLink("13", BODY, 1.0, WORDS))
    graph = article_graph(Reading(ARTICLE, themes=links))
    assert set(graph.objects(NODE, DCTERMS.subject)) == {SDG["15"]}
    assert set(graph.subject_objects(KG.advances)) == {(BODY_NODE, SDG["13"])}


def test_two_agents_of_one_theme_have_a_link_each_that_rests_on_words_that_classify() -> None:
    links = tuple(ThemeLink("15", agent, 0.5, WORDS) for agent in (BODY, PERSON))
    graph = article_graph(Reading(ARTICLE, themes=links))
    nodes = {node for node in graph.subjects(RDF.type, KG.ThemeLink) if isinstance(node, URIRef)}
    assert {graph.value(node, KG.agent) for node in nodes} == {BODY_NODE, PERSON_NODE}
    assert [quotes(graph, node) for node in nodes] == [{"ปลูกป่า"}, {"ปลูกป่า"}]
    assert set(graph.objects(None, OA.motivatedBy)) == {OA.classifying}


def test_a_certain_link_says_so_too() -> None:
    graph = article_graph(Reading(ARTICLE, themes=(ThemeLink("15", None, 1.0, WORDS),)))
    assert graph.value(URIRef(f"{NODE}/theme/15"), KG.confidence) == Literal("1", datatype=XSD.decimal)
