"""Where statements are gathered: those of one named graph, and those of one article's."""

from __future__ import annotations

from collections.abc import Sequence

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, serialize

from kg.iris import article_iri, graph_iri
from kg.models import Agent, Article
from kg.rdf.quote import Quotes
from kg.rdf.terms import term


class GraphWriter:
    """The statements of one named graph, in the order in which they are said; saying one twice does no harm."""

    def __init__(self, name: str) -> None:
        self.name = NamedNode(name)
        self.quads: list[Quad] = []

    def say(self, subject: NamedNode, *pairs: tuple[str, NamedNode | Literal | None]) -> None:
        """Says of a subject each pair of a property's prefixed name and a value, where the value is known."""
        self.quads += [Quad(subject, term(name), value, self.name) for name, value in pairs if value is not None]

    def nquads(self) -> bytes:
        """The statements as N-Quads, one a line, each once, sorted by code point."""
        lines = set((serialize(self.quads, format=RdfFormat.N_QUADS) or b"").split(b"\n"))
        return b"".join(line + b"\n" for line in sorted(lines) if line)


class ArticleWriter(GraphWriter):
    """The statements of one article's graph; ``node`` is the article, what it claims stands below that IRI."""

    def __init__(self, article: Article, agents: Sequence[Agent] = ()) -> None:
        super().__init__(graph_iri(article.id))
        self.article = article
        self.iri = article_iri(article.id)
        self.node = NamedNode(self.iri)
        self.quotes = Quotes(article, agents)
        """What is quoted of the article; no quote cuts the name of one of the agents."""
        self.quoted: set[str] = set()
        """The targets of evidence whose words were written already."""

    def below(self, path: str) -> NamedNode:
        """A node of the article's own, by its path below the article's IRI."""
        return NamedNode(f"{self.iri}/{path}")
