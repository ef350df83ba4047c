"""Works: platforms by name, videos by address, and who provides them."""

from rdflib import Literal
from rdflib.namespace import XSD

from kg.models import Reading, Work
from kg.rdf.face import article_graph
from tests.rdf.press import ARTICLE, BODY, BODY_NODE, NODE, SCHEMA, mention, only, quotes

WORDS = (mention("ป่าดี"),)


def test_a_platform_has_name_address_provider_and_words() -> None:
    graph = article_graph(Reading(ARTICLE, works=(Work("ป่าดี", "platform", "https://example.org/ป่า ดี", BODY, WORDS),)))
    node = only(graph, SCHEMA.SoftwareApplication)
    assert (NODE, SCHEMA.mentions, node) in graph
    assert graph.value(node, SCHEMA.name) == Literal("ป่าดี", lang="th")
    assert graph.value(node, SCHEMA.url) == Literal("https://example.org/ป่า ดี", datatype=XSD.anyURI)
    assert graph.value(node, SCHEMA.provider) == BODY_NODE
    assert quotes(graph, node) == {"ป่าดี"}


def test_a_platform_known_by_name_alone_has_neither_address_nor_provider() -> None:
    graph = article_graph(Reading(ARTICLE, works=(Work("Pa Dee", "platform", "", None, WORDS),)))
    node = only(graph, SCHEMA.SoftwareApplication)
    assert graph.value(node, SCHEMA.name) == Literal("Pa Dee", lang="en")
    assert graph.value(node, SCHEMA.url) is None
    assert graph.value(node, SCHEMA.provider) is None


def test_videos_without_names_stay_apart_by_their_addresses() -> None:
    addresses = ["https://youtu.be/one?t=1", "https://youtu.be/two"]
    graph = article_graph(Reading(ARTICLE, works=tuple(Work("", "video", url, None, WORDS) for url in addresses)))
    found = {str(url): node for node, url in graph.subject_objects(SCHEMA.contentUrl)}
    assert sorted(found) == addresses
    assert len(set(found.values())) == 2
    assert graph.value(found[addresses[0]], SCHEMA.name) is None
