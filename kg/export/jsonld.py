"""JSON-LD 1.1 of the whole data set: the named graphs of ``graph.nq`` with short keys, in an order for reading.

Format: W3C JSON-LD 1.1 (language maps, coerced types). The context is ``context.jsonld``, which every document has in
itself, so that it is read offline. What the context has no form for is written out: with a prefix, a type, a language.
What only one thing of an article points at stands inside of that.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import Any

import msgspec
from pyoxigraph import Literal, NamedNode, Quad

from kg.iris import BASE, full, is_scoped
from kg.store.reader import GraphReader

Node = dict[str, Any]
"""One object of JSON."""

_TYPE = full("rdf:type")
_STRING, _LANGUAGE = full("xsd:string"), "@language"
_WHOLE = frozenset({full("xsd:nonNegativeInteger"), full("xsd:integer")})
_COUNT = re.compile("0|[1-9][0-9]{0,14}")
"""A whole number as every reader writes it again; one of more digits is no longer exact in some."""

_CUT = re.compile(r".*[/#]")
_FIRST = ("type", "fullName", "headline", "name", "prefLabel", "label", "datePublished", "url")
_LAST = ("articleBody",)
"""Terms that are read first, and last, of a thing."""

_PLAIN = re.compile(r"[A-Za-z0-9_\u0e01-\u0e5b](?:[A-Za-z0-9_.\u0e01-\u0e5b-]*[A-Za-z0-9_\u0e01-\u0e5b-])?")
"""Local parts that stand behind a prefix as they are."""

_RELATIVE = re.compile(r"(?:[A-Za-z0-9_%~.\u0e01-\u0e5b-]+/)*[A-Za-z0-9_%~.\u0e01-\u0e5b-]+")
_STEP = re.compile(r"(?:^|/)\.{1,2}(?:/|$)")
"""What a reader would take for a step in a path (RFC 3986, 5.2.4)."""


def write_jsonld(store: GraphReader, path: Path, progress: Callable[[int], None] = lambda _: None) -> None:
    """Writes every named graph; ``progress`` hears of each article's. Raises ``OSError``."""
    with path.open("wb") as out:
        out.write(context_text().rstrip().removesuffix("}").rstrip().encode() + b',\n  "graph": [')
        before = b"\n"
        for graph, quads in store.each_graph():
            out.write(before + b'{"id": ' + _json(_reference(graph)) + b', "graph": [\n')
            nodes = _nested(quads, graph) if is_scoped(graph) else _plain(quads)
            for number, node in enumerate(nodes):
                out.write((b",\n" if number else b"") + _json(node))
            out.write(b"\n]}")
            before = b",\n"
            progress(is_scoped(graph))
        out.write(b"\n]}\n")


def context_text() -> str:
    """The context, as a document of its own."""
    return files("kg.export").joinpath("context.jsonld").read_text(encoding="utf-8")


def _json(value: object) -> bytes:
    return msgspec.json.encode(value)


@dataclass(frozen=True)
class _Context:
    """The terms of the context by what they stand for, and the prefixes by their namespaces."""

    terms: Mapping[str, Any]

    @cached_property
    def properties(self) -> Mapping[str, tuple[str, str]]:
        """By a property's IRI its term and what its values are: a type, ``@language``, or "" for plain text."""
        found = {}
        for term, said in self.terms.items():
            if isinstance(said, dict):
                found[self.expanded(said["@id"])] = term, said.get("@type") or said.get("@container", "")
            elif not (term.startswith("@") or said.startswith("@") or said in self.prefixes):
                found[self.expanded(said)] = term, ""
        return found

    @cached_property
    def prefixes(self) -> Mapping[str, str]:
        """The prefixes by their namespaces."""
        named = {term: said for term, said in self.terms.items() if isinstance(said, str)}
        return {said: term for term, said in named.items() if said[-1] in "/#" and not term.startswith("@")}

    def expanded(self, name: str) -> str:
        """The IRI of a prefixed name or keyword."""
        prefix, _, rest = name.partition(":")
        return self.terms[prefix] + rest if rest else name

    def prefixed(self, iri: str) -> str:
        """The IRI with a prefix, where that needs no escape, else whole."""
        cut = _CUT.match(iri)
        prefix = self.prefixes.get(cut[0]) if cut else None
        local = iri[cut.end() :] if cut else ""
        return f"{prefix}:{local}" if prefix and _PLAIN.fullmatch(local) else iri

    def term(self, iri: str) -> str:
        """A class, a concept or a property by the shortest name that readers take for it."""
        if iri in self.properties:
            return self.properties[iri][0]
        local = iri.removeprefix(self.terms["@vocab"])
        is_free = local != iri and local not in self.terms and _PLAIN.fullmatch(local)
        return local if is_free else self.prefixed(iri)


@cache
def _context() -> _Context:
    found = json.loads(context_text())["@context"]
    return _Context({term: said for term, said in found.items() if term != "@version"})


