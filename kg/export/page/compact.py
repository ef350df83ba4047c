"""The page's graph as JSON, written piece by piece: every text once in a table, everything else as numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import msgspec

from kg.export.page.communities import communities
from kg.export.page.embed import json_text
from kg.export.page.gather import numbers_of
from kg.export.page.model import FACT_KINDS, KINDS, Article, Edge, Node, PageGraph, Tie
from kg.export.page.rows import PagePart, Table
from kg.export.page.ties import Grounds
from kg.iris import BASE
from kg.text.fold import folding
from kg.vocabulary.titles import titles

_AT_ONCE = 100
"""Items of a list that are held together: so few that they are gone before the garbage collector looks for them."""


def compact(graph: PageGraph, parts: Iterable[PagePart], drawing: dict[str, Any]) -> Iterator[str]:
    """The JSON that ``assets/data.js`` unpacks, in pieces; the order of lists' items is the contract between the two.

    ``parts`` are those that the graph was gathered from: their facts are written as they come, and none is kept.
    """
    number = numbers_of(graph.nodes)
    table, grounds = Table(), Grounds(graph.ties)
    nodes = zip(graph.nodes, graph.importance, strict=True)
    yield json_text({"base": BASE, "kinds": KINDS, "factKinds": FACT_KINDS})[:-1]
    yield from _list("articles", (_article(article, table) for article in graph.articles))
    yield from _list("nodes", (_node(node, weight, table) for node, weight in nodes))
    yield from _list("facts", _facts(parts, number, table, grounds))
    yield from _list("edges", map(_edge, graph.edges))
    yield from _list("ties", (_tie(tie, grounds.of(tie), table) for tie in graph.ties))
    yield "," + json_text({"labels": graph.labels, "drawing": drawing, "folding": folding()})[1:-1]
    community, naming = communities(graph)
    yield from _list("community", community)
    yield from _list("communities", naming)
    yield from _list("titles", sorted(form for form, title in titles().items() if title and not title.kept))
    yield from _list("texts", table.texts)
    yield "}"


def _facts(parts: Iterable[PagePart], number: Mapping[str, int], table: Table, grounds: Grounds) -> Iterator[list[Any]]:
    """The facts of every article: what its numbers of texts and of ends are in the page, then the facts themselves.

    An end that is no node is -1. Behind them stand the mentions.
    """
    for part in parts:
        ends = [number.get(end, -1) for end in part.ends]
        grounds.note(part.iris, (tuple(ends[end] for end in bound) for bound in part.bound))
        yield [[table(text) for text in part.texts], ends, msgspec.Raw(part.rows), _nearer(part.mentions)]


def _nearer(mentions: Sequence[int]) -> list[int]:
    """Mentions with each start as its distance from the end of the one before, which takes fewer digits."""
    told, reached = list(mentions), 0
    for at in range(0, len(told), 3):
        told[at], reached = told[at] - reached, told[at] + told[at + 1]
    return told


def _node(node: Node, weight: int, table: Table) -> list[Any]:
    """An IRI that its name spells is not said again."""
    spelt = f"{BASE}{node.kind}/{node.name.replace(' ', '_')}"
    iri = 0 if node.iri == spelt else table(node.iri.removeprefix(BASE))
    aliases = [table(alias) for alias in node.aliases]
    names = [table(node.name), table(node.english), table(node.note)]
    colour = [node.colour] if node.colour else []
    return [KINDS.index(node.kind), *names, weight, iri, aliases, *colour]


def _article(article: Article, table: Table) -> list[int]:
    return [table(article.iri), table(article.title), table(article.day), table(article.url)]


def _edge(edge: Edge) -> list[int]:
    return [*edge.ends, FACT_KINDS.index(edge.kind), *edge.facts]


def _tie(tie: Tie, facts: Iterable[int], table: Table) -> list[float]:
    return [*tie.ends, table(tie.measure), round(tie.weight, 3), *facts]


def _list(name: str, items: Iterable[Any]) -> Iterator[str]:
    """A member of the object whose value is a list, some items at a time."""
    begin, rest = f',"{name}":[', iter(items)
    while some := list(islice(rest, _AT_ONCE)):
        yield begin + json_text(some)[1:-1]
        begin = ","
    yield "]" if begin == "," else f"{begin}]"
