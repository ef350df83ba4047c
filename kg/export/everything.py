"""All exports of a build, each made from what was written of every article and from what was computed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.export.graphs import Statements, write_nquads, write_turtle
from kg.export.how import How
from kg.export.page.html import write_page
from kg.export.page.rows import PagePart, PageSources
from kg.export.tables.rows import TablePart
from kg.export.tables.write import write_tables
from kg.export.turtle import turtle
from kg.iris import META, RELATIONSHIPS, VOCABULARY, article_of
from kg.models import Reissue, Relationship
from kg.store.lines import triples_of
from kg.store.members import unpacked
from kg.store.memo import Memo, forgetful
from kg.store.segment import About, Key
from kg.store.stretches import stretches, subjects
from kg.store.things import Things


@dataclass(frozen=True, slots=True)
class Sources:
    """What exports are made from, in the order of the articles' graphs; callables give the same every time.

    ``quads`` and ``turtle`` are gzip members, ``page`` and ``tables`` the parts of these. ``shared``, ``vocabulary``
    and ``meta`` are sorted N-Triples lines, ``computed`` gives them in stretches. ``behind`` gives the facts (IRIs)
    that a relationship rests on.
    """

    keys: Sequence[Key]
    about: Sequence[About]
    quads: Callable[[], Iterator[bytes]]
    turtle: Callable[[], Iterator[bytes]]
    page: Callable[[], Iterator[PagePart]]
    tables: Callable[[], Iterator[TablePart]]
    shared: Sequence[bytes]
    vocabulary: Sequence[bytes]
    meta: Sequence[bytes]
    computed: Callable[[], Iterator[bytes]]
    relationships: Sequence[Relationship]
    reissues: Sequence[Reissue]
    behind: Callable[[Relationship], Sequence[str]]


def write_graphs(sources: Sources, folder: Path, how: How, memo: Memo = forgetful) -> None:
    """Writes the graphs into a folder; ``memo`` may know parts of them. Raises ``OSError``."""
    packs = sum(about.nquads for about in sources.about) >= how.pack_from
    vocabulary = Statements(VOCABULARY, stretches(subjects(sources.vocabulary)))
    write_nquads(folder, sources.quads(), [*_union(sources), vocabulary], memo, packs=packs)
    shared = sorted({*sources.shared, *sources.vocabulary})
    write_turtle(folder, shared, sources.turtle(), _union(sources), memo, packs=packs)


def write_views(sources: Sources, folder: Path, how: How) -> None:
    """Writes the tables and, where it is wanted, the page into a folder. Raises ``OSError``."""
    known = Things.of_lines(b"".join(sources.vocabulary))
    write_tables(sources.tables(), known, _again(sources), folder, parquet=how.parquet)
    if how.page:
        write_page(_page(sources, known), folder / "graph.html")


def _union(sources: Sources) -> tuple[Statements, ...]:
    """The graphs of no article whose statements no other graph makes."""
    meta = Statements(META, stretches(subjects(sources.meta)))
    return meta, Statements(RELATIONSHIPS, sources.computed())


def _again(sources: Sources) -> dict[str, str]:
    """The id of the first article for the id of each that is one again."""
    ids = {article_of(key.graph): about.id for key, about in zip(sources.keys, sources.about, strict=True)}
    return {ids[one.article]: ids[one.original] for one in sources.reissues}


def _page(sources: Sources, vocabulary: Things) -> PageSources:
    return PageSources(
        parts=sources.page,
        vocabulary=vocabulary,
        ties=lambda: sources.relationships,
        behind=sources.behind,
        size=sum(about.statements for about in sources.about),
        graphs=lambda: _graphs(sources),
    )


def _graphs(sources: Sources) -> Iterator[tuple[str, bytes]]:
    """Every graph and its Turtle, in the order of their names."""
    for key, quads in zip(sources.keys, sources.quads(), strict=True):
        yield key.graph, turtle(triples_of(unpacked(quads), key.graph)).encode()
    yield META, turtle(b"".join(sources.meta)).encode()
    yield RELATIONSHIPS, turtle(b"".join(sources.computed())).encode()
    yield VOCABULARY, turtle(b"".join(sources.vocabulary)).encode()
