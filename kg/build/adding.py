"""Adding to a graph: what is there stays, under the ids that it would have had with what is added from the start."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.build.assemble import Seen
from kg.build.segments import segment_of
from kg.errors import BuildError, DuplicateIdError
from kg.iris import graph_iri
from kg.rdf.renaming import renamed as quads_renamed
from kg.read.names import shown
from kg.read.places import Naming, Origin
from kg.store.archive import Archive
from kg.store.register import Register, keys_of
from kg.store.segment import Key


def counted_from(register: Register, roots: Iterable[str]) -> Register:
    """The register with its files counted from these folders too, where they lie further out."""
    roots = tuple(roots)
    return {
        graph: replace(entry, origin=replace(entry.origin, place=entry.origin.place.under(roots)))
        if entry.origin
        else entry
        for graph, entry in register.items()
    }


def renamed(archive: Archive, register: Register, naming: Naming) -> tuple[Register, int]:
    """The register under the ids that its files have now, and how many differ; the archive gets these segments too.

    Raises ``BuildError`` where two articles would have one id.
    """
    new = {graph: identifier for graph, entry in register.items() if (identifier := _new_id(entry.origin, naming))}
    moved = {graph: identifier for graph, identifier in new.items() if graph_iri(identifier) != graph}
    now = {graph: graph_iri(moved[graph]) if graph in moved else graph for graph in register}
    if len(set(now.values())) < len(now):
        raise BuildError("two articles would have one id with what is added: run kg build on all paths instead")
    archive.put(
        segment_of(key, quads_renamed(archive.quads(old), old.graph, moved[old.graph]))
        for old in keys_of(register)
        if old.graph in moved and not archive.holds(key := Key(now[old.graph], old.digest, old.program))
    )
    return {now[graph]: entry for graph, entry in register.items()}, len(moved)


def _new_id(origin: Origin | None, naming: Naming) -> str | None:
    """The id that follows from where an article's file lies; nothing where it has one of its own."""
    if origin is None or origin.rest is None:
        return None
    return naming.ids[origin.place] + origin.rest


class Newcomers:
    """Admits what is new and what was changed at its source, and keeps texts from standing twice."""

    def __init__(self, archive: Archive, kept: Register) -> None:
        self._kept = kept
        self._there = {key.graph: archive.about(key) for key in keys_of(kept)}
        self._holders = {about.text: graph for graph, about in self._there.items()}

    def __call__(self, graph: str, text: str, seen: Mapping[str, Seen]) -> str:
        """Why an article is left out: its text is there under another id; "" for one that is admitted.

        Raises ``DuplicateIdError`` for an id that is there with the text of another source.
        """
        if graph in self._kept and self._there[graph].text == text:
            return ""
        article = seen[graph]
        holder = self._holders.get(text, graph)
        if holder != graph and (holder in self._kept or holder in seen):
            there = seen[holder].id if holder in seen else self._there[holder].id
            return f"{article.where}: has the text of {there!r}, and was left out as {article.id!r}: give it once"
        if graph in self._kept:
            self._update(graph, article)
        self._holders[text] = graph
        return ""

    def _update(self, graph: str, article: Seen) -> None:
        """Lets go of the text that an article had, where its new one comes from the same source."""
        before, there = self._there[graph].text, self._kept[graph].origin
        if not _is_same_file(there, article.entry.origin):
            of = shown(there.place.path) if there else "an article that is there"
            raise DuplicateIdError(
                f"{article.where}: has the id {article.id!r} of {of} but another text: give each its own id, or name "
                "both to kg build"
            )
        self._holders.pop(before, None)


def _is_same_file(one: Origin | None, other: Origin | None) -> bool:
    return one is not None and other is not None and one.place.path == other.place.path
