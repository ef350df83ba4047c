"""Some statements as things with properties, for who needs all of a graph."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

from kg.iris import full, local

_TYPE = full("rdf:type")
_TEXT = r'"([^"\\\r\n]*(?:\\[tbnrf"\\][^"\\\r\n]*)*)"'
_OURS = re.compile(rf"^<([^>]+)> <([^>]+)> (?:<([^>]+)>|{_TEXT}(?:@([a-z]+)|\^\^<([^>]+)>)?) \.$", re.MULTILINE)
"""A statement as we write it, one a line, with no escape of a code point by its number."""

_IRIS = re.compile(r'[^<"{}|^`\\\x00-\x20]*')
"""IRIs without escapes (N-Triples, IRIREF) with ``>`` between them: checked each once, which is quicker."""

_ESCAPE = re.compile(r"\\(.)")
_MEANT = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}

Statement = tuple[str, str, str, str]
"""Subject and property (IRIs), and the value with its language, "" for what has none."""

_Found = tuple[str, str, str, str, str, str]
"""Subject, property and node, or text with language and datatype, as they are written."""


class Things:
    """Statements by subject and property; names of classes and properties are prefixed ("schema:name")."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        self._take(_statements(triples))

    @classmethod
    def of_lines(cls, triples: bytes) -> Things:
        """The statements of N-Triples. Raises ``SyntaxError``."""
        text = triples.decode()
        found: list[_Found] = _OURS.findall(text)
        whole = len(found) == text.count("\n") and (not text or text.endswith("\n"))
        if not (whole and _are_iris(found)):  # written by others
            return cls(quad.triple for quad in parse(triples, format=RdfFormat.N_TRIPLES))
        things = cls([])
        things._take(_read(found))
        return things

    def _take(self, statements: Iterable[Statement]) -> None:
        self._said: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._typed: dict[str, set[str]] = defaultdict(set)
        self._labels: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        self._languages: set[str] = set()
        for subject, predicate, value, language in statements:
            self._said[subject, predicate].append(value)
            if language:
                self._languages.add(language)
                self._labels[subject, predicate, language].append(value)
            elif predicate == _TYPE:
                self._typed[value].add(subject)

    def of(self, kind: str) -> list[str]:
        """The IRIs of all things of a class, sorted."""
        return sorted(self._typed.get(full(kind), ()))

    def subjects(self) -> list[str]:
        """The IRIs of all things, sorted."""
        return sorted({subject for subject, _ in self._said})

    def all(self, iri: str, name: str) -> list[str]:
        """All values of a property, sorted."""
        return sorted(self._said.get((iri, full(name)), ()))

    def one(self, iri: str, name: str) -> str:
        """The first value of a property in sorted order, "" when there is none."""
        found = self._said.get((iri, full(name)))
        if found is None:  # nearly all have none or one, for which min takes twice the time of all else
            return ""
        return found[0] if len(found) == 1 else min(found)

    def objects(self, *names: str) -> set[str]:
        """The values that these properties have of anything."""
        wanted = set(map(full, names))
        return {value for (_, known), values in self._said.items() if known in wanted for value in values}

    def label(self, iri: str, name: str, language: str) -> str:
        """The value of a property in a language, "" when there is none."""
        return min(self._labels.get((iri, full(name), language), ()), default="")

    def labels(self, iri: str, name: str) -> Iterator[tuple[str, str]]:
        """The texts of a property, each with its language ("" for none)."""
        rest = Counter(self._said.get((iri, full(name)), ()))
        for language in self._languages:
            for text in self._labels.get((iri, full(name), language), ()):
                rest[text] -= 1
                yield text, language
        yield from ((text, "") for text in rest.elements())

    def local(self, iri: str, name: str) -> str:
        """What stands behind the ``#`` of a property's value."""
        return local(self.one(iri, name))


def _statements(triples: Iterable[Triple]) -> Iterator[Statement]:
    """What is said of nodes that have IRIs."""
    for triple in triples:
        subject, value = triple.subject, triple.object
        if isinstance(subject, NamedNode) and isinstance(value, NamedNode | Literal):
            language = value.language or "" if isinstance(value, Literal) else ""
            yield subject.value, triple.predicate.value, value.value, language


def _are_iris(found: Iterable[_Found]) -> bool:
    columns = tuple(zip(*found, strict=True))
    iris: set[str] = set().union(*columns[:3], *columns[-1:])
    return _IRIS.fullmatch(">".join(iris)) is not None


def _read(found: Iterable[_Found]) -> Iterator[Statement]:
    for subject, predicate, node, text, language, _ in found:
        plain = _ESCAPE.sub(_meant, text) if "\\" in text else text
        yield subject, predicate, node or plain, language


def _meant(found: re.Match[str]) -> str:
    return _MEANT.get(found[1], found[1])
