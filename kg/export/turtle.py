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
from operator import itemgetter

from kg.iris import PREFIXES, full

_PLAIN = re.compile(r"[A-Za-z0-9_\u0e01-\u0e5b](?:[A-Za-z0-9_.\u0e01-\u0e5b-]*[A-Za-z0-9_\u0e01-\u0e5b-])?")
_NAMESPACES = {namespace: prefix for prefix, namespace in PREFIXES.items()}
_CUT = re.compile(r".*[/#]")
_NUMBER = re.compile(r"\d+")
_TYPE = f"<{full('rdf:type')}>"


def prefix_lines() -> str:
    """The declarations at the head of every Turtle text of ours, one a line."""
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))


def turtle(triples: bytes) -> str:
    """The statements of N-Triples, one a line, sorted, to be read below ``prefix_lines``; a blank line before a subject.

    Subjects come with numbers in them by their value (goal 2 before goal 10), then properties and values by their text.
    """
    statements = {_taken_apart(line) for line in triples.decode().split("\n") if line}
    ordered = sorted(statements, key=lambda said: (_natural(said[0]), said))
    return "".join(_subject(node, said) for node, said in groupby(ordered, key=itemgetter(0)))


def _taken_apart(line: str) -> tuple[str, str, str]:
    subject, predicate, rest = line.split(" ", 2)
    return subject, predicate, rest.removesuffix(" .")


def _subject(node: str, statements: Iterable[tuple[str, str, str]]) -> str:
    """Everything that is said of one subject."""
    said = []
    for predicate, of_property in groupby(statements, key=itemgetter(1)):
        name = "a" if predicate == _TYPE else _term(predicate)
        said.append(f"{name} {' , '.join(_term(value) for _, _, value in of_property)}")
    listed = " ;\n\t".join(said)
    return f"\n{_term(node)} {listed} .\n"


def _term(written: str) -> str:
    """A term of N-Triples as Turtle: abbreviated where that needs no escape."""
    if written[0] == "<":
        return _abbreviated(written[1:-1])
    if written[-1] == ">":
        quoted, _, datatype = written.rpartition("^^<")
        return f"{quoted}^^{_abbreviated(datatype[:-1])}"
    return written


@lru_cache(maxsize=1 << 14)
def _abbreviated(iri: str) -> str:
    cut = _CUT.match(iri)
    prefix = _NAMESPACES.get(cut[0]) if cut else None
    local = iri[cut.end() :] if cut else ""
    return f"{prefix}:{local}" if prefix and _PLAIN.fullmatch(local) else f"<{iri}>"


@lru_cache(maxsize=1 << 14)
def _natural(iri: str) -> str:
    return _NUMBER.sub(lambda number: number[0].zfill(12), iri).rstrip(">")
