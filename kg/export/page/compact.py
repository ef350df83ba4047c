"""The page's graph as plain lists for JSON: every text once in a table, everything else as numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kg.export.page.model import FACT_KINDS, KINDS, Edge, Evidence, Fact, Node, PageGraph, Tie
from kg.iris import BASE
from kg.text.fold import folding
from kg.vocabulary.titles import titles


class _Table:
    """Texts and their numbers; the empty text is number 0."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {"": 0}

    def __call__(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    @property
    def texts(self) -> list[str]:
        return list(self._numbers)


def compact(graph: PageGraph, importance: Sequence[int], drawing: dict[str, Any]) -> dict[str, Any]:
    """What ``assets/data.js`` unpacks; the order of the lists' items is the contract between the two."""
    table = _Table()
    number = {node.iri: at for at, node in enumerate(graph.nodes)}
    return {
        "base": BASE,
        "kinds": KINDS,
        "factKinds": FACT_KINDS,
        "articles": [[table(a.iri), table(a.title), table(a.day), table(a.url)] for a in graph.articles],
        "nodes": [_node(node, weight, table) for node, weight in zip(graph.nodes, importance, strict=True)],
        "facts": [_fact(fact, number, table) for fact in graph.facts],
        "edges": [_edge(edge) for edge in graph.edges],
        "ties": [_tie(tie, table) for tie in graph.ties],
        "labels": graph.labels,
        "drawing": drawing,
        "folding": folding(),
        "titles": sorted(form for form, title in titles().items() if title and not title.kept),
        "texts": table.texts,
    }


def _node(node: Node, weight: int, table: _Table) -> list[Any]:
    """An IRI that its name spells is not said again."""
    spelt = f"{BASE}{node.kind}/{node.name.replace(' ', '_')}"
    iri = 0 if node.iri == spelt else table(node.iri.removeprefix(BASE))
    aliases = [table(alias) for alias in node.aliases]
    names = [table(node.name), table(node.english), table(node.note)]
    colour = [node.colour] if node.colour else []
    return [KINDS.index(node.kind), *names, weight, iri, aliases, *colour]


def _fact(fact: Fact, number: dict[str, int], table: _Table) -> list[Any]:
    return [
        FACT_KINDS.index(fact.kind),
        fact.article,
        [number[end] for end in fact.ends],
        table(fact.what),
        table(fact.extra),
        table(fact.day),
        table(fact.until),
        fact.sureness,
        [_evidence(evidence, table) for evidence in fact.evidence],
    ]


def _evidence(evidence: Evidence, table: _Table) -> list[int]:
    return [table(evidence.text), *evidence.marks]


def _edge(edge: Edge) -> list[int]:
    return [*edge.ends, FACT_KINDS.index(edge.kind), *edge.facts]


def _tie(tie: Tie, table: _Table) -> list[float]:
    return [*tie.ends, table(tie.measure), round(tie.weight, 3), *tie.facts]
