"""The rdflib face: the triples that a build writes, under the name of the article's graph."""

from pyoxigraph import RdfFormat, parse
from rdflib import URIRef

from kg.models import Reading
from kg.rdf.article import article_nquads
from kg.rdf.face import article_graph
from tests.rdf.press import ARTICLE, BODY, PERSON


def test_it_holds_the_triples_that_a_build_writes() -> None:
    reading = Reading(ARTICLE, persons=(PERSON,), organizations=(BODY,))
    written = {quad.triple for quad in parse(article_nquads(reading), format=RdfFormat.N_QUADS)}
    shown = parse(article_graph(reading).serialize(format="nt", encoding="utf-8"), format=RdfFormat.N_TRIPLES)
    assert {quad.triple for quad in shown} == written
    assert len(written) > 20


def test_its_name_is_that_of_the_articles_graph() -> None:
    assert article_graph(Reading(ARTICLE)).identifier == URIRef("https://w3id.org/thkg/article/a-1/graph")
