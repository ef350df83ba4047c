"""Where jobs are done: the open graph, and what was worked out from it; opened anew when another one is published."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

from kg.store.folder import GraphFolder, opened
from kg.store.reader import GraphReader

Made = TypeVar("Made")
State = tuple[int, ...]


@dataclass(slots=True)
class Desk:
    """The graph of a folder or file for one job after the other."""

    graph: Path
    _state: State | None = None
    _reader: GraphReader | None = None
    _made: dict[str, object] = field(default_factory=dict)

    @property
    def reader(self) -> GraphReader:
        """The graph as it was last published. Raises ``StoreError`` where there is none."""
        state = state_of(self.graph)
        if self._reader is None or state != self._state:
            self._reader = opened(self.graph)
            self._state = state_of(self.graph)  # behind opening, which may complete what a build made ready
            self._made = {}
        return self._reader

    def once(self, name: str, make: Callable[[GraphReader], Made]) -> Made:
        """What is made of the graph once, and again for the next graph."""
        reader = self.reader
        if name not in self._made:
            self._made[name] = make(reader)
        return cast(Made, self._made[name])


def state_of(graph: Path) -> State:
    """What changes when another graph is published: which files stand there, and since when."""
    ready = GraphFolder(graph).finished / "stamp.json" if graph.is_dir() else graph
    found: list[int] = []
    for path in (ready, GraphFolder(graph).exported if graph.is_dir() else graph):
        with suppress(OSError):
            now = path.stat()
            found += (now.st_ino, now.st_size, now.st_mtime_ns)
    return tuple(found)
