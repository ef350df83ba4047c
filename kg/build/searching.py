"""The index of a build's sentences, made in its draft beside the store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, suppress

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
        if not _is_changed(archive, draft):
            (draft.folder / INDEX).unlink(missing_ok=True)
            make_index(draft.folder / INDEX, _said(archive, draft.keys))


def _is_changed(archive: Archive, draft: Draft) -> bool:
    """Whether the index could be made of the finished one: not where that is another form or damaged."""
    finished = draft.finished / INDEX
    if not (is_index(finished) and is_near(archive, draft.before, draft.keys, draft.finished)):
        return False
    with suppress(OSError):
        gone = (article_of(key.graph) for key in draft.gone)
        change_index(finished, draft.folder / INDEX, gone, _said(archive, draft.new))
        return True
    return False


def _said(archive: Archive, keys: Sequence[Key]) -> Iterator[Said]:
    return archive.rows(Part.SAID, keys, Said)
