"""What the articles of a finished build say themselves, from its archive: without reading its graphs by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec

from kg.build.view import keys_in_view
from kg.iris import article_of
from kg.network.explaining.readings import GraphReadings, Readings
from kg.network.told import Told, told_in
from kg.store.archive import Archive
from kg.store.folder import GraphFolder
from kg.store.lines import triples_of
from kg.store.reader import GraphReader
from kg.store.register import keys_of
from kg.store.segment import Key, Part
from kg.store.things import Things


@contextmanager
def readings_of(graph: Path, store: GraphReader) -> Iterator[Readings]:
    """The readings of a graph that was opened: of a build's folder with its archive from there, else from the store.

    Raises ``StoreError`` when the archive is damaged.
    """
    folder = GraphFolder(graph)
    archive = Archive.reading(folder.archive) if folder.archive.is_file() and folder.stamp.digest else None
    if archive is None:
        yield GraphReadings(store)
        return
    with closing(archive):
        as_said = keys_of(folder.register)
        is_there = bool(as_said) and archive.holds(as_said[0])
        keys = keys_in_view(folder.finished, as_said) or as_said
        yield ArchiveReadings(archive, as_said, keys) if is_there else GraphReadings(store)


class ArchiveReadings:
    """The readings of an archive: ``keys`` are those of the resolved view, ``as_said`` of what articles say."""

    def __init__(self, archive: Archive, as_said: Iterable[Key], keys: Iterable[Key]) -> None:
        self._archive = archive
        self._as_said, self._keys = ({article_of(key.graph): key for key in some} for some in (as_said, keys))

    def said(self, article: str) -> Things:
        """See ``Readings``."""
        return self._things(self._as_said[article]) if article in self._as_said else Things([])

    def told(self, articles: Iterable[str]) -> Iterator[Told]:
        """See ``Readings``."""
        return self._told(self._as_said, articles)

    def in_view(self, articles: Iterable[str]) -> Iterator[Told]:
        """See ``Readings``."""
        return self._told(self._keys, articles)

    def _told(self, keys: Mapping[str, Key], articles: Iterable[str]) -> Iterator[Told]:
        return (self._one(keys[article]) for article in articles if article in keys)

    def _one(self, key: Key) -> Told:
        try:
            return next(self._archive.rows(Part.TOLD, [key], Told))
        except msgspec.ValidationError:  # written by another version of kg, whose quads say all the same
            return told_in(self._things(key))

    def _things(self, key: Key) -> Things:
        return Things.of_lines(triples_of(self._archive.quads(key), key.graph))
