"""The resolved view of an article's graph: what is one under one IRI, without what people rejected, with their mends.

The named graphs of an export stay as articles say them; stores, tables and the page are made of this view. All that it
goes by stands in the graphs of identity and of the ledger, so that whoever has the export can make it again.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256

from kg.iris import article_of, full, is_scoped
from kg.store.lines import lines_in
from kg.store.shortcuts import Statement, shortcuts
from kg.store.sweeping import swept
from kg.text.letters import has_thai

_STATEMENT = re.compile(rb"<([^>]*)> <([^>]*)> (.*) \.\n")
_NODE = re.compile(rb"<([^>]*)>")
_SUBJECT = re.compile(rb"^<([^>]*)>", re.MULTILINE)
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')


def _term(name: str) -> bytes:
    return full(name).encode()


_SAME, _TYPE, _ALTERNATIVE, _MENTIONS = map(_term, ("owl:sameAs", "rdf:type", "skos:altLabel", "schema:mentions"))
_MAIN = frozenset(map(_term, ("foaf:name", "skos:prefLabel")))
_KIND = _term("org:classification")
_OF_ITS_OWN = frozenset({_KIND, _term("kg:candidate")})
"""What is said of a body once: of one that is another, the other's stands."""

_CONFIDENCE, _CERTAIN = _term("kg:confidence"), b'"1"^^<%b>' % _term("xsd:decimal")
_REJECTS, _ACCEPTS, _CORRECTS, _PROPERTY, _VALUE = map(
    _term, ("kg:rejects", "kg:accepts", "kg:corrects", "kg:property", "kg:value")
)
_NEEDED = frozenset(
    map(_term, ("org:member", "org:organization", "kg:event", "kg:agent", "schema:creator", "kg:theme"))
)
"""What a fact is of: without it there is none."""

_AGENT_TYPES = frozenset(b"<%b>" % _term(name) for name in ("foaf:Person", "org:Organization"))

_BELOW = b"/post/"
"""What parts a post's IRI from its body's."""

_DIGEST = 16
"""Hexadecimal digits that tell one state of an article from all others."""


