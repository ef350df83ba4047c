"""One article's reading as its named graph, self-contained under the graph contract."""

from __future__ import annotations

import hashlib

from kg.iris import META, article_of
from kg.models import Article, Reading
from kg.rdf.agents import write_organizations, write_persons
from kg.rdf.events import write_events
from kg.rdf.evidence import write_evidence
from kg.rdf.figures import write_figures
from kg.rdf.holdings import write_holdings
from kg.rdf.statements import write_statements
from kg.rdf.terms import address, day, node, plain, term, thai
from kg.rdf.themes import write_themes
from kg.rdf.works import write_works
from kg.rdf.writer import ArticleWriter, GraphWriter


def article_nquads(reading: Reading) -> bytes:
    """Everything that one article says as N-Quads in its named graph, sorted, one statement a line."""
    writer = ArticleWriter(reading.article, (*reading.persons, *reading.organizations))
    _article(writer)
    write_persons(writer, reading.persons)
    write_organizations(writer, reading.organizations)
    write_holdings(writer, reading.holdings)
    write_events(writer, reading.events, reading.participations)
    write_statements(writer, reading.statements)
    write_figures(writer, reading.figures)
    write_themes(writer, reading.themes)
    write_works(writer, reading.works)
    return writer.nquads()


def about_nquads(graph: str, digest: str) -> bytes:
    """What is known of an article's graph itself: its article, and the digest of all that it was made from."""
    writer = GraphWriter(META)
    writer.say(
        graph,
        ("rdf:type", term("kg:ArticleGraph")),
        ("prov:hadPrimarySource", node(article_of(graph))),
        ("kg:inputDigest", plain(digest)),
    )
    return writer.nquads()


def text_digest(article: Article) -> str:
    """The SHA-256 of the normalized text, in hexadecimal."""
    return hashlib.sha256(article.text.encode()).hexdigest()


def _article(writer: ArticleWriter) -> None:
    article = writer.article
    writer.say(
        writer.iri,
        ("rdf:type", term("schema:NewsArticle")),
        ("dcterms:identifier", plain(article.id)),
        ("schema:headline", thai(article.title)),
        ("schema:datePublished", day(article.published) if article.published else None),
        ("schema:url", address(article.url or "")),
        ("schema:articleBody", plain(article.text)),
        ("kg:textDigest", plain(text_digest(article))),
    )
    if article.published_span:
        write_evidence(writer, writer.iri, [article.published_span])
