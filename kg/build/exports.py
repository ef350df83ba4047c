"""Each export of a draft, made from what was written of every article and from what was computed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from kg.build.compute import Common, Computed, about_graphs, computed_subjects, names, used_vocabulary
from kg.build.draft import Draft
from kg.build.updating import MEASURED, TIED
from kg.export.graphml import write_graphml
from kg.export.graphs import Statements, write_nquads, write_turtle
from kg.export.page.html import write_page
from kg.export.page.rows import PagePart, PageSources
from kg.export.tables.parts import TablePart
from kg.export.tables.write import write_tables
from kg.export.turtle import turtle
from kg.iris import META, RELATIONSHIPS, VOCABULARY, article_of
from kg.models import Reissue
from kg.network.written import TIES, written
from kg.store.archive import Archive
from kg.store.lines import triples_of
from kg.store.members import unpacked
from kg.store.memo import Memo
from kg.store.segment import Key, Part
from kg.store.stretches import read_stretches, stretches, subjects
from kg.store.things import Things


def export_graphs(archive: Archive, draft: Draft, shared: Common, memo: Memo) -> None:
    """Writes N-Quads and Turtle, when the draft's ``BESIDES`` are written; ``memo`` may know parts of them."""
    packs = sum(archive.about(key).nquads for key in draft.keys) >= draft.how.pack_from
    quads, own = (archive.part(part, draft.keys) for part in (Part.QUADS, Part.TURTLE))
    vocabulary = Statements(VOCABULARY, stretches(subjects(shared.vocabulary)))
    write_nquads(draft.exports, quads, [*_union(draft, shared), vocabulary], memo, packs=packs)
    first = sorted({*shared.shared, *shared.vocabulary})
    write_turtle(draft.exports, first, own, _union(draft, shared), memo, packs=packs)


def export_tables(archive: Archive, draft: Draft, again: Sequence[Reissue]) -> None:
    """Writes the tables; ``again`` are the articles that are earlier ones again."""
    known = Things.of_lines(b"".join(used_vocabulary(archive, draft.keys)))
    ids = {article_of(key.graph): archive.about(key).id for key in draft.keys}
    first = {ids[one.article]: ids[one.original] for one in again}
    parts = archive.rows(Part.ROWS, draft.keys, TablePart)
    write_tables(parts, known, first, draft.exports, parquet=draft.how.parquet)


def export_page(archive: Archive, draft: Draft, computed: Computed) -> None:
    """Writes the page."""
    vocabulary = used_vocabulary(archive, draft.keys)
    sources = PageSources(
        parts=lambda: archive.rows(Part.PAGE, draft.keys, PagePart),
        vocabulary=Things.of_lines(b"".join(vocabulary)),
        ties=lambda: computed.relationships,
        behind=computed.behind,
        size=sum(archive.about(key).statements for key in draft.keys),
        graphs=lambda: _graphs(archive, draft.keys, computed, vocabulary),
    )
    write_page(sources, draft.exports / "graph.html")


def export_network(archive: Archive, draft: Draft, computed: Computed, shared: Common) -> None:
    """Writes GraphML, and beside the store the ties for who asks of them."""
    (draft.folder / TIES).write_bytes(written(computed.relationships))
    ends = {end for tie in computed.relationships for end in tie.between}
    shown = names(archive, draft.keys, shared, ends)
    write_graphml(shown, computed.relationships, computed.measured.agents, draft.exports / "graph.graphml")


def _union(draft: Draft, shared: Common) -> tuple[Statements, ...]:
    """The graphs of no article whose statements no other graph makes."""
    computed = (read_stretches(draft.folder / name) for name in (MEASURED, TIED))
    return (
        Statements(META, stretches(subjects(shared.meta))),
        Statements(RELATIONSHIPS, chain.from_iterable(computed)),
    )


def _graphs(
    archive: Archive, keys: Sequence[Key], computed: Computed, vocabulary: Sequence[bytes]
) -> Iterator[tuple[str, bytes]]:
    """Every graph and its Turtle, in the order of their names."""
    for key, quads in zip(keys, archive.part(Part.QUADS, keys), strict=True):
        yield key.graph, turtle(triples_of(unpacked(quads), key.graph)).encode()
    for name, lines in (
        (META, about_graphs(keys)),
        (RELATIONSHIPS, computed_subjects(computed)),
        (VOCABULARY, vocabulary),
    ):
        yield name, turtle(b"".join(lines)).encode()
