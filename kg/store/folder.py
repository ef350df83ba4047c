"""A build's folder: the exports, and under ``store/`` the embedded store that they came from.

``store/graph`` answers questions and is only ever swapped whole; a build works in ``store/building``, so that questions
asked meanwhile, or after a build that was stopped, see the last finished exports, and the next build goes on.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kg.errors import StoreError
from kg.store.graphs import GraphStore
from kg.store.reader import GraphReader

DEFAULT_FOLDER = Path("exports")


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What a store is of: the program that built it ("" when read from N-Quads), and which ``graph.nq`` it equals.

    ``roots`` are the folders that its builds were given, from which ids of files below them are counted.
    """

    built_with: str = ""
    digest: str = ""
    size: int = -1
    changed: int = -1
    roots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GraphFolder:
    """The folder that ``kg build --out`` writes and every question reads."""

    path: Path

    @property
    def exported(self) -> Path:
        """The N-Quads export: the graph as others get it, which the store follows."""
        return self.path / "graph.nq"

    @property
    def roots(self) -> tuple[str, ...]:
        """The folders that builds into this one were given, sorted: a file added later is named as they name it."""
        stamps = (_stamp(self._store / name) for name in ("graph", "building"))
        return tuple(sorted({root for stamp in stamps for root in stamp.roots}))

    @contextmanager
    def building(self, fingerprint: str, roots: Iterable[str] = ()) -> Iterator[GraphStore]:
        """The store to build in, holding what the last build with the same program left there.

        Becomes the store that answers once the block ends well. ``roots`` are the folders that this build is given.
        Raises ``StoreError`` when it is in use.
        """
        work, kept = self._store / "building", tuple(sorted({*self.roots, *roots}))
        if _stamp(work).built_with != fingerprint:
            self._start(work, fingerprint)
        store = _opened(work)
        _write_stamp(work, replace(_stamp(work), roots=kept))
        try:
            yield store
        except BaseException:
            is_empty = not store.digests()
            store.close()
            self._step_back(work, touched=store.touched, is_empty=is_empty)
            raise
        store.close()
        self._finish(work, fingerprint)

    def asking(self) -> GraphReader:
        """The finished graph, read-only; made from ``graph.nq`` where the store is not there or is of another export.

        Raises ``StoreError`` when the folder holds no export or a damaged one.
        """
        if not self.exported.is_file():
            raise StoreError(f"{self.path}: holds no graph: run kg build first, or name its folder with --graph")
        ready = self._store / "graph"
        if not self._follows(_stamp(ready)):
            try:
                self._make(ready)
            except OSError:
                return GraphStore.of_file(self.exported)
        try:
            return GraphReader.read_only(ready / "data")
        except OSError as error:
            raise StoreError(f"{ready}: is damaged: remove it; it is made again from graph.nq") from error

    def is_current(self, fingerprint: str) -> bool:
        """Whether the finished store is this program's and ``graph.nq`` is as that build wrote it."""
        stamp = _stamp(self._store / "graph")
        return stamp.built_with == fingerprint and self._follows(stamp)

    @property
    def _store(self) -> Path:
        return self.path / "store"

    def _start(self, work: Path, fingerprint: str) -> None:
        """An empty place to work in, or the finished store moved there when the same program built it."""
        if (work / "data").exists():
            _opened(work).close()  # raises while another build is at it
        _remove(work)
        ready = self._store / "graph"
        try:
            self._store.mkdir(parents=True, exist_ok=True)
            if _stamp(ready).built_with == fingerprint:
                ready.rename(work)
            else:
                work.mkdir()
                _write_stamp(work, _Stamp(fingerprint))
        except OSError as error:
            raise StoreError(f"{self.path}: cannot be written ({error.strerror}): name another with --out") from error

    def _step_back(self, work: Path, *, touched: bool, is_empty: bool) -> None:
        """After a failure: an untouched store answers again, an empty one leaves no trace, a part waits to go on."""
        ready = self._store / "graph"
        if not touched and _stamp(work).digest and not ready.exists():
            work.rename(ready)
        elif is_empty:
            _remove(work)
            for folder in (self._store, self.path):
                if folder.is_dir() and not any(folder.iterdir()):
                    folder.rmdir()

    def _finish(self, work: Path, fingerprint: str) -> None:
        _write_stamp(work, self._stamp_of_export(fingerprint, _stamp(work).roots))
        ready = self._store / "graph"
        _remove(ready)
        work.rename(ready)

    def _make(self, ready: Path) -> None:
        """The store from ``graph.nq``, put in place whole: two commands that do so at once do not meet."""
        draft = self._store / f"reading-{os.getpid()}"
        _remove(draft)
        draft.mkdir(parents=True)
        try:
            store = GraphStore.on_disk(draft / "data")
            store.load(self.exported)
            store.close()
            _write_stamp(draft, self._stamp_of_export("", self.roots))
            _remove(ready)
            draft.rename(ready)
        finally:
            _remove(draft)

    def _follows(self, stamp: _Stamp) -> bool:
        """Whether the export is the one stamped; its digest is only taken when size or time differ."""
        now = self.exported.stat()
        if (now.st_size, now.st_mtime_ns) == (stamp.size, stamp.changed):
            return True
        return now.st_size == stamp.size and _digest(self.exported) == stamp.digest

    def _stamp_of_export(self, fingerprint: str, roots: tuple[str, ...]) -> _Stamp:
        now = self.exported.stat()
        return _Stamp(fingerprint, _digest(self.exported), now.st_size, now.st_mtime_ns, roots)


def opened(graph: Path) -> GraphReader:
    """The graph to ask: a build's folder, or a graph file (.nq, .trig, .nt, .ttl).

    Raises ``StoreError`` when it is neither.
    """
    if not graph.exists():
        raise StoreError(f"{graph}: does not exist: run kg build first, or name a build's folder with --graph")
    return GraphStore.of_file(graph) if graph.is_file() else GraphFolder(graph).asking()


def _opened(work: Path) -> GraphStore:
    try:
        return GraphStore.on_disk(work / "data")
    except OSError as error:
        raise StoreError(f"{work}: is in use or damaged: wait for the other build, or remove it") from error


def _stamp(folder: Path) -> _Stamp:
    try:
        known = json.loads((folder / "stamp.json").read_text(encoding="utf-8"))
        return _Stamp(**{**known, "roots": tuple(known.get("roots", ()))})
    except (OSError, ValueError, TypeError, AttributeError):
        return _Stamp()


def _write_stamp(folder: Path, stamp: _Stamp) -> None:
    (folder / "stamp.json").write_text(json.dumps(asdict(stamp)), encoding="utf-8")


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
