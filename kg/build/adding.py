"""Adding to a graph: what is there stays, under the ids that it would have had with what is added from the start."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.build.assemble import Seen
from kg.build.mapping import Mapped
from kg.errors import BuildError, DuplicateIdError
from kg.iris import article_of, graph_iri
from kg.read.names import shown
from kg.read.places import Naming, Origin
from kg.store.graphs import GraphStore
from kg.store.register import Register

_TEXTS = "SELECT ?article ?digest WHERE { ?article kg:textDigest ?digest }"


def counted_from(register: Register, roots: Iterable[str]) -> Register:
    """The register with its files counted from these folders too, where they lie further out."""
    roots = tuple(roots)
    return {
        graph: replace(entry, origin=replace(entry.origin, place=entry.origin.place.under(roots)))
        if entry.origin
        else entry
        for graph, entry in register.items()
    }


def renamed(store: GraphStore, register: Register, naming: Naming) -> tuple[Register, int]:
    """The register under the ids that its files have now, and how many differ; the store's articles are renamed so.

    Raises ``BuildError`` where ids would have to change places.
    """
    new = {graph: _new_id(entry.origin, naming) or "" for graph, entry in register.items()}
    now = {graph: graph_iri(identifier) if identifier else graph for graph, identifier in new.items()}
    held = store.digests()
    # What a stopped run has renamed already stands under its new name.
    waiting = {old for old, graph in now.items() if old != graph and held.get(graph) != register[old].digest}
    present = set(held)
    while waiting:
        free = sorted(old for old in waiting if now[old] not in present)
        if not free:
            raise BuildError("ids would have to change places for what is added: run kg build on all paths instead")
        for old in free:
            store.rename(old, new[old])
        present = present.difference(free) | {now[old] for old in free}
        waiting.difference_update(free)
    return {now[graph]: entry for graph, entry in register.items()}, sum(old != graph for old, graph in now.items())


def _new_id(origin: Origin | None, naming: Naming) -> str | None:
    """The id that follows from where an article's file lies; nothing where it has one of its own."""
    if origin is None or origin.rest is None:
        return None
    return naming.ids[origin.place] + origin.rest


class Newcomers:
    """Admits what is new and what was changed at its source, and keeps texts from standing twice."""

    def __init__(self, store: GraphStore, kept: Register) -> None:
        self._store = store
        self._kept = kept
        self._holders = {row["digest"]: f"{row['article']}/graph" for row in store.rows(_TEXTS)}

    def __call__(self, mapped: Mapped, seen: Mapping[str, Seen]) -> str:
        """Why a mapped article is left out: its text is there under another id; "" for one that is admitted.

        Raises ``DuplicateIdError`` for an id that is there with the text of another source.
        """
        graph, article = mapped.graph, seen[mapped.graph]
        holder = self._holders.get(mapped.text, graph)
        if holder != graph and (holder in self._kept or holder in seen):
            there = seen[holder].id if holder in seen else self._id(holder)
            return f"{article.where}: has the text of {there!r}, and was left out as {article.id!r}: give it once"
        if graph in self._kept:
            self._update(graph, mapped.text, article)
        self._holders[mapped.text] = graph
        return ""

    def _update(self, graph: str, text: str, article: Seen) -> None:
        """Lets go of the text that an article had, where the new one comes from the same source."""
        before, there = self._store.value(article_of(graph), "kg:textDigest"), self._kept[graph].origin
        if text != before and not _is_same_file(there, article.entry.origin):
            of = shown(there.place.path) if there else "an article that is there"
            raise DuplicateIdError(
                f"{article.where}: has the id {article.id!r} of {of} but another text: give each its own id, or name "
                "both to kg build"
            )
        self._holders.pop(before, None)

    def _id(self, graph: str) -> str:
        return self._store.value(article_of(graph), "dcterms:identifier")


def _is_same_file(one: Origin | None, other: Origin | None) -> bool:
    return one is not None and other is not None and one.place.path == other.place.path
