"""An article's graph under another id: whatever stands below the article's IRI is renamed with it."""

from __future__ import annotations

from typing import Any

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize

from kg.iris import article_iri, article_of, full

_IDENTIFIER = NamedNode(full("dcterms:identifier"))


def renamed(quads: bytes, graph: str, identifier: str) -> bytes:
    """The N-Quads of an article's graph, sorted, as they would be had its source this id."""
    old, new = article_of(graph), article_iri(identifier)
    found = (_renamed(quad, old, new, Literal(identifier)) for quad in parse(quads, format=RdfFormat.N_QUADS))
    lines = (serialize(found, format=RdfFormat.N_QUADS) or b"").splitlines(keepends=True)
    return b"".join(sorted(lines))


def _renamed(quad: Quad, old: str, new: str, identifier: Literal) -> Quad:
    """The statement with another IRI for an article and all that stands below it."""

    def put(term: object) -> Any:  # terms that a graph holds: no narrower type takes them all back
        if isinstance(term, NamedNode) and f"{term.value}/".startswith(f"{old}/"):
            return NamedNode(new + term.value.removeprefix(old))
        return term

    value = identifier if quad.predicate == _IDENTIFIER else put(quad.object)
    return Quad(put(quad.subject), quad.predicate, value, put(quad.graph_name))
