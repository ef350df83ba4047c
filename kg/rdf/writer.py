"""Where statements are gathered: those of one named graph, and those of one article's."""

from __future__ import annotations

from collections.abc import Sequence

from kg.iris import article_iri, graph_iri
from kg.models import Agent, Article
from kg.rdf.quote import Quotes
from kg.rdf.terms import Term, term


class GraphWriter:
    """The statements of one named graph, by its IRI; saying one twice does no harm."""

    def __init__(self, name: str) -> None:
        self._end = f" <{name}> .\n"
        self._lines: set[str] = set()

    def say(self, subject: str, *pairs: tuple[str, Term | None]) -> None:
        """Says of a subject (IRI) each pair of a property's prefixed name and a value, where the value is known."""
        self._lines.update([f"<{subject}> {term(name)} {value}{self._end}" for name, value in pairs if value])

    def nquads(self) -> bytes:
        """The statements as N-Quads, one a line, each once, sorted by code point."""
        return "".join(sorted(self._lines)).encode()


class ArticleWriter(GraphWriter):
    """The statements of one article's graph; ``iri`` is the article's, what it claims stands below it."""

    def __init__(self, article: Article, agents: Sequence[Agent] = ()) -> None:
        super().__init__(graph_iri(article.id))
        self.article = article
        self.iri = article_iri(article.id)
        self.quotes = Quotes(article, agents)
        """What is quoted of the article; no quote cuts the name of one of the agents."""
        self.quoted: set[str] = set()
        """The targets of evidence whose words were written already."""

    def below(self, path: str) -> str:
        """The IRI of a node of the article's own, by its path below the article's."""
        return f"{self.iri}/{path}"
