"""Whether a graph that a store gives back says what was sent, though stores write numbers in ways of their own.

Oxigraph keeps every whole number as ``xsd:integer``, others drop the zeros of decimals: numbers are compared by value.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from pyoxigraph import Literal, Quad, RdfFormat, parse

from kg.iris import full

_NUMBERS = frozenset(map(full, ("xsd:integer", "xsd:nonNegativeInteger", "xsd:decimal")))
"""The types of numbers that we write."""


def says(sent: bytes, given: Iterable[Quad]) -> bool:
    """Whether what a store gives is what was sent as N-Triples."""
    return _compared(parse(sent, format=RdfFormat.N_TRIPLES)) == _compared(given)


def _compared(quads: Iterable[Quad]) -> set[tuple[str, str, str]]:
    return {(str(quad.subject), str(quad.predicate), _value(quad)) for quad in quads}


def _value(quad: Quad) -> str:
    value = quad.object
    if not isinstance(value, Literal) or value.datatype.value not in _NUMBERS:
        return str(value)
    try:
        return f"number {Decimal(value.value).normalize():f}"
    except InvalidOperation:
        return str(value)
