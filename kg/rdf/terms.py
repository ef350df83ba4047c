"""The terms that writers of triples use: nodes of prefixed names, and literals as the contract types them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache

from pyoxigraph import Literal, NamedNode

from kg.iris import full
from kg.text.letters import has_thai

_PLACES = 6
"""Decimals of a score that are written: beyond, platforms' floats begin to differ."""


@cache
def term(name: str) -> NamedNode:
    """The node of a prefixed name ("schema:Event"); each is made once."""
    return NamedNode(full(name))


def thai(text: str) -> Literal:
    """A text in Thai."""
    return Literal(text, language="th")


def labelled(name: str) -> Literal:
    """A name with its language: Thai where it has a Thai letter, else English."""
    return Literal(name, language="th" if has_thai(name) else "en")


def decimal(value: float | Decimal) -> Literal:
    """A number as xsd:decimal in its canonical form (W3C XSD 1.1, 3.3.3.2), a float rounded to 6 places."""
    exact = value if isinstance(value, Decimal) else Decimal(f"{value:.{_PLACES}f}")
    text = f"{exact or Decimal(0):f}"  # rounding may leave -0, whose canonical form is 0
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return Literal(text, datatype=term("xsd:decimal"))


def doubt(confidence: float) -> Literal | None:
    """The confidence of a fact that is less than certain; a certain one needs none."""
    return decimal(confidence) if confidence < 1 else None


def day(value: date) -> Literal:
    """A day of the Gregorian calendar."""
    return Literal(value.isoformat(), datatype=term("xsd:date"))


def address(url: str) -> Literal | None:
    """A page's address as a literal, since what stands in an article need not be a valid IRI; none for ""."""
    return Literal(url, datatype=term("xsd:anyURI")) if url else None


def offset(value: int) -> Literal:
    """A position in the normalized text, in code points."""
    return Literal(str(value), datatype=term("xsd:nonNegativeInteger"))
