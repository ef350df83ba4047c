"""Direct triples: those that an article's participations and theme links stand beside, and no other."""

from __future__ import annotations

from kg.iris import BASE, full, graph_iri
from kg.rdf.article import article_nquads
from kg.store.lines import triples_of
from kg.store.shortcuts import Statement, shortcuts
from tests.judged import release

_DIRECT = ("schema:organizer", "schema:performer", "schema:attendee", "kg:advances")


def statements(triples: bytes) -> list[Statement]:
    parts = (line.removesuffix(b" .").split(b" ", 2) for line in triples.splitlines())
    return [(subject[1:-1], name[1:-1], value) for subject, name, value in parts]


def test_they_are_those_that_the_article_says() -> None:
    said = statements(triples_of(article_nquads(release("a")), graph_iri("a")))
    direct = {full(name).encode() for name in _DIRECT}
    article, subject = f"{BASE}article/a".encode(), full("dcterms:subject").encode()
    written = {each for each in said if each[1] in direct or each[:2] == (article, subject)}
    assert len(written) > 5
    assert shortcuts(said) == written


def test_a_fact_that_lacks_an_end_stands_for_nothing() -> None:
    node = f"{BASE}article/a/event/1/chair/person/ดี".encode()
    assert shortcuts([(node, full("kg:as").encode(), f"<{full('kg:chair')}>".encode())]) == set()
