"""Turtle that every reader takes, written by us: sorted, so that the same statements are the same bytes.

An IRI is abbreviated only where its local part needs no escape, and is written in full everywhere else: readers differ
in the escapes that they know (rdflib 7.6 stops at a local part that ends in an escaped dot, as of สำนักงาน ก.พ.).
Grammar: W3C RDF 1.1 Turtle, 6.5, PN_LOCAL, of which we use letters, digits, ``_`` and, inside, ``-`` and ``.``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from pyoxigraph import Literal, NamedNode, Triple

from kg.iris import PREFIXES, full

_PLAIN = re.compile(r"[A-Za-z0-9_\u0e01-\u0e5b](?:[A-Za-z0-9_.\u0e01-\u0e5b-]*[A-Za-z0-9_\u0e01-\u0e5b-])?")
_NAMESPACES = {namespace: prefix for prefix, namespace in PREFIXES.items()}
_CUT = re.compile(r".*[/#]")
_NUMBER = re.compile(r"\d+")
_TYPE, _STRING = full("rdf:type"), full("xsd:string")


def prefix_lines() -> str:
    """The declarations at the head of every Turtle text of ours, one a line."""
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))


def turtle(triples: Iterable[Triple]) -> str:
    """The statements sorted, to be read below ``prefix_lines``; a blank line before each subject.

    Subjects come with numbers in them by their value (goal 2 before goal 10), then properties and values by their text.
    """
    rows = sorted((_natural(str(t.subject)), str(t.predicate), str(t.object), t) for t in set(triples))
    return "".join(
        _subject(_node(of_subject[0][3].subject), of_subject)
        for of_subject in (list(group) for _, group in groupby(rows, key=lambda row: row[0]))
    )


_Row = tuple[str, str, str, Triple]


def _subject(subject: str, rows: list[_Row]) -> str:
    """Everything that is said of one subject."""
    said = []
    for _, of_property in groupby(rows, key=lambda row: row[1]):
        values = list(of_property)
        predicate = values[0][3].predicate
        name = "a" if predicate.value == _TYPE else _node(predicate)
        said.append(f"{name} {' , '.join(_node(row[3].object) for row in values)}")
    listed = " ;\n\t".join(said)
    return f"\n{subject} {listed} .\n"


def _node(term: object) -> str:
    """A term as Turtle: abbreviated where that needs no escape."""
    if isinstance(term, NamedNode):
        return _abbreviated(term.value)
    if isinstance(term, Literal) and term.language is None and term.datatype.value != _STRING:
        quoted = str(term).removesuffix(f"^^<{term.datatype.value}>")
        return f"{quoted}^^{_abbreviated(term.datatype.value)}"
    return str(term)


@lru_cache(maxsize=1 << 14)
def _abbreviated(iri: str) -> str:
    cut = _CUT.match(iri)
    prefix = _NAMESPACES.get(cut[0]) if cut else None
    local = iri[cut.end() :] if cut else ""
    return f"{prefix}:{local}" if prefix and _PLAIN.fullmatch(local) else f"<{iri}>"


@lru_cache(maxsize=1 << 14)
def _natural(iri: str) -> str:
    return _NUMBER.sub(lambda number: number[0].zfill(12), iri).rstrip(">")
