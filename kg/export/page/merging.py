"""The first pass over the parts: nodes of many articles made one, and who is bound to whom, without what is quoted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.export.page.model import FACT_KINDS, Article, Edge, Node
from kg.export.page.rows import PagePart


class Merged:
    """What is kept of all parts: articles, their texts' lengths, nodes by IRI, and each fact's kind, ends and terms."""

    def __init__(self, parts: Iterable[PagePart]) -> None:
        self.articles: list[Article] = []
        self.nodes: dict[str, Node] = {}
        self.terms: set[str] = set()
        self.letters: list[int] = []
        self._ids: dict[str, int] = {}
        self._kinds = bytearray()
        self._ends: list[tuple[int, ...]] = []
        for part in parts:
            self._add(part)

    def _add(self, part: PagePart) -> None:
        self.articles.append(part.article)
        self.letters.append(len(part.text))
        for node in part.nodes:
            self.nodes[node.iri] = _merge(self.nodes.get(node.iri), node)
        ids = [self._ids.setdefault(end, len(self._ids)) for end in part.ends]
        self.terms.update(part.texts[number] for number in part.terms)
        self._kinds += part.kinds
        self._ends += [tuple([ids[end] for end in ends]) for ends in part.bound]

    @property
    def bound(self) -> Iterable[str]:
        """The IRIs that facts bind, also such of which nothing is said."""
        return self._ids.keys()

    @property
    def facts(self) -> int:
        """How many facts there are."""
        return len(self._ends)

    def importance(self, number: Mapping[str, int]) -> tuple[int, ...]:
        """How many facts each node takes part in, by its number."""
        counted = Counter(end for ends in self._numbered(number) for end in ends)
        return tuple(counted[at] for at in range(len(number)))

    def edges(self, number: Mapping[str, int]) -> Iterator[Edge]:
        """One edge for each two nodes that facts bind, in the order of their numbers."""
        bound: dict[tuple[int, int], list[int]] = defaultdict(list)
        for at, ends in enumerate(self._numbered(number)):
            for other in ends[1:]:
                if other != ends[0]:
                    bound[min(ends[0], other), max(ends[0], other)].append(at)
        for pair in sorted(bound):
            kind = FACT_KINDS[min(self._kinds[at] for at in bound[pair])]
            yield Edge(pair, kind, tuple(bound[pair]))

    def _numbered(self, number: Mapping[str, int]) -> Iterator[list[int]]:
        """The ends of each fact that are nodes, as their numbers."""
        numbers = [number.get(iri, -1) for iri in self._ids]
        for ends in self._ends:
            yield [at for end in ends if (at := numbers[end]) >= 0]


def _merge(old: Node | None, new: Node) -> Node:
    """One node of two; where articles name it differently (only when its name is ambiguous) the first name stays."""
    if old is None:
        return new
    aliases = tuple(sorted({*old.aliases, *new.aliases, new.name} - {old.name}))
    if aliases == old.aliases and new.note == old.note and new.english in {"", old.english}:
        return old  # most articles add nothing
    notes = dict.fromkeys(filter(None, [*old.note.split(" · "), *new.note.split(" · ")]))
    return replace(old, english=old.english or new.english, aliases=aliases, note=" · ".join(notes))
