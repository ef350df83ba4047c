"""Where files lie, and the ids that follow: paths below the folders that were named, kept apart where those clash.

An id is a file's path below the folder that was named. Two folders may hold files of one path (``news-2023/001.txt``
beside ``news-2024/001.txt``); then the ids of all files of both begin with their folders' names (``news-2023/001``), as
if the folder that holds both had been named, with as many names as tell them apart (``2023/news/001``). This follows
from which folders and files there are, never from which came first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath

from kg.read.names import identifier, kind_of, readable
from kg.text.normal import normalize


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a file lies: its path ``below`` the folder ``root`` (absolute) from which its id is counted."""

    root: str
    below: str

    @property
    def path(self) -> PurePath:
        """The absolute path of the file."""
        return PurePath(self.root) / self.below

    def under(self, roots: Iterable[str]) -> Place:
        """The same file, counted from the outermost of these folders that hold it, where that is further out."""
        root = _outermost(self.root, frozenset(roots))
        return self if root == self.root else Place(root, self.path.relative_to(root).as_posix())


@lru_cache(maxsize=64)
def _outermost(folder: str, roots: frozenset[str]) -> str:
    holding = [root for root in roots if PurePath(folder).is_relative_to(root)]
    return min([folder, *holding], key=lambda root: len(PurePath(root).parts))


@dataclass(frozen=True, slots=True)
class Origin:
    """What an article was read from: its file's place, and what stands behind that file's id in the article's.

    ``rest`` is "" for a file of one article, a number behind a hyphen for a record without an id, and nothing for a
    record that has an id of its own.
    """

    place: Place
    rest: str | None = ""


@dataclass(frozen=True, slots=True)
class Naming:
    """The id of the file at each place, and what the ids below some roots begin with, to tell files apart."""

    ids: Mapping[Place, str]
    beginnings: Mapping[str, str]


def named(places: Collection[Place], roots: Collection[str]) -> Naming:
    """The ids of files, each by all the others; ``roots`` are the folders that were named, whose names may be added.

    A file named itself keeps its stem, whatever else is there. Raises ``InputError`` for a name that cannot be read.
    """
    bare = {place: identifier(PurePath(place.below)) for place in sorted(places)}
    apart: frozenset[str] = frozenset()
    while True:
        beginnings = _beginnings(apart)
        ids = {place: beginnings.get(place.root, "") + own for place, own in bare.items()}
        clashing = apart | (_clashing(ids) & frozenset(roots))
        if clashing == apart:
            return Naming(ids, beginnings)
        apart = clashing


def _clashing(ids: Mapping[Place, str]) -> frozenset[str]:
    """The roots of which a file has the id of another root's; records are counted in files, texts are not."""
    holders: defaultdict[tuple[str, bool], set[str]] = defaultdict(set)
    for place, own in ids.items():
        holders[own, kind_of(PurePath(place.below)) == ".jsonl"].add(place.root)
    return frozenset(root for roots in holders.values() if len(roots) > 1 for root in roots)


def _beginnings(roots: Collection[str]) -> dict[str, str]:
    """What the ids below each of these folders begin with: the last names of its path, as few as do."""
    parts = {root: [normalize(readable(part)) for part in PurePath(root).parts[1:]] for root in roots}
    for count in range(1, max(map(len, parts.values()), default=0) + 1):
        found = {root: "/".join(names[-count:]) + "/" for root, names in parts.items()}
        if len(set(found.values())) == len(found):
            return found
    return dict.fromkeys(roots, "")