@lru_cache(maxsize=1 << 14)
def _reference(iri: str) -> str:
    """A thing as ``id`` has it: ours without the base address, where a reader makes the same IRI of it."""
    local = iri.removeprefix(BASE)
    if local != iri and _RELATIVE.fullmatch(local) and not _STEP.search(local):
        return local
    return _context().prefixed(iri)


@lru_cache(maxsize=1 << 12)
def _term(iri: str) -> str:
    return _context().term(iri)


def _plain(quads: Iterable[Quad]) -> Iterator[Node]:
    """Each subject as a node, as they follow each other in sorted order."""
    ordered = sorted(quads, key=_place)
    return (_node(subject, found) for subject, found in groupby(ordered, key=lambda quad: _iri(quad.subject)))


def _nested(quads: Iterable[Quad], graph: str) -> Iterator[Node]:
    """The nodes of an article's graph, first the article; what only one of them points at stands inside of that."""
    article, said = graph.removesuffix("/graph"), sorted(quads, key=_place)
    found: dict[str, list[Quad]] = defaultdict(list)
    for quad in said:
        found[_iri(quad.subject)].append(quad)
    pointed = Counter(_iri(quad.object) for quad in said if isinstance(quad.object, NamedNode))
    inner = {iri for iri in found if pointed[iri] == 1 and iri.startswith(f"{article}/")}
    yield from _Nesting(found, inner).nodes(sorted(found, key=lambda iri: (iri != article, iri)))


@dataclass(frozen=True, slots=True)
class _Nesting:
    """The statements of nodes by their IRIs; those that are ``inner`` stand inside of others."""

    found: dict[str, list[Quad]]
    inner: set[str]

    def nodes(self, order: Sequence[str]) -> Iterator[Node]:
        """Every node once; those that only point at each other stand by themselves."""
        for iri in (*(iri for iri in order if iri not in self.inner), *(iri for iri in order if iri in self.inner)):
            if iri in self.found:
                yield self.node(iri)

    def node(self, iri: str) -> Node:
        """A node with those inside of it, which are no other's any more."""
        return _node(iri, self.found.pop(iri), self.within)

    def within(self, iri: str) -> Node | None:
        """The node of an IRI where it stands inside."""
        return self.node(iri) if iri in self.inner and iri in self.found else None


def _node(subject: str, quads: Iterable[Quad], within: Callable[[str], Node | None] = lambda _: None) -> Node:
    said: Node = {}
    for predicate, same in groupby(quads, key=lambda quad: quad.predicate.value):
        _say(said, predicate, [quad.object for quad in same], within)
    first = {name: said.pop(name) for name in _FIRST if name in said}
    last = {name: said.pop(name) for name in _LAST if name in said}
    return {"id": _reference(subject), **first, **said, **last}


def _say(node: Node, predicate: str, values: Sequence[Any], within: Callable[[str], Node | None]) -> None:
    """Puts the values of a property into a node, in the form of its term, and what that has no form for beside it."""
    if predicate == _TYPE:
        node["type"] = _one_or_all([_term(_iri(value)) for value in values])
        return
    term, kind = _context().properties.get(predicate, (_term(predicate), ""))
    fitting, others, texts = list[Any](), list[Node](), defaultdict[str, list[str]](list)
    for value in values:
        if isinstance(value, NamedNode):
            _add_node(value.value, kind, fitting, others, within)
        elif kind == _LANGUAGE and value.language:
            texts[value.language].append(value.value)
        elif not value.language and value.datatype.value == _datatype(kind):
            fitting.append(_native(value))
        else:
            others.append(_written_out(value))
    if texts:
        node[term] = {language: _one_or_all(found) for language, found in sorted(texts.items())}
    elif fitting:
        node[term] = _one_or_all(fitting)
    if others:
        node[_context().prefixed(predicate)] = others


def _add_node(
    iri: str, kind: str, fitting: list[Any], others: list[Node], within: Callable[[str], Node | None]
) -> None:
    if kind == "@id":
        fitting.append(within(iri) or _reference(iri))
    elif kind == "@vocab":
        fitting.append(_term(iri))
    else:
        others.append({"id": _reference(iri)})


def _datatype(kind: str) -> str:
    """The datatype of texts in a term of this kind, "" where it takes none."""
    return "" if kind.startswith("@") else _context().expanded(kind) if kind else _STRING


def _native(value: Literal) -> str | int:
    """A whole number as one of JSON, any other text as it is: readers write numbers with a point otherwise."""
    is_number = value.datatype.value in _WHOLE and _COUNT.fullmatch(value.value)
    return int(value.value) if is_number else value.value


def _written_out(value: Literal) -> Node:
    if value.language:
        return {"@value": value.value, "@language": value.language}
    if value.datatype.value == _STRING:
        return {"@value": value.value}
    return {"@value": value.value, "@type": _context().prefixed(value.datatype.value)}


def _one_or_all(values: Sequence[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _place(quad: Quad) -> tuple[str, str, str]:
    return _iri(quad.subject), quad.predicate.value, str(quad.object)


def _iri(term: object) -> str:
    """The IRI of a node; there are no blank ones in what is exported."""
    return term.value if isinstance(term, NamedNode) else str(term)
