"""A build in memory: the graph of a few articles, for who wants to ask it and keep nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.build.assemble import assemble
from kg.build.compute import common, compute, computed_lines
from kg.build.engines import Engine, here
from kg.build.segments import segment_of
from kg.iris import META, RELATIONSHIPS, VOCABULARY
from kg.read import Raw, Report
from kg.store.archive import Archive
from kg.store.graphs import GraphStore
from kg.store.lines import quads_of
from kg.store.members import unpacked
from kg.store.register import keys_of
from kg.store.segment import Key, Part

_MEMORY = Path(":memory:")
"""What SQLite calls a database without a file."""


def build_in_memory(articles: Iterable[Raw], report: Report, engine: Engine = here) -> GraphStore:
    """The graphs of these articles, computed ones included. Reports and raises as ``assemble`` does."""
    archive = Archive.at(_MEMORY)
    return in_memory(archive, keys_of(assemble(archive, articles, report, "", engine=engine).register))


def graph_of(quads: Iterable[tuple[str, bytes]]) -> GraphStore:
    """The graphs of articles, each given by its IRI and its sorted N-Quads, and those computed from them."""
    archive = Archive.at(_MEMORY)
    keys = []
    for graph, lines in dict(quads).items():
        keys.append(Key(graph, hashlib.sha256(lines).hexdigest(), ""))
        archive.put([segment_of(keys[-1], lines)])
    return in_memory(archive, sorted(keys))


def in_memory(archive: Archive, keys: Sequence[Key]) -> GraphStore:
    """The graphs of articles that an archive holds, and those computed from them."""
    known = common(archive, keys)
    own = (unpacked(quads) for quads in archive.part(Part.QUADS, keys))
    rest = {META: known.meta, VOCABULARY: known.vocabulary, RELATIONSHIPS: computed_lines(compute(archive, keys))}
    others = (quads_of(b"".join(lines), graph) for graph, lines in rest.items())
    return GraphStore.of_nquads([*own, *others])
