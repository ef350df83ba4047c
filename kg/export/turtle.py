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
    return "".join(_subject(list(said)) for _, said in groupby(sorted(set(triples), key=_place), key=_subject_of))


def _place(triple: Triple) -> tuple[str, str, str, str]:
    subject = str(triple.subject)
    return _natural(subject), subject, str(triple.predicate), str(triple.object)


def _subject_of(triple: Triple) -> object:
    return triple.subject


def _predicate_of(triple: Triple) -> NamedNode:
    return triple.predicate


def _subject(triples: list[Triple]) -> str:
    """Everything that is said of one subject."""
    said = []
    for predicate, of_property in groupby(triples, key=_predicate_of):
        name = "a" if predicate.value == _TYPE else _node(predicate)
        said.append(f"{name} {' , '.join(_node(triple.object) for triple in of_property)}")
    listed = " ;\n\t".join(said)
    return f"\n{_node(triples[0].subject)} {listed} .\n"


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
