"""From one article's graph to its segment: every part that a build makes its results of, made once, where it is mapped."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import RdfFormat, Triple, parse

from kg.export.page.rows import page_part
from kg.export.tables.rows import table_part
from kg.export.turtle import turtle
from kg.iris import article_of
from kg.network.likeness import signature
from kg.network.rows import facts_in
from kg.rdf.vocabulary import used_in
from kg.store.lines import parted, triples_of
from kg.store.members import packed
from kg.store.rows import rows_packed
from kg.store.segment import About, Key, Part, Segment
from kg.store.things import Things


def segment_of(key: Key, quads: bytes, triples: Iterable[Triple] | None = None) -> Segment:
    """The segment of an article, from the sorted N-Quads of its graph; ``triples`` are the same, where they are known."""
    lines = triples_of(quads, key.graph)
    things = Things(triples or (quad.triple for quad in parse(lines, format=RdfFormat.N_TRIPLES)))
    own, shared = parted(lines)
    written = turtle(own).encode()
    article = article_of(key.graph)
    identifier, digest = (things.one(article, name) for name in ("dcterms:identifier", "kg:textDigest"))
    about = About(identifier, digest, quads.count(b"\n"), len(quads), len(written))
    parts = {
        Part.QUADS: packed(quads),
        Part.TURTLE: packed(written),
        Part.SHARED: packed(shared),
        Part.USED: rows_packed(used_in(things)),
        Part.FACTS: rows_packed(facts_in(things)),
        Part.PAGE: rows_packed(page_part(things)),
        Part.ROWS: rows_packed(table_part(things)),
        Part.LIKENESS: signature(things.one(article, "schema:articleBody")),
    }
    return Segment(key, about, parts)
