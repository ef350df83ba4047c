"""Answers of the engine as bytes, in the forms of SPARQL and RDF: the boundary to pyoxigraph's writers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryResultsFormat,
    RdfFormat,
    Triple,
    parse_query_results,
    serialize,
)

from kg.iris import PREFIXES, full
from kg.serve.numbers import MOST_BYTES
from kg.serve.protocol import Window
from kg.store.reader import Rows

_ROWS = {
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
}
_GRAPHS = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "nquads": RdfFormat.N_QUADS,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
    "trig": RdfFormat.TRIG,
}
_WITH_PREFIXES = frozenset({"turtle", "trig", "rdfxml"})
_STRING = full("xsd:string")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an answer: its bytes, how many rows or statements it has, and whether there are more behind it."""

    body: bytes
    shown: int
    has_more: bool


def boolean(answer: bool, form: str) -> bytes:
    """The answer to ASK; CSV and TSV, for which the W3C has no form, say true or false."""
    written = json.dumps({"head": {}, "boolean": answer}).encode()
    return _converted(written, form)


def rows(answer: Rows, form: str, window: Window) -> Part:
    """The rows of a window."""
    found = islice(answer.rows, window.offset, None)
    bindings, has_more = _within((_written(answer.header, row) for row in found), window.limit)
    head = json.dumps({"vars": answer.header})
    written = f'{{"head":{head},"results":{{"bindings":[{",".join(bindings)}]}}}}'
    return Part(_converted(written.encode(), form), len(bindings), has_more)


def graph(answer: Iterator[Triple], form: str, window: Window) -> Part:
    """The statements of a window."""
    found = list(islice(answer, window.offset, window.offset + window.limit + 1))
    shown = found[: window.limit]
    prefixes = dict(PREFIXES) if form in _WITH_PREFIXES else None
    body = serialize(shown, format=_GRAPHS[form], prefixes=prefixes) or b""
    return Part(body, len(shown), len(found) > len(shown))


def _within(written: Iterable[str], limit: int) -> tuple[list[str], bool]:
    """As many rows as are wanted and fit into an answer, and whether there are more."""
    taken: list[str] = []
    size = 0
    for each in written:
        size += len(each)
        if len(taken) == limit or size > MOST_BYTES:
            return taken, True
        taken.append(each)
    return taken, False


def _converted(written: bytes, form: str) -> bytes:
    if form == "json":
        return written
    return parse_query_results(written, format=QueryResultsFormat.JSON).serialize(format=_ROWS[form]) or b""


def _written(header: tuple[str, ...], row: tuple[object, ...]) -> str:
    binding = {name: _term(term) for name, term in zip(header, row, strict=True) if term is not None}
    return json.dumps(binding, ensure_ascii=False)


def _term(term: object) -> dict[str, object]:
    """A term as SPARQL 1.1 Query Results JSON has it, and a triple as its draft for 1.2 does."""
    if isinstance(term, NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, Literal):
        more = {"xml:lang": term.language} if term.language else {"datatype": term.datatype.value}
        return {"type": "literal", "value": term.value, **({} if more.get("datatype") == _STRING else more)}
    assert isinstance(term, Triple)  # noqa: S101  # there is no other kind
    parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
    return {"type": "triple", "value": {name: _term(part) for name, part in parts.items()}}
