"""A build in memory: the graph of a few articles, for who wants to ask it and keep nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.build.assemble import assemble
from kg.build.compute import common, compute, computed_subjects, reissued
from kg.build.describing import description
from kg.build.engines import Engine, here
from kg.build.resolving import resolved_in
from kg.iris import IDENTITY, LEDGER, META, RELATIONSHIPS, VOCABULARY
from kg.models import Judgement
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


def in_memory(archive: Archive, keys: Sequence[Key], judgements: Sequence[Judgement] = ()) -> GraphStore:
    """The graphs of articles that an archive holds, computed ones included, with what people decided of them."""
    view = resolved_in(archive, keys, judgements).view
    known = common(archive, view)
    own = (unpacked(quads) for quads in archive.part(Part.QUADS, keys))
    computed = compute(archive, view.keys, reissued(archive, keys), view.events)
    lines = [*computed_subjects(computed)]
    rest = {
        IDENTITY: known.identity,
        LEDGER: known.ledger,
        META: [*known.meta, *description(archive, view, known, lines)],
        VOCABULARY: known.vocabulary,
        RELATIONSHIPS: lines,
    }
    others = (quads_of(b"".join(said), graph) for graph, said in rest.items())
    return GraphStore.of_nquads([*own, *others])
