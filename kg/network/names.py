"""All names in a store by their folded forms, in a file beside it: to find one, not all have to be read and folded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from kg.store.reader import GraphReader
from kg.text.fold import fold

_PARTS = str.maketrans("", "", "\t\r\n")
"""What parts the lines of the file stands in no key."""

_MAIN, _OTHER = "1", "0"


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a node; a main one is its own rather than one that it also goes by."""

    text: str
    node: str
    is_main: bool = True


class Names:
    """Folded names to nodes: main names, and all names."""

    def __init__(self, lines: bytes) -> None:
        self._lines = lines

    @classmethod
    def of(cls, store: GraphReader, kind: str, read: Callable[[], Iterable[Name]]) -> Names:
        """The names of a kind, as they are kept beside the store, else read from it and kept."""
        lines = store.kept.recall(kind)
        if lines is None:
            lines = _lines(read())
            store.kept.keep(kind, lines)
        return cls(lines)

    def all_of(self, name: str) -> set[str]:
        """The nodes of exactly this name, main or other."""
        key = b"\n%b\t" % key_of(name).encode()
        found, at = set[str](), self._lines.find(key)
        while at >= 0:
            start = at + len(key)
            end = self._lines.index(b"\n", start)
            found.add(self._lines[start:end].decode().partition("\t")[2])
            at = self._lines.find(key, end)
        return found

    @cached_property
    def main(self) -> dict[str, set[str]]:
        """The nodes by each main name."""
        return _grouped((key, node) for key, mark, node in self._each() if mark == _MAIN)

    @cached_property
    def all(self) -> dict[str, set[str]]:
        """The nodes by each name."""
        return _grouped((key, node) for key, _, node in self._each())

    def _each(self) -> Iterator[list[str]]:
        return (line.split("\t") for line in self._lines.decode().strip("\n").split("\n") if line)


def key_of(name: str) -> str:
    """The key that a name is found by."""
    return fold(name).translate(_PARTS)


def _lines(names: Iterable[Name]) -> bytes:
    """A line for each key, mark and node, sorted; the first line and the last end are empty, so that each is framed."""
    found = {f"{key_of(name.text)}\t{_MAIN if name.is_main else _OTHER}\t{name.node}" for name in names}
    return "\n".join(["", *sorted(found), ""]).encode()


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for key, node in pairs:
        found[key].add(node)
    return dict(found)
