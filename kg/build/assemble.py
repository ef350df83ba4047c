"""From sources to a store: what is unchanged skipped, the rest mapped, and a run that was stopped resumed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kg.build.mapping import input_digest, map_all
from kg.errors import DuplicateIdError, InputError
from kg.iris import graph_iri
from kg.read import Raw, Report
from kg.store.graphs import GraphStore


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did: article graphs written, found unchanged, and removed because their source is gone."""

    written: int
    unchanged: int
    removed: int

    @property
    def total(self) -> int:
        """How many articles the run covered."""
        return self.written + self.unchanged

    @property
    def changed(self) -> bool:
        """Whether the store holds something else than before."""
        return bool(self.written or self.removed)


def assemble(
    store: GraphStore,
    articles: Iterable[Raw],
    report: Report,
    *,
    workers: int | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> Outcome:
    """Brings the store to exactly these articles.

    What cannot be mapped goes to ``report``; ``progress`` hears how many articles each step did. The store is written
    chunk by chunk, so that a run that was stopped goes on where it was. Raises ``DuplicateIdError`` for two different
    texts under one id, and ``InputError`` when no article remains.
    """
    known = store.digests()
    seen: dict[str, str] = {}
    waiting = _changed(articles, known, seen, progress)
    written = 0
    for chunk in map_all(waiting, workers or os.cpu_count() or 1):
        sound = [mapped for mapped in chunk if not mapped.problem]
        for mapped in chunk:
            if mapped.problem:
                report(InputError(mapped.problem))
                del seen[mapped.graph]
        for mapped in sound:
            if mapped.graph in known:
                store.remove(mapped.graph)
        store.add(b"".join(mapped.quads for mapped in sound))
        written += len(sound)
        progress(len(chunk))
    if not seen:
        raise InputError("no article could be read: nothing was written, and earlier exports stay as they were")
    gone = sorted(known.keys() - seen.keys())
    for graph in gone:
        store.remove(graph)
    return Outcome(written, len(seen) - written, len(gone))


def _changed(
    articles: Iterable[Raw], known: dict[str, str], seen: dict[str, str], progress: Callable[[int], None]
) -> Iterator[Raw]:
    """The articles that the store does not hold as they are; ``seen`` fills with every graph and where it came from."""
    digests: dict[str, str] = {}
    for raw in articles:
        graph, digest = graph_iri(raw.id), input_digest(raw)
        if graph in digests:
            if digests[graph] != digest:
                before = seen.get(graph, "an article before it")
                raise DuplicateIdError(
                    f"{raw.where}: has the id {raw.id!r} of {before} but another text: give each its own id "
                    "(of files: name the folder that holds both)"
                )
            continue
        seen[graph], digests[graph] = raw.where, digest
        if known.get(graph) == digest:
            progress(1)
        else:
            yield raw
