"""The terms that writers of triples use, as N-Triples write them: nodes, and literals as the contract types them.

Terms are texts from the start: an article says 800 statements, and objects that are only made to be written took
a tenth of the time of mapping it.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NewType

from kg.iris import full
from kg.text.letters import has_thai

Term = NewType("Term", str)
"""A node or literal in the canonical form of N-Triples (W3C RDF 1.2 N-Triples, section 4)."""

_PLACES = 6
"""Decimals of a score that are written: beyond, platforms' floats begin to differ."""

_ESCAPED = re.compile('[\x00-\x1f"\\\\\x7f\ufffe\uffff]')
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


@lru_cache(maxsize=1 << 10)
def term(name: str) -> Term:
    """The node of a prefixed name ("schema:Event")."""
    return node(full(name))


def node(iri: str) -> Term:
    """The node of an IRI."""
    return Term(f"<{iri}>")


def plain(text: str) -> Term:
    """A text in no language."""
    return Term(f'"{_ESCAPED.sub(_escape, text)}"')


def thai(text: str) -> Term:
    """A text in Thai."""
    return Term(f"{plain(text)}@th")


def english(text: str) -> Term:
    """A text in English."""
    return Term(f"{plain(text)}@en")


def labelled(name: str) -> Term:
    """A name with its language: Thai where it has a Thai letter, else English."""
    return thai(name) if has_thai(name) else english(name)


def typed(text: str, datatype: str) -> Term:
    """A text of a datatype by its prefixed name ("xsd:gYear")."""
    return Term(f"{plain(text)}^^{term(datatype)}")


@lru_cache(maxsize=1 << 12, typed=True)  # a float and a Decimal that are equal are not written the same
def decimal(value: float | Decimal) -> Term:
    """A number as xsd:decimal in its canonical form (W3C XSD 1.1, 3.3.3.2), a float rounded to 6 places."""
    exact = value if isinstance(value, Decimal) else Decimal(f"{value:.{_PLACES}f}")
    text = f"{exact or Decimal(0):f}"  # rounding may leave -0, whose canonical form is 0
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return typed(text, "xsd:decimal")


def doubt(confidence: float) -> Term | None:
    """The confidence of a fact that is less than certain; a certain one needs none."""
    return decimal(confidence) if confidence < 1 else None


@lru_cache(maxsize=1 << 12)
def day(value: date) -> Term:
    """A day of the Gregorian calendar."""
    return typed(value.isoformat(), "xsd:date")


def address(url: str) -> Term | None:
    """A page's address as a literal, since what stands in an article need not be a valid IRI; none for ""."""
    return typed(url, "xsd:anyURI") if url else None


def offset(value: int) -> Term:
    """A position in the normalized text, in code points."""
    return typed(str(value), "xsd:nonNegativeInteger")


def _escape(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or f"\\u{ord(found[0]):04X}"
