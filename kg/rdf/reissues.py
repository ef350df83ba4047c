"""Reissues as triples, in the graph of what is computed: an article's graph says nothing of other articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad

from kg.iris import RELATIONSHIPS
from kg.rdf.writer import GraphWriter


def reissue_quads(originals: Iterable[tuple[str, str]]) -> Iterator[Quad]:
    """The statement of each reissue, from pairs of its article and the original's (IRIs)."""
    for article, original in originals:
        writer = GraphWriter(RELATIONSHIPS)
        writer.say(NamedNode(article), ("kg:reissueOf", NamedNode(original)))
        yield from writer.quads
