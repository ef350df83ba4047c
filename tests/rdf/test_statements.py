"""Statements: whose words, which words, how they were said and what they are about."""

from rdflib import Literal, URIRef
from rdflib.namespace import DCTERMS, XSD

from kg.models import Reading, Speech, Statement
from kg.rdf.face import article_graph
from tests.rdf.press import ARTICLE, BODY, BODY_NODE, KG, NODE, PERSON, PERSON_NODE, SCHEMA, SDG, mention, quotes

FIRST, SECOND = (URIRef(f"{NODE}/statement/{number}") for number in (1, 2))
WORDS = (mention("จะปลูกป่า 500 ไร่"),)


def test_a_statement_has_speaker_words_verb_and_themes() -> None:
    said = Statement(PERSON, "จะปลูกป่า 500 ไร่", "กล่าวว่า", Speech.REPORTED, WORDS, ("15", "13.1"), 0.7)
    graph = article_graph(Reading(ARTICLE, statements=(said,)))
    assert graph.value(FIRST, SCHEMA.creator) == PERSON_NODE
    assert graph.value(FIRST, SCHEMA.text) == Literal("จะปลูกป่า 500 ไร่", lang="th")
    assert graph.value(FIRST, KG.verb) == Literal("กล่าวว่า", lang="th")
    assert graph.value(FIRST, KG.speech) == KG.reported
    assert graph.value(FIRST, KG.confidence) == Literal("0.7", datatype=XSD.decimal)
    assert set(graph.objects(FIRST, DCTERMS.subject)) == {SDG["15"], SDG["13.1"]}
    assert quotes(graph, FIRST) == {"จะปลูกป่า 500 ไร่"}


def test_statements_of_persons_and_bodies_are_numbered_in_their_order() -> None:
    said = tuple(Statement(agent, "จะปลูกป่า", "ระบุว่า", Speech.DIRECT, WORDS) for agent in (BODY, PERSON))
    graph = article_graph(Reading(ARTICLE, statements=said))
    assert [graph.value(node, SCHEMA.creator) for node in (FIRST, SECOND)] == [BODY_NODE, PERSON_NODE]
    assert [graph.value(node, KG.speech) for node in (FIRST, SECOND)] == [KG.direct, KG.direct]
    assert graph.value(FIRST, KG.confidence) is None
