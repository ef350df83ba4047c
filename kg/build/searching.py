"""The index of a build's sentences, made in its draft beside the store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing

from kg.build.draft import Draft
from kg.build.updating import is_near
from kg.iris import article_of
from kg.search.index import INDEX, change_index, is_index, make_index
from kg.search.said import Said
from kg.store.archive import Archive
from kg.store.segment import Key, Part


def write_index(draft: Draft) -> None:
    """Makes the draft's index: of the finished one where few articles differ, else anew. Raises ``OSError``."""
    with closing(Archive.at(draft.archive)) as archive:
        finished, index = draft.finished / INDEX, draft.folder / INDEX
        if is_index(finished) and is_near(archive, draft.before, draft.keys, draft.finished):
            gone = (article_of(key.graph) for key in draft.gone)
            change_index(finished, index, gone, _said(archive, draft.new))
        else:
            make_index(index, _said(archive, draft.keys))


def _said(archive: Archive, keys: Sequence[Key]) -> Iterator[Said]:
    return archive.rows(Part.SAID, keys, Said)
