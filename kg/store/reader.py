"""The one face to ask a store: in SPARQL, or step by step from node to node; nodes are IRIs as plain text.

Properties are asked for by prefixed names ("schema:name"), as in SPARQL. Single steps go straight through the store's
index, which is quicker than a query where one node leads to the next.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeVar

from pyoxigraph import (
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    Variable,
    serialize,
)

from kg.errors import QuestionError, StoreError
from kg.iris import COMPUTED, PREFIXES, full, short
from kg.store.kept import Kept
from kg.store.order import By, order_of, ordered
from kg.store.things import Things

UNION = DefaultGraph()
"""Where every statement of the named graphs stands once."""

_POSITIONS = frozenset({NamedNode(full("oa:start")), NamedNode(full("oa:end"))})
_BY_NAME = re.compile(r"(?<![\w?$:-])(?:GRAPH|FROM(?:\s+NAMED)?)\s*[\w<?$:]", re.IGNORECASE)
"""The keywords with what may follow them (SPARQL 1.1, 19.8, rules 13 and 58); no variable or option of these names."""

_WHOLE = NamedNode(full("xsd:nonNegativeInteger"))


Cell = TypeVar("Cell")


@dataclass(frozen=True, slots=True)
class Dataset:
    """The graphs that a query reads, by their IRIs: those whose union is its default graph, and those it may name."""

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """The solutions of a query: its variables, and each solution's terms of the engine, None for an unbound one."""

    header: tuple[str, ...]
    rows: Iterable[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Table:
    """An answer: one header, rows of as many cells, unbound ones empty."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class GraphReader:
    """The graphs of a build, for questions.

    The default graph always holds the union of the named ones: each statement once, however many articles make it.
    Queries read it, since a union formed while asking repeats shared statements and multiplies the rows of joins.
    """

    def __init__(self, inner: Store) -> None:
        self._inner = inner

    @classmethod
    def read_only(cls, folder: Path) -> GraphReader:
        """A store in a folder, for questions only. Raises as ``read_only`` does."""
        return cls(read_only(folder))

    def rows(self, sparql: str, **variables: str) -> Iterator[dict[str, str]]:
        """Each solution of a SELECT query by its variables' names, as full text; what is unbound is the empty string.

        ``variables`` bind variables that the query selects to plain literals. Raises ``QuestionError`` when the query
        does not parse, and ``TypeError`` when it is no SELECT.
        """
        answer = self._solutions(sparql, None, **variables)
        names = _header(answer)
        for solution in answer:
            yield {name: _text(term) for name, term in zip(names, solution, strict=True)}

    def table(self, sparql: str) -> Table:
        """The answer to any query as people read it, our IRIs without the base address.

        Graphs (``CONSTRUCT``) become three columns, ``ASK`` one cell. Raises ``QuestionError`` when the query does not
        parse.
        """
        answer = self._answer(sparql, _cell)
        if isinstance(answer, bool):
            return Table(("answer",), (("yes" if answer else "no",),))
        if isinstance(answer, tuple):
            header, rows = answer
            return Table(header, tuple(rows))
        rows = sorted((_cell(t.subject), _cell(t.predicate), _cell(t.object)) for t in answer)
        return Table(("subject", "predicate", "object"), tuple(rows))

    def answer(self, sparql: str, within: Dataset | None = None) -> bool | Rows | Iterator[Triple]:
        """The answer to any query as it is, for programs: read from the graphs of ``within`` alone where it is given.

        Rows come as they are found, or in the query's order. Raises ``QuestionError`` when the query does not parse.
        """
        answer = self._answer(sparql, _itself, within)
        return Rows(*answer) if isinstance(answer, tuple) else answer

    def values(self, node: str, name: str) -> Iterator[str]:
        """The values of a property of a node: IRIs and the texts of literals, over all graphs."""
        for quad in self._inner.quads_for_pattern(NamedNode(node), NamedNode(full(name)), None, UNION):
            if isinstance(quad.object, NamedNode | Literal):
                yield quad.object.value

    def value(self, node: str, name: str) -> str:
        """The first of ``values`` in sorted order, or the empty string."""
        return min(self.values(node, name), default="")

    def canonical(self, node: str) -> str:
        """The IRI under which the graph tells of a thing that it has joined with another, else the node itself."""
        return self.value(node, "owl:sameAs") or node

    def labels(self, node: str, name: str) -> Iterator[tuple[str, str]]:
        """The texts of a property of a node, each with its language ("" for none)."""
        for quad in self._inner.quads_for_pattern(NamedNode(node), NamedNode(full(name)), None, UNION):
            if isinstance(quad.object, Literal):
                yield quad.object.value, quad.object.language or ""

    def nodes_with(self, name: str, node: str) -> Iterator[str]:
        """The nodes whose property points at a node, over all graphs."""
        yield from self._subjects(name, NamedNode(node))

    def nodes_labelled(self, name: str, text: str) -> Iterator[str]:
        """The nodes of which a property says exactly this text, in Thai, in English or in no language."""
        for literal in (Literal(text), Literal(text, language="th"), Literal(text, language="en")):
            yield from self._subjects(name, literal)

    def labelled(self, name: str) -> Iterator[tuple[str, str]]:
        """Every node with each of its texts of a property, over all graphs, in the store's order."""
        for quad in self._inner.quads_for_pattern(None, NamedNode(full(name)), None, UNION):
            if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
                yield quad.subject.value, quad.object.value

    def knows(self, node: str) -> bool:
        """Whether anything is said of a node."""
        return next(self._inner.quads_for_pattern(NamedNode(node), None, None, UNION), None) is not None

    def graphs(self) -> tuple[str, ...]:
        """The names of all graphs, sorted."""
        return tuple(sorted(graph.value for graph in self._named().named_graphs() if isinstance(graph, NamedNode)))

    def article_graphs(self) -> tuple[str, ...]:
        """The names of the articles' graphs, sorted."""
        return tuple(graph for graph in self.graphs() if graph not in COMPUTED)

    def quads(self, graph: str) -> Iterator[Quad]:
        """The statements of one graph, in the store's order."""
        return map(_as_written, self._of(graph))

    def union(self) -> Iterator[Quad]:
        """Every statement once, as questions see it: what is one under one IRI, as people judged."""
        return map(_as_written, self._inner.quads_for_pattern(None, None, None, UNION))

    def each_graph(self) -> Iterator[tuple[str, Iterator[Quad]]]:
        """Every graph in the order of the names, and its statements."""
        return ((graph, self.quads(graph)) for graph in self.graphs())

    def each_as_lines(self) -> Iterator[tuple[str, bytes]]:
        """The same as N-Triples, one statement a line."""
        for graph, quads in self.each_graph():
            yield graph, serialize((quad.triple for quad in quads), format=RdfFormat.N_TRIPLES) or b""

    def things(self, graph: str) -> Things:
        """One graph as things with properties, for who needs all of it: read once, in one pass."""
        return Things(quad.triple for quad in self._of(graph))

    @property
    def kept(self) -> Kept:
        """What is kept beside the graph, where it has a place of its own."""
        return Kept()

    def beside(self, name: str) -> bytes | None:  # noqa: ARG002  # a graph in memory has nothing beside it
        """A file that the build has left beside the graph, None where there is none."""
        return None

    @property
    def folder(self) -> Path | None:
        """Where the build has left files beside the graph, None where it has no such place."""
        return None

    @property
    def size(self) -> int:
        """How many statements the store holds, those of the union counted once more."""
        return len(self._inner)

    def _of(self, graph: str) -> Iterator[Quad]:
        return self._named().quads_for_pattern(None, None, None, NamedNode(graph))

    def _named(self) -> Store:
        """The store that holds the graphs by name, beside their union or apart from it."""
        return self._inner

    def _subjects(self, name: str, value: NamedNode | Literal) -> Iterator[str]:
        for quad in self._inner.quads_for_pattern(None, NamedNode(full(name)), value, UNION):
            if isinstance(quad.subject, NamedNode):
                yield quad.subject.value

    def _answer(
        self, sparql: str, cell: Callable[[object], Cell], within: Dataset | None = None
    ) -> bool | tuple[tuple[str, ...], Iterable[tuple[Cell, ...]]] | Iterator[Triple]:
        """An answer, rows in their order with each term as a cell."""
        unordered, order, added = order_of(sparql)
        answer = self._ask(unordered, within)
        if isinstance(answer, QuerySolutions):
            return _in_order(answer, order, added, cell) or _as_given(self._solutions(sparql, within), cell)
        return bool(answer) if isinstance(answer, QueryBoolean) else answer

    def _solutions(self, sparql: str, within: Dataset | None = None, **variables: str) -> QuerySolutions:
        answer = self._ask(sparql, within, **variables)
        if not isinstance(answer, QuerySolutions):
            raise TypeError("only SELECT has rows")
        return answer

    def _ask(
        self, sparql: str, within: Dataset | None = None, **variables: str
    ) -> QuerySolutions | QueryBoolean | QueryTriples:
        try:
            inner = self._named() if within or names_graphs(sparql) else self._inner
            return inner.query(
                sparql,
                prefixes=dict(PREFIXES),
                default_graph=[NamedNode(graph) for graph in within.default] if within else None,
                named_graphs=[NamedNode(graph) for graph in within.named] if within else None,
                substitutions={Variable(name): Literal(text) for name, text in variables.items()},
            )
        except SyntaxError as error:
            where = str(error).partition(": expected")[0]
            raise QuestionError(f"the query does not parse: {where}: mend it there") from error


def read_only(folder: Path) -> Store:
    """A store in a folder, which nobody writes to. Raises ``OSError`` for none, ``StoreError`` for a damaged one."""
    try:
        return Store.read_only(str(folder))
    except RuntimeError as error:
        raise StoreError(f"{folder.parent}: is damaged ({error}): remove it; it is made again") from error


def names_graphs(sparql: str) -> bool:
    """Whether a query may ask for graphs by name; one that only has the word somewhere else loses nothing but time."""
    return _BY_NAME.search(sparql) is not None


def _as_given(
    answer: QuerySolutions, cell: Callable[[object], Cell]
) -> tuple[tuple[str, ...], Iterable[tuple[Cell, ...]]]:
    return _header(answer), (tuple(map(cell, solution)) for solution in answer)


def _in_order(
    answer: QuerySolutions, order: Sequence[By], added: int, cell: Callable[[object], Cell]
) -> tuple[tuple[str, ...], Iterable[tuple[Cell, ...]]] | None:
    """The solutions in an order, without the columns added for it; None where only the engine can tell it."""
    if not order:
        return _as_given(answer, cell)
    header = _header(answer)
    if not {by.name for by in order} <= {*header}:
        return None
    shown = len(header) - added
    columns: list[list[object]] = [[] for _ in order]
    rows = []
    for solution in answer:
        rows.append(tuple(map(cell, islice(solution, shown))))
        for by, column in zip(order, columns, strict=True):
            column.append(solution[by.name])
    places = ordered(order, columns)
    return None if places is None else (header[:shown], (rows[place] for place in places))


def _header(answer: QuerySolutions) -> tuple[str, ...]:
    return tuple(variable.value for variable in answer.variables)


def _text(term: object) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else ""


def _itself(term: object) -> object:
    return term


def _cell(term: object) -> str:
    if isinstance(term, NamedNode):
        return short(term.value)
    return term.value if isinstance(term, Literal) else "" if term is None else str(term)


def _as_written(quad: Quad) -> Quad:
    """The statement with the type of its position again: the store keeps every whole number as xsd:integer."""
    if quad.predicate not in _POSITIONS or not isinstance(quad.object, Literal):
        return quad
    return Quad(quad.subject, quad.predicate, Literal(quad.object.value, datatype=_WHOLE), quad.graph_name)
