"""All exports of a build, each made from what was written of every article and from what was computed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.export.graphml import write_graphml
from kg.export.graphs import Statements, write_nquads, write_turtle
from kg.export.how import How
from kg.export.page.html import write_page
from kg.export.page.rows import PagePart, PageSources
from kg.export.tables.rows import TablePart
from kg.export.tables.write import write_tables
from kg.export.turtle import turtle
from kg.iris import META, RELATIONSHIPS, VOCABULARY, article_of
from kg.models import Measurement, Reissue, Relationship
from kg.store.lines import triples_of
from kg.store.members import opened, unpacked
from kg.store.segment import About, Key
from kg.store.things import Things


@dataclass(frozen=True, slots=True)
class Sources:
    """What exports are made from, in the order of the articles' graphs; callables give the same every time.

    ``quads`` and ``turtle`` are gzip members, ``page`` and ``tables`` the parts of these. ``shared``, ``vocabulary``
    and ``meta`` are sorted N-Triples lines, ``computed`` is a packed file of them. ``behind`` gives the facts
    (IRIs) that a relationship rests on.
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
    computed: Path
    relationships: Sequence[Relationship]
    reissues: Sequence[Reissue]
    behind: Callable[[Relationship], Sequence[str]]


def write_exports(sources: Sources, folder: Path, how: How) -> None:
    """Writes every export but the network into a folder. Raises ``OSError``."""
    packs = sum(about.nquads for about in sources.about) >= how.pack_from
    vocabulary = Statements(VOCABULARY, sources.vocabulary)
    meta = Statements(META, sources.meta)
    with opened(sources.computed) as computed:
        others = [meta, Statements(RELATIONSHIPS, computed), vocabulary]
        write_nquads(folder, sources.quads(), others, packs=packs)
    with opened(sources.computed) as computed:
        shared = sorted({*sources.shared, *sources.vocabulary})
        others = [meta, Statements(RELATIONSHIPS, computed)]
        write_turtle(folder, shared, sources.turtle(), others, packs=packs)
    known = Things.of_lines(b"".join(sources.vocabulary))
    write_tables(sources.tables(), known, _again(sources), folder, parquet=how.parquet)
    if how.page:
        write_page(_page(sources, known), folder / "graph.html")


def write_network(
    names: Callable[[str], str], relationships: Sequence[Relationship], measured: Iterable[Measurement], folder: Path
) -> None:
    """Writes the network of relationships; ``names`` tells what to show for an IRI. Raises ``OSError``."""
    shown: Mapping[str, str] = {end: names(end) for end in {end for tie in relationships for end in tie.between}}
    write_graphml(shown, relationships, measured, folder / "graph.graphml")


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
    with opened(sources.computed) as computed:
        yield RELATIONSHIPS, turtle(computed.read()).encode()
    yield VOCABULARY, turtle(b"".join(sources.vocabulary)).encode()
