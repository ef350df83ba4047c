"""The writer: statements of one named graph, known values only, one a line, each once, sorted."""

from pyoxigraph import Literal, RdfFormat, parse

from kg.rdf.terms import plain
from kg.rdf.writer import ArticleWriter, GraphWriter
from tests.rdf.press import ARTICLE

GRAPH = "https://example.org/graph"
NODE = "https://example.org/x"


def test_what_is_not_known_is_not_said() -> None:
    writer = GraphWriter(GRAPH)
    writer.say(NODE, ("schema:name", plain("สวนกลาง")), ("schema:url", None))
    assert writer.nquads().decode() == f'<{NODE}> <https://schema.org/name> "สวนกลาง" <{GRAPH}> .\n'


def test_lines_are_sorted_by_code_point_and_stand_once_in_whatever_order_they_are_said() -> None:
    names = ["ก", "a", "\uff05", "🌳", "ก"]
    one, other = GraphWriter(GRAPH), GraphWriter(GRAPH)
    one.say(NODE, *(("schema:name", plain(name)) for name in names))
    for name in reversed(names):
        other.say(NODE, ("schema:name", plain(name)))
    assert one.nquads() == other.nquads()
    assert [line.split('"')[1] for line in one.nquads().decode().splitlines()] == ["a", "ก", "\uff05", "🌳"]


def test_line_feeds_and_quotes_of_an_article_break_no_line() -> None:
    text = 'บรรทัดแรก\nบรรทัด "สอง"\r\\ <x> .'
    writer = GraphWriter(GRAPH)
    writer.say(NODE, ("schema:articleBody", plain(text)))
    written = writer.nquads()
    assert written.count(b"\n") == 1
    assert written.endswith(b" .\n")
    (quad,) = parse(written, format=RdfFormat.N_QUADS)
    assert quad.object == Literal(text)


def test_nothing_said_is_nothing_written() -> None:
    assert GraphWriter(GRAPH).nquads() == b""


def test_what_an_article_claims_stands_below_it_in_its_graph() -> None:
    writer = ArticleWriter(ARTICLE)
    writer.say(writer.below("event/1"), ("schema:name", plain("ก")))
    article = "https://w3id.org/thkg/article/a-1"
    assert writer.iri == article
    assert writer.nquads().decode() == f'<{article}/event/1> <https://schema.org/name> "ก" <{article}/graph> .\n'
