"""The store of a build: the last one with what differs changed, or, where much does, made anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

from kg.build.tied import TIED
from kg.errors import StoreError
from kg.store.archive import Archive
from kg.store.bundles import changed_bundles, statements_in
from kg.store.lines import Difference, differences, lines_in, parted, triples_of
from kg.store.members import unpacked
from kg.store.segment import Key, Part
from kg.store.stretches import changed, read_stretches
from kg.store.union import change_union, copy_union, make_union

_ANEW_FROM = 0.2
"""The share of articles that differ from which making a store is quicker: a change takes 3 times as long."""

COMMON, MEASURED = "common.nt.gz", "measured.nt.gz"
BESIDES = MappingProxyType({COMMON: changed, MEASURED: changed, TIED: changed_bundles})
"""The statements of a finished store that are no article's own, by file, and what tells those of two builds apart.

Those of shared things and of what is measured are in stretches, those of relationships in bundles.
"""


def make_store(archive_path: Path, keys: Sequence[Key], draft: Path) -> None:
    """Makes the draft's store, of articles and of the draft's ``BESIDES``. Raises ``OSError``."""
    with closing(Archive.at(archive_path)) as archive:
        make_union(draft / "data", _all(archive, keys, draft))


def change_store(archive_path: Path, gone: Sequence[Key], new: Sequence[Key], finished: Path, draft: Path) -> None:
    """Makes the draft's store of the finished one, without the articles that are gone and with the new ones.

    Both folders hold ``BESIDES``. Raises ``OSError``, and ``StoreError`` when the finished one is damaged.
    """
    with closing(Archive.at(archive_path)) as archive:
        copy_union(finished / "data", draft / "data")
        try:
            change_union(draft / "data", differing(archive, gone, new, finished, draft))
        except RuntimeError as error:  # as Oxigraph tells that a store is damaged
            raise StoreError(f"{finished}: is damaged ({error}): remove it; it is made again") from error


def is_near(archive: Archive, before: Sequence[Key], keys: Sequence[Key], finished: Path) -> bool:
    """Whether a store of these articles is sooner made by changing the finished one."""
    return len(set(before) ^ set(keys)) <= _ANEW_FROM * len(keys) and is_comparable(archive, before, finished)


def is_comparable(archive: Archive, before: Sequence[Key], finished: Path) -> bool:
    """Whether all is there that tells what the finished store holds."""
    is_whole = all((finished / name).exists() for name in ("data", *BESIDES))
    return bool(before) and is_whole and all(map(archive.holds, before))


def differing(
    archive: Archive,
    gone: Iterable[Key],
    new: Iterable[Key],
    finished: Path,
    draft: Path,
    besides: Iterable[str] = BESIDES,
) -> Iterator[Difference]:
    """The statements that only the finished store holds, and those that only the draft's will.

    They are those of articles that are gone or new, and of the files ``besides`` of statements that are no article's
    own.
    """
    was, now = ({key.graph: key for key in some} for some in (gone, new))
    for graph in sorted({*was, *now}):
        yield from differences(_own_lines(archive, was.get(graph)), _own_lines(archive, now.get(graph)))
    for name in besides:
        yield from BESIDES[name](finished / name, draft / name)


def _all(archive: Archive, keys: Sequence[Key], draft: Path) -> Iterator[bytes]:
    """Every statement of the union, once."""
    yield from _own(archive, keys)
    for name in (COMMON, MEASURED):
        yield from read_stretches(draft / name)
    yield from statements_in(draft / TIED)


def _own(archive: Archive, keys: Sequence[Key]) -> Iterator[bytes]:
    """What each article says of its own things, as N-Triples."""
    for key, quads in zip(keys, archive.part(Part.QUADS, keys), strict=True):
        yield parted(triples_of(unpacked(quads), key.graph))[0]


def _own_lines(archive: Archive, key: Key | None) -> list[bytes]:
    return [line for triples in _own(archive, [key] if key else []) for line in lines_in(triples)]