@dataclass(frozen=True)
class Resolution:
    """What the graphs of identity and of the ledger change: IRIs as bytes, values as N-Triples write them."""

    canonical: Mapping[bytes, bytes] = field(default_factory=dict)
    names: Mapping[bytes, tuple[Statement, ...]] = field(default_factory=dict)
    rejected: frozenset[bytes] = frozenset()
    accepted: frozenset[bytes] = frozenset()
    corrected: Mapping[bytes, Mapping[bytes, bytes]] = field(default_factory=dict)
    described: Mapping[bytes, tuple[Statement, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, identity: bytes, ledger: bytes) -> Resolution:
        """What these graphs (N-Triples) say."""
        same = dict[bytes, bytes]()
        names: dict[bytes, list[Statement]] = defaultdict(list)
        for statement in _statements(identity):
            subject, predicate, value = statement
            if predicate == _SAME:
                same[subject] = value[1:-1]
            elif predicate in _MAIN or predicate == _KIND:
                names[subject].append(statement)
        said: dict[bytes, dict[bytes, list[bytes]]] = defaultdict(lambda: defaultdict(list))
        for subject, predicate, value in _statements(ledger):
            said[subject][predicate].append(value)
        corrected = _corrections(said.values())
        put = {value[1:-1] for mends in corrected.values() for value in mends.values() if value.startswith(b"<")}
        return cls(
            same,
            {iri: tuple(found) for iri, found in names.items()},
            frozenset(value[1:-1] for each in said.values() for value in each[_REJECTS]),
            frozenset(value[1:-1] for each in said.values() for value in each[_ACCEPTS]),
            corrected,
            {
                iri: tuple((iri, name, v) for name, found in said[iri].items() for v in found)
                for iri in put & said.keys()
            },
        )

    @property
    def is_empty(self) -> bool:
        """Whether the view is what the articles say."""
        return not (self.canonical or self.rejected or self.accepted or self.corrected)

    def in_view(self, triples: bytes) -> bytes:
        """An article's graph (sorted N-Triples) in this view: itself where nothing of it changes."""
        if self.is_empty:
            return triples
        return self.resolved(triples) if self._changing & {*_SUBJECT.findall(triples)} else triples

    @cached_property
    def _changing(self) -> frozenset[bytes]:
        return frozenset({*self.canonical, *self.rejected, *self.accepted, *self.corrected})

    def concerning(self, article: str, named: Iterable[str]) -> str:
        """A digest of what changes in an article (IRI) that names these agents (IRIs), "" for nothing."""
        agents = {iri.encode() for iri in named}
        same = sorted(
            (iri, self.canonical[iri], self.names.get(self.canonical[iri])) for iri in agents if iri in self.canonical
        )
        nodes = sorted(
            (node, self._mends(node), node in self.rejected)
            for node in {*self.rejected, *self.accepted, *self.corrected}
            if node in agents or (is_scoped(node.decode()) and article_of(node.decode()) == article)
        )
        return sha256(repr((same, nodes)).encode()).hexdigest()[:_DIGEST] if same or nodes else ""

    def _mends(self, node: bytes) -> list[tuple[bytes, bytes, tuple[Statement, ...]]]:
        mends = sorted(self.corrected.get(node, {}).items())
        return [(name, value, self.described.get(value[1:-1], ())) for name, value in mends]

    def resolved(self, triples: bytes) -> bytes:
        """An article's graph (sorted N-Triples) as this view has it, sorted."""
        found, used = set[Statement](), set[bytes]()
        for statement in self._judged(list(_statements(triples))):
            if (now := self._renamed(statement, used)) is not None:
                found.add(now)
        found.update(name for iri in used for name in self.names.get(iri, ()))
        return b"".join(sorted(b"<%b> <%b> %b .\n" % statement for statement in found))

    def _judged(self, statements: Sequence[Statement]) -> Collection[Statement]:
        """The statements without what was rejected, and with what was corrected."""
        subjects = {subject for subject, _, _ in statements}
        if not subjects & {*self.rejected, *self.accepted, *self.corrected}:
            return statements
        gone = self._gone(statements, subjects)
        values = {b"<%b>" % node for node in gone}
        left = {*self._corrected((s, p, v) for s, p, v in statements if s not in gone and v not in values)}
        before, now = shortcuts(statements), shortcuts(left)
        return swept(statements, (left - (before - now)) | (now - before))

    def _gone(self, statements: Collection[Statement], subjects: Collection[bytes]) -> set[bytes]:
        """What is rejected, and what is nothing without it: facts that are of it, and the posts of a body."""
        gone = {node for node in subjects if node in self.rejected or node.partition(_BELOW)[0] in self.rejected}
        while True:
            values = {b"<%b>" % node for node in gone}
            more = {s for s, p, v in statements if p in _NEEDED and v in values} - gone
            if not more:
                return gone
            gone |= more

    def _corrected(self, statements: Iterable[Statement]) -> Iterator[Statement]:
        for subject, predicate, value in statements:
            mends = self.corrected.get(subject, {})
            if predicate == _CONFIDENCE and (mends or subject in self.accepted):
                yield subject, predicate, _CERTAIN
            elif predicate not in mends:
                yield subject, predicate, value
            if predicate == _TYPE:
                for name, mended in mends.items():
                    yield subject, name, mended
                    yield from self._put_in(article_of(subject.decode()).encode(), mended[1:-1])

    def _put_in(self, article: bytes, node: bytes) -> Iterator[Statement]:
        """What an article says of a thing that a correction puts there; it mentions people and bodies."""
        for statement in self.described.get(node, ()):
            yield statement
            if statement[2] in _AGENT_TYPES:
                yield article, _MENTIONS, b"<%b>" % node

    def _renamed(self, statement: Statement, used: set[bytes]) -> Statement | None:
        """The statement under the IRIs of what is meant; ``used`` gets those of things that were named otherwise."""
        subject, predicate, value = statement
        if subject in self.canonical:
            used.add(self.canonical[subject])
            if predicate in _OF_ITS_OWN:
                return None
            if predicate in _MAIN:
                predicate, value = _ALTERNATIVE, _in_language(value)
        return self._named(subject), predicate, _NODE.sub(self._put, value) if value.startswith(b"<") else value

    def _put(self, found: re.Match[bytes]) -> bytes:
        return b"<%b>" % self._named(found[1])

    def _named(self, iri: bytes) -> bytes:
        """The IRI of what is meant: of a post below a body, that below the body meant."""
        if iri in self.canonical:
            return self.canonical[iri]
        head, below, tail = iri.partition(_BELOW)
        return self.canonical[head] + below + tail if below and head in self.canonical else iri


def _statements(triples: bytes) -> Iterator[Statement]:
    for line in lines_in(triples):
        if found := _STATEMENT.fullmatch(line):
            yield found[1], found[2], found[3]


def _corrections(said: Iterable[Mapping[bytes, list[bytes]]]) -> Mapping[bytes, Mapping[bytes, bytes]]:
    found: dict[bytes, dict[bytes, bytes]] = defaultdict(dict)
    for each in said:
        for fact, name, value in zip(each[_CORRECTS], each[_PROPERTY], each[_VALUE], strict=True):  # one of each
            found[fact[1:-1]][name[1:-1]] = value
    return dict(found)


def _in_language(value: bytes) -> bytes:
    """A name with its language, as other names have it."""
    text = value.decode()
    quoted = _TEXT.match(text)
    if quoted is None or quoted.end() < len(text):
        return value
    return f"{quoted[0]}@{'th' if has_thai(quoted[0]) else 'en'}".encode()
