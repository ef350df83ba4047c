"""Evidence: words and offsets that agree, shared where two facts rest on the same words for the same reason."""

from dataclasses import replace
from decimal import Decimal

from rdflib import Graph, Literal
from rdflib.namespace import RDF, XSD

from kg.clean import clean
from kg.models import Event, Figure, OrganizationMention, Reading, Span, ThemeLink, Work
from kg.rdf.face import article_graph
from tests.rdf.press import ARTICLE, BODY, BODY_NODE, KG, NODE, OA, SCHEMA, at, mention, only


def positions(graph: Graph) -> list[tuple[int, int, str]]:
    """Start, end and words of every selector, by where they stand."""
    return sorted(
        (int(str(graph.value(node, OA.start))), int(str(graph.value(node, OA.end))), str(graph.value(node, OA.exact)))
        for node in graph.subjects(RDF.type, OA.TextQuoteSelector)
    )


def test_one_selector_says_both_words_and_offsets() -> None:
    graph = article_graph(Reading(ARTICLE, organizations=(BODY,)))
    target = only(graph, OA.SpecificResource)
    assert graph.value(target, OA.hasSource) == NODE
    (selector,) = graph.objects(target, OA.hasSelector)
    assert set(graph.objects(selector, RDF.type)) == {OA.TextQuoteSelector, OA.TextPositionSelector}
    start, end = at("กรมป่าปลูก")
    assert graph.value(selector, OA.exact) == Literal("กรมป่าปลูก")
    assert graph.value(selector, OA.start) == Literal(start, datatype=XSD.nonNegativeInteger)
    assert graph.value(selector, OA.end) == Literal(end, datatype=XSD.nonNegativeInteger)


def test_offsets_count_code_points_whatever_stands_before() -> None:
    article = clean("a-2", 'กรมป่าปลูก 🌳🌳 เปิดสวน\n\nงานปลูกต้นไม้ <วันนี้> "ณ" สวนกลาง')
    spans = tuple(
        Span(article.text.index(words), article.text.index(words) + len(words))
        for words in ("🌳 เปิดสวน", '<วันนี้> "ณ"', "สวนกลาง")
    )
    graph = article_graph(Reading(article, events=(Event("งานปลูกต้นไม้", "fair", None, None, spans),)))
    found = positions(graph)
    assert [words for _, _, words in found] == ["🌳 เปิดสวน", '<วันนี้> "ณ"', "สวนกลาง"]
    assert [article.text[start:end] for start, end, _ in found] == [words for _, _, words in found]


def test_words_that_are_masked_for_finders_are_quoted_as_the_page_has_them() -> None:
    link = "https://youtu.be/one"
    article = clean("a-4", f"กรมป่าปลูกเปิดสวน\n\nกรมป่าปลูก เปิดสวน\n{link}\n")
    start = article.text.index(link)
    assert link not in article.masked
    video = Work("", "video", link, None, (Span(start, start + len(link)),))
    assert positions(article_graph(Reading(article, works=(video,)))) == [(start, start + len(link), link)]


def test_a_mention_says_which_rule_found_it_and_how_sure_it_is() -> None:
    found = OrganizationMention(*at("กรมป่าปลูก"), "กรมป่าปลูก", "body: head", 0.75)
    body = replace(BODY, mentions=(found,))
    graph = article_graph(Reading(ARTICLE, organizations=(body,)))
    annotation = only(graph, OA.Annotation)
    assert graph.value(annotation, OA.hasBody) == BODY_NODE
    assert graph.value(annotation, OA.motivatedBy) == OA.identifying
    start, end = at("กรมป่าปลูก")
    assert str(annotation) == f"{NODE}/{start}-{end}/body%3A_head"
    assert graph.value(annotation, KG.confidence) == Literal("0.75", datatype=XSD.decimal)


def test_facts_that_rest_on_the_same_words_share_their_annotation_and_every_reason_has_its_own() -> None:
    words = (mention("ปลูกป่า"),)
    graph = article_graph(
        Reading(
            ARTICLE,
            events=(Event("ปลูกป่า", "fair", None, None, words),),
            themes=(ThemeLink("15", None, 0.8, words), ThemeLink("13", None, 0.4, words)),
        )
    )
    only(graph, OA.SpecificResource)
    bodies = {
        reason: {str(body).rpartition("/a-1/")[2] for body in graph.objects(annotation, OA.hasBody)}
        for annotation, reason in graph.subject_objects(OA.motivatedBy)
    }
    assert bodies == {OA.identifying: {"event/1"}, OA.classifying: {"theme/15", "theme/13"}}


def test_the_nodes_of_evidence_have_short_iris_below_the_article() -> None:
    graph = article_graph(Reading(ARTICLE, themes=(ThemeLink("15", None, 0.8, (mention("ปลูกป่า"),)),)))
    start, end = at("ปลูกป่า")
    place = f"{NODE}/{start}-{end}"
    assert str(only(graph, OA.SpecificResource)) == place
    assert str(only(graph, OA.TextQuoteSelector)) == f"{place}/q"
    assert str(only(graph, OA.Annotation)) == f"{place}/classifying"


def test_a_fact_may_rest_on_several_places() -> None:
    figure = Figure(Decimal(500), "ไร่", "", None, (mention("500 ไร่"), mention("ปลูกป่า")))
    graph = article_graph(Reading(ARTICLE, figures=(figure,)))
    assert len(set(graph.subjects(OA.hasBody, only(graph, SCHEMA.Observation)))) == 2
    assert [words for _, _, words in positions(graph)] == ["ปลูกป่า", "500 ไร่"]
