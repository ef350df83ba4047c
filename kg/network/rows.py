"""A query's answer as plain rows of text: the one boundary between the network and SPARQL's terms."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, QuerySolutions

from kg.store.graphs import GraphStore


def rows(store: GraphStore, sparql: str, **variables: NamedNode | Literal) -> Iterator[dict[str, str]]:
    """Each solution of a SELECT query by its variables' names; what is unbound is the empty string.

    Raises ``QuestionError`` when the query does not parse, and ``TypeError`` when it is no SELECT.
    """
    answer = store.ask(sparql, **variables)
    if not isinstance(answer, QuerySolutions):
        raise TypeError("only SELECT has rows")
    names = [variable.value for variable in answer.variables]
    for solution in answer:
        yield {name: _text(term) for name, term in zip(names, solution, strict=True)}


def _text(term: object) -> str:
    return term.value if isinstance(term, (NamedNode, Literal)) else ""
