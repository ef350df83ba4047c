"""Turtle that every reader takes, written by us: sorted, so that the same statements are the same bytes.

An IRI is abbreviated only where its local part needs no escape, and is written in full everywhere else: readers differ
in the escapes that they know (rdflib 7.6 stops at a local part that ends in an escaped dot, as of สำนักงาน ก.พ.).
Grammar: W3C RDF 1.1 Turtle, 6.5, PN_LOCAL, of which we use letters, digits, ``_`` and, inside, ``-`` and ``.``.
"""

from __future__ import annotations

import re
from functools import lru_cache

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
    """Sorted N-Triples, each line once, as Turtle to be read below ``prefix_lines``; a blank line before each subject.

    Subjects come with numbers in them by their value (goal 2 before goal 10), then properties and values by their text,
    which is the order of the lines.
    """
    subjects: list[tuple[str, list[str]]] = []
    node = last = ""
    for line in triples.decode().split(" .\n")[:-1]:  # no literal holds a line break
        subject, predicate, value = line.split(" ", 2)
        if subject != node:
            said = [f"\n{_term(subject)} {_property(predicate)} "]
            subjects.append((subject, said))
        else:
            said.append(" , " if predicate == last else f" ;\n\t{_property(predicate)} ")
        said.append(_term(value))
        node, last = subject, predicate
    subjects.sort(key=lambda subject: natural(subject[0]))
    return "".join([f"{''.join(said)} .\n" for _, said in subjects])


@lru_cache(maxsize=1 << 10)
def _property(predicate: str) -> str:
    return "a" if predicate == _TYPE else _term(predicate)


def _term(written: str) -> str:
    """A term of N-Triples as Turtle: abbreviated where that needs no escape."""
    if written[-1] != ">":
        return written
    if written[0] == "<":
        return _abbreviated(written[1:-1])
    quoted, _, datatype = written.rpartition("^^<")
    return f"{quoted}^^{_abbreviated(datatype[:-1])}"


@lru_cache(maxsize=1 << 14)
def _abbreviated(iri: str) -> str:
    cut = _CUT.match(iri)
    prefix = _NAMESPACES.get(cut[0]) if cut else None
    local = iri[cut.end() :] if cut else ""
    return f"{prefix}:{local}" if prefix and _PLAIN.fullmatch(local) else f"<{iri}>"


def natural(node: str) -> tuple[str, str]:
    """Where a node stands among others, its IRI in brackets: numbers in it count by their value."""
    return _NUMBER.sub(_padded, node).rstrip(">"), node


def _padded(number: re.Match[str]) -> str:
    return number[0].zfill(12)
