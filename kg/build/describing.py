"""What a build says of its data set, made of counts that each article's segment keeps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.build.compute import Common
from kg.build.view import View
from kg.iris import article_of
from kg.models import Counts
from kg.rdf.dataset import dataset_lines
from kg.store.archive import Archive
from kg.store.counts import counted, together
from kg.store.segment import Part


@dataclass(frozen=True, slots=True)
class Size:
    """The day of an article's publication (xsd:date, "" unknown), and the counts of what it says of its own things."""

    day: str
    own: Counts


def description(archive: Archive, view: View, known: Common, computed: Iterable[bytes]) -> list[bytes]:
    """What is said of the data set, as sorted lines of N-Triples, nothing for one without articles.

    ``known`` are the statements that belong to no article alone, ``computed`` those of the graph of relationships, as
    N-Triples in pieces of whole subjects.
    """
    if not view.as_said:
        return []
    sizes = list(archive.rows(Part.SIZE, view.as_said, Size))
    shared = {*known.as_said, *known.vocabulary, *known.identity, *known.ledger}
    counts = together([*(size.own for size in sizes), counted(b"".join(shared)), *map(counted, computed)])
    days = sorted(size.day for size in sizes if size.day)
    first, last = (days[0], days[-1]) if days else ("", "")
    return dataset_lines(counts, article_of(view.as_said[0].graph), first, last)
