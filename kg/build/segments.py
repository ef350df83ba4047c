"""From one article's graph to its segment: every part that a build is made of, made once, where it is mapped."""

from __future__ import annotations

from kg.build.describing import Size
from kg.export.page.rows import page_part
from kg.export.tables.parts import table_part
from kg.export.turtle import turtle
from kg.iris import article_of
from kg.network.likeness import likeness_in
from kg.network.rows import facts_in
from kg.network.told import told_in
from kg.search.said import said_in
from kg.store.counts import counted
from kg.store.lines import parted, triples_of
from kg.store.members import packed
from kg.store.rows import rows_packed
from kg.store.segment import About, Key, Part, Segment
from kg.store.things import Things

_USED_TYPES = ("org:Organization", "org:Post", "org:Role", "schema:AdministrativeArea")
_USED_BY = ("kg:candidate", "kg:theme", "kg:kind")


def segment_of(key: Key, quads: bytes) -> Segment:
    """The segment of an article, from the sorted N-Quads of its graph."""
    lines = triples_of(quads, key.graph)
    things = Things.of_lines(lines)
    own, shared = parted(lines)
    written = turtle(own).encode()
    article = article_of(key.graph)
    identifier, digest = (things.one(article, name) for name in ("dcterms:identifier", "kg:textDigest"))
    about = About(identifier, digest, quads.count(b"\n"), len(quads), len(written))
    parts = {
        Part.QUADS: packed(quads),
        Part.TURTLE: packed(written),
        Part.SHARED: packed(shared),
        Part.USED: rows_packed(_used(things)),
        Part.FACTS: rows_packed(facts_in(things)),
        Part.TOLD: rows_packed(told_in(things)),
        Part.PAGE: rows_packed(page_part(things)),
        Part.ROWS: rows_packed(table_part(things)),
        Part.SIZE: rows_packed(Size(things.one(article, "schema:datePublished"), counted(own))),
        Part.SAID: rows_packed(next(said_in(things))),
        Part.LIKENESS: rows_packed(likeness_in(things)),
    }
    return Segment(key, about, parts)


def _used(things: Things) -> tuple[str, ...]:
    """What of the vocabulary an article may use, and other things of these kinds, which it does not know."""
    named = (iri for kind in _USED_TYPES for iri in things.of(kind))
    return tuple(sorted({*named, *things.objects(*_USED_BY)}))
