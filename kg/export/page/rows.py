"""What the page is made from: a part of every article, found while it is mapped, and what follows from all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kg.export.page.facts import article_of, facts_of, nodes_of
from kg.export.page.model import Article, Fact, Node
from kg.models import Relationship
from kg.store.things import Things


@dataclass(frozen=True, slots=True)
class PagePart:
    """What the page shows of one article: a source, who and what it names, and what it says of them."""

    article: Article
    nodes: tuple[Node, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class PageSources:
    """All that the page is made from.

    ``parts`` gives the articles' parts in the order of their graphs' IRIs, ``ties`` all relationships; both are run
    through several times and must come in the same order each time; ``behind`` gives the facts (IRIs) that a
    relationship rests on, and is only asked of those that are shown. ``size`` is how many statements there are, and
    ``graphs`` gives the IRI of each graph, sorted, with its Turtle in UTF-8 without the prefixes: it is only called
    where all of it may find room in the page.
    """

    parts: Callable[[], Iterable[PagePart]]
    vocabulary: Things
    ties: Callable[[], Iterable[Relationship]]
    behind: Callable[[Relationship], Sequence[str]]
    size: int
    graphs: Callable[[], Iterator[tuple[str, bytes]]]


def page_part(things: Things) -> PagePart | None:
    """The part of one article's graph; a graph of no article has none."""
    article = article_of(things)
    if article is None:
        return None
    return PagePart(article, tuple(nodes_of(things)), tuple(facts_of(things)))
