"""Where it is found what articles say themselves: the resolved view alone no longer tells who was joined, or why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Protocol

from kg.iris import IDENTITY, LEDGER
from kg.network.told import Told, told_in
from kg.store.reader import GraphReader
from kg.store.resolution import Resolution
from kg.store.things import Things


class Readings(Protocol):
    """What articles (IRIs) say; one that is not there is left out."""

    def said(self, article: str) -> Things:
        """The graph of an article, before people's judgements and joins; empty where it is not there."""

    def told(self, articles: Iterable[str]) -> Iterator[Told]:
        """What each says of people, bodies, posts and events, before judgements and joins, in their order."""

    def in_view(self, articles: Iterable[str]) -> Iterator[Told]:
        """The same in the resolved view."""


class GraphReadings:
    """The readings of a store, from its graphs by name."""

    def __init__(self, store: GraphReader) -> None:
        self._store = store

    def said(self, article: str) -> Things:
        """See ``Readings``."""
        return self._store.things(f"{article}/graph")

    def told(self, articles: Iterable[str]) -> Iterator[Told]:
        """See ``Readings``."""
        return _told(self.said(article) for article in articles)

    def in_view(self, articles: Iterable[str]) -> Iterator[Told]:
        """See ``Readings``."""
        graphs = (self._lines(f"{article}/graph") for article in articles)
        return _told(Things.of_lines(self._resolution.in_view(lines)) for lines in graphs)

    @cached_property
    def _resolution(self) -> Resolution:
        return Resolution.of(self._lines(IDENTITY), self._lines(LEDGER))

    def _lines(self, graph: str) -> bytes:
        return b"".join(sorted(f"{quad.triple} .\n".encode() for quad in self._store.quads(graph)))


def _told(graphs: Iterable[Things]) -> Iterator[Told]:
    return (told for told in map(told_in, graphs) if told.article)
