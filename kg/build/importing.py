"""Articles that a graph holds and this program did not read: their segments made from the graph itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from kg.build.segments import segment_of
from kg.iris import COMPUTED
from kg.store.archive import Archive
from kg.store.lines import graphs_in
from kg.store.register import Entry, Register, keys_of
from kg.store.segment import Segment


def imported(archive: Archive, register: Register, exported: Path, program: str) -> Register:
    """The register with every article's segment in the archive, as this program makes its parts.

    What another program has read stays as that read it, and is told from what this one reads by its entry. Raises
    ``StoreError`` when the archive cannot be written and ``OSError`` when the export cannot be read.
    """
    as_it_is = f"as it is {program}"
    now = {
        graph: entry if entry.program in {program, as_it_is} else replace(entry, program=as_it_is)
        for graph, entry in register.items()
    }
    archive.put(_remade(archive, register, now))
    missing = {key.graph: key for key in keys_of(now) if not archive.holds(key)}
    if missing:
        archive.put(segment_of(missing[graph], quads) for graph, quads in _graphs(exported, missing))
    return now


def _remade(archive: Archive, register: Register, now: Mapping[str, Entry]) -> Iterator[Segment]:
    """The segments of what the archive holds as another program made them."""
    for old, new in zip(keys_of(register), keys_of(now), strict=True):
        if old != new and not archive.holds(new) and archive.holds(old):
            yield segment_of(new, archive.quads(old))


def _graphs(exported: Path, wanted: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """The articles' graphs of an export, each with its sorted statements."""
    for graph, quads in graphs_in(exported):
        if graph not in COMPUTED and graph in wanted:
            yield graph, quads
