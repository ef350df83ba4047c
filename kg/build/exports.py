"""Each export of a draft, made from what was written of every article and from what was computed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from kg.build.compute import Common, Computed, about_graphs, computed_subjects, names, used_vocabulary
from kg.build.draft import Draft
from kg.build.tied import TIED
from kg.build.updating import MEASURED
from kg.build.view import View
from kg.export.graphml import write_graphml
from kg.export.graphs import nquads_of, turtle_of, write_nquads, write_turtle
from kg.export.page.happenings import shown_as, with_happenings
from kg.export.page.html import write_page
from kg.export.page.rows import PagePart, PageSources
from kg.export.tables.across import Across, write_across
from kg.export.tables.parts import TablePart
from kg.export.tables.write import write_tables
from kg.export.turtle import turtle
from kg.iris import IDENTITY, LEDGER, META, RELATIONSHIPS, VOCABULARY, article_of
from kg.models import Measurement, Reissue
from kg.network.written import TIES, written
from kg.store.archive import Archive
from kg.store.bundles import edges_in, quads_in, turtle_in
from kg.store.folder import PAGE
from kg.store.lines import triples_of
from kg.store.members import unpacked
from kg.store.memo import Memo
from kg.store.segment import Part
from kg.store.stretches import read_stretches, stretches, subjects
from kg.store.things import Things


def export_graphs(archive: Archive, draft: Draft, shared: Common, memo: Memo) -> None:
    """Writes N-Quads and Turtle, when the draft's ``BESIDES`` are written; ``memo`` may know parts of them."""
    said = draft.view.as_said
    packs = sum(archive.about(key).nquads for key in said) >= draft.how.pack_from
    graphs = (
        archive.part(Part.QUADS, said),
        nquads_of(IDENTITY, stretches(subjects(shared.identity)), memo),
        nquads_of(LEDGER, stretches(subjects(shared.ledger)), memo),
        nquads_of(META, stretches(subjects(shared.meta)), memo),
        nquads_of(RELATIONSHIPS, read_stretches(draft.folder / MEASURED), memo),
        quads_in(draft.folder / TIED),
        nquads_of(VOCABULARY, stretches(subjects(shared.vocabulary)), memo),
    )
    write_nquads(draft.exports, chain.from_iterable(graphs), packs=packs)
    others = (
        archive.part(Part.TURTLE, said),
        turtle_of(stretches(subjects(shared.meta)), memo),
        turtle_of(read_stretches(draft.folder / MEASURED), memo),
        turtle_in(draft.folder / TIED),
    )
    first = sorted({*shared.as_said, *shared.vocabulary, *shared.identity, *shared.ledger})
    write_turtle(draft.exports, first, chain.from_iterable(others), memo, packs=packs)


def export_tables(archive: Archive, draft: Draft, again: Sequence[Reissue]) -> None:
    """Writes the tables; ``again`` are the articles that are earlier ones again."""
    known = Things.of_lines(b"".join(used_vocabulary(archive, draft.view.all)))
    ids = {article_of(key.graph): archive.about(key).id for key in draft.keys}
    first = {ids[one.article]: ids[one.original] for one in again}
    parts = archive.rows(Part.ROWS, draft.keys, TablePart)
    write_tables(parts, known, first, draft.exports, parquet=draft.how.parquet)


def export_page(archive: Archive, draft: Draft, computed: Computed) -> None:
    """Writes the page."""
    vocabulary = used_vocabulary(archive, draft.view.all)
    shown = shown_as(computed.happenings)
    sources = PageSources(
        parts=lambda: (with_happenings(part, shown) for part in archive.rows(Part.PAGE, draft.keys, PagePart)),
        vocabulary=Things.of_lines(b"".join(vocabulary)),
        ties=lambda: computed.relationships,
        behind=computed.behind,
        size=sum(archive.about(key).statements for key in draft.keys),
        graphs=lambda: _graphs(archive, draft.view, computed, vocabulary),
    )
    write_page(sources, draft.exports / PAGE)


def export_across(archive: Archive, draft: Draft, computed: Computed) -> None:
    """Writes the tables of tenures and happenings."""
    ids = {article_of(key.graph): archive.about(key).id for key in draft.keys}
    found = Across(computed.tenures, computed.happenings, computed.claims, computed.names, ids)
    write_across(found, draft.exports, parquet=draft.how.parquet)


def export_network(
    archive: Archive, draft: Draft, computed: Computed, agents: Sequence[Measurement], shared: Common
) -> None:
    """Writes GraphML, and beside the store the ties for who asks of them."""
    (draft.folder / TIES).write_bytes(written(computed.relationships))
    ends = {end for tie in computed.relationships for end in tie.between}
    shown = names(archive, draft.keys, shared, ends)
    edges = edges_in(draft.folder / TIED)
    write_graphml(shown, computed.relationships, agents, edges, draft.exports / "graph.graphml")


def _graphs(
    archive: Archive, view: View, computed: Computed, vocabulary: Sequence[bytes]
) -> Iterator[tuple[str, bytes]]:
    """Every graph of the resolved view and its Turtle, in the order of their names."""
    for key, quads in zip(view.keys, archive.part(Part.QUADS, view.keys), strict=True):
        yield key.graph, turtle(triples_of(unpacked(quads), key.graph)).encode()
    for name, lines in (
        (IDENTITY, [view.identity]),
        (LEDGER, [view.ledger]),
        (META, about_graphs(view.as_said)),
        (RELATIONSHIPS, computed_subjects(computed)),
        (VOCABULARY, vocabulary),
    ):
        yield name, turtle(b"".join(lines)).encode()
