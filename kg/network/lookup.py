"""From a name as somebody types it to the entity meant: any alias, any spacing, with near names when none fits."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Quad

from kg.errors import QuestionError
from kg.iris import BASE
from kg.rdf.terms import PREFIXES
from kg.store.graphs import UNION, GraphStore
from kg.text.fold import fold

_NAME, _PREFERRED, _ALTERNATIVE, _NOTATION = (
    NamedNode(PREFIXES[prefix] + name)
    for prefix, name in (("foaf", "name"), ("skos", "prefLabel"), ("skos", "altLabel"), ("skos", "notation"))
)
_GOALS = PREFIXES["sdg"]
_SHARED = (BASE + "person/", BASE + "organization/", _GOALS)
_KINDS = ("/person/", "/organization/", _GOALS)
_NEAR = 5


@dataclass(frozen=True, slots=True)
class Entity:
    """Something that a name may mean: its IRI, and the name to show for it."""

    iri: str
    name: str


@dataclass(slots=True)
class _Index:
    """Folded names to nodes: main names, and all names."""

    main: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    all: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


class Lookup:
    """The names in a store. A name written as the graph has it is found at once; others need every label read once."""

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self._index: _Index | None = None
        self._shown: dict[str, str] = {}

    def find(self, name: str) -> Entity:
        """The one entity of this name, of this IRI (also from behind the base address), or the goal of this number.

        Entities known beyond one article come before those of one article alone. Raises ``QuestionError`` with a
        did-you-mean list for none or several.
        """
        fits = _widest(self._as_iri(name) or self._exact(name)) or self._folded(name)
        if len(fits) == 1:
            (iri,) = fits
            return Entity(iri, self.name(iri))
        if fits:
            raise QuestionError(f"{name}: fits several: did you mean {' · '.join(self._told_apart(fits))}?")
        near = self._near(fold(name))
        hint = f"did you mean {' · '.join(near)}?" if near else "check the spelling"
        raise QuestionError(f"{name}: is nobody and nothing in this graph: {hint}")

    def all_of(self, name: str) -> tuple[Entity, ...]:
        """Everything of exactly this name, sorted, else the one that ``find`` finds."""
        fits = self._read().all.get(fold(name))
        return tuple(Entity(iri, self.name(iri)) for iri in sorted(fits)) if fits else (self.find(name),)

    def name(self, iri: str) -> str:
        """The name to show for an IRI: in Thai where there is one, a goal's behind its number."""
        if iri not in self._shown:
            self._shown[iri] = self._best_name(iri)
        return self._shown[iri]

    def _best_name(self, iri: str) -> str:
        main = min((*self._labels(iri, _NAME), *self._labels(iri, _PREFERRED)), default=None)
        if iri.startswith(_GOALS):
            number = min(self._labels(iri, _NOTATION), default=(True, ""))[1]
            main = main or min(self._labels(iri, _ALTERNATIVE), default=None)
            return f"SDG {number} {main[1] if main else ''}".strip()
        return main[1] if main else iri.removeprefix(BASE)

    def _labels(self, iri: str, predicate: NamedNode) -> Iterator[tuple[bool, str]]:
        """The labels of a node, those in another language than Thai marked to come last."""
        for quad in self._store.inner.quads_for_pattern(NamedNode(iri), predicate, None, UNION):
            if isinstance(quad.object, Literal):
                yield quad.object.language not in {None, "th"}, quad.object.value

    def _as_iri(self, name: str) -> set[str]:
        numbered = _GOALS + name.casefold().replace(" ", "").removeprefix("sdg")
        found = (iri for iri in (name, BASE + name, numbered) if iri.startswith((BASE, _GOALS)) and " " not in iri)
        return {
            iri for iri in found if next(self._store.inner.quads_for_pattern(NamedNode(iri), None, None, UNION), None)
        }

    def _exact(self, name: str) -> set[str]:
        """The persons and bodies whose main name, else another name, is written exactly so."""
        literals = (Literal(name), Literal(name, language="th"), Literal(name, language="en"))
        for predicates in ((_NAME, _PREFERRED), (_ALTERNATIVE,)):
            quads = (
                quad
                for predicate in predicates
                for literal in literals
                for quad in self._store.inner.quads_for_pattern(None, predicate, literal, UNION)
            )
            if found := {node for node, _ in _named(quads)}:
                return found
        return set()

    def _folded(self, name: str) -> set[str]:
        index, key = self._read(), fold(name)
        if not key:
            return set()
        return (
            _widest(index.main.get(key, ()))
            or _widest(index.all.get(key, ()))
            or _widest(iri for known, found in index.main.items() if key in known for iri in found)
            or self._titled(key)
        )

    def _titled(self, key: str) -> set[str]:
        """The longest name of a person or goal that the key ends with: a title or number may stand before it."""
        main = self._read().main
        ends = [k for k in main if key.endswith(k) and any("/person/" in i or i.startswith(_GOALS) for i in main[k])]
        return _widest(main[max(ends, key=len)]) if ends else set()

    def _near(self, key: str) -> list[str]:
        known = self._read().all
        keys = difflib.get_close_matches(key, known, n=_NEAR, cutoff=0.6)
        return list(dict.fromkeys(self.name(iri) for k in keys for iri in sorted(known[k])))[:_NEAR]

    def _told_apart(self, fits: set[str]) -> list[str]:
        """The first of several names, and IRIs in the place of names that are the same."""
        names = sorted((self.name(iri), iri) for iri in fits)[:_NEAR]
        alike = len({name for name, _ in names}) < len(names)
        return [iri.removeprefix(BASE) if alike else name for name, iri in names]

    def _read(self) -> _Index:
        if self._index is None:
            self._index = _Index()
            for predicate in (_NAME, _PREFERRED, _ALTERNATIVE):
                for node, label in set(_named(self._store.inner.quads_for_pattern(None, predicate, None, UNION))):
                    self._index.all[fold(label)].add(node)
                    if predicate in {_NAME, _PREFERRED} or (predicate == _ALTERNATIVE and node.startswith(_GOALS)):
                        self._index.main[fold(label)].add(node)
        return self._index


def _named(quads: Iterable[Quad]) -> Iterator[tuple[str, str]]:
    """The nodes and labels of those statements that are about persons, bodies and goals."""
    for quad in quads:
        node, label = quad.subject, quad.object
        if isinstance(node, NamedNode) and isinstance(label, Literal) and any(kind in node.value for kind in _KINDS):
            yield node.value, label.value


def _widest(found: Iterable[str]) -> set[str]:
    """Those known beyond one article; when there are none, all."""
    everything = set(found)
    return {iri for iri in everything if iri.startswith(_SHARED)} or everything
