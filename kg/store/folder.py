"""A build's folder: the exports, and under ``store/`` the embedded store that they came from.

``store/graph`` answers questions and is only ever swapped whole; a build works in ``store/building``, so that questions
asked meanwhile, or after a build that was stopped, see the last finished exports, and the next build goes on.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from kg.errors import StoreError
from kg.store.graphs import GraphStore
from kg.store.reader import GraphReader
from kg.store.register import Entry, Register, noted_in, read_register, write_register
from kg.store.stamp import Stamp, read_stamp, write_stamp

DEFAULT_FOLDER = Path("exports")
_REGISTER = "register.json"


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
        stamps = (read_stamp(self._store / name) for name in ("graph", "building"))
        return tuple(sorted({root for stamp in stamps for root in stamp.roots}))

    @property
    def register(self) -> Register:
        """The articles of the last finished build, empty before the first."""
        for folder in (self._store / "graph", self._store / "building"):
            kept = read_register(folder / _REGISTER) if self._follows(read_stamp(folder)) else None
            if kept is not None:
                return kept
        return noted_in(self.exported) if self.exported.is_file() else {}

    def keep(self, register: Register) -> None:
        """Keeps what the articles that are being built or added were read from, for when that ends well."""
        write_register(self._store / "building" / _REGISTER, register)

    @contextmanager
    def building(self, fingerprint: str, roots: Iterable[str] = ()) -> Iterator[GraphStore]:
        """The store to build in, holding what the last build with the same program left there.

        Becomes the store that answers once the block ends well. ``roots`` are the folders that this build is given.
        Raises ``StoreError`` when it is in use.
        """
        kept = {*self.roots, *roots}
        if read_stamp(self._store / "building").built_with != fingerprint:
            self._prepare(lambda work: self._start(work, fingerprint))
        with self._at_work(kept) as store:
            yield store

    @contextmanager
    def adding(self, fingerprint: str, task: str, roots: Iterable[str] = ()) -> Iterator[GraphStore]:
        """The store to add to, holding what the last finished build left, or what a stopped run of this task did.

        ``task`` tells one from another. Ends as ``building`` does, and raises what that raises.
        """
        kept = {*self.roots, *roots}
        if read_stamp(self._store / "building").task != task:
            self._prepare(lambda work: self._start_from_finished(work, fingerprint))
        with self._at_work(kept, task) as store:
            yield store

    def asking(self) -> GraphReader:
        """The finished graph, read-only; made from ``graph.nq`` where the store is not there or is of another export.

        Raises ``StoreError`` when the folder holds no export or a damaged one.
        """
        if not self.exported.is_file():
            raise StoreError(f"{self.path}: holds no graph: run kg build first, or name its folder with --graph")
        ready = self._store / "graph"
        if not self._follows(read_stamp(ready)):
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
        stamp = read_stamp(self._store / "graph")
        return stamp.built_with == fingerprint and self._follows(stamp)

    @property
    def _store(self) -> Path:
        return self.path / "store"

    @contextmanager
    def _at_work(self, roots: Iterable[str], task: str = "") -> Iterator[GraphStore]:
        work = self._store / "building"
        store = _opened(work)
        before = replace(read_stamp(work), roots=tuple(sorted(roots)), task=task)
        write_stamp(work, replace(before, is_open=True))
        try:
            yield store
        except BaseException:
            is_empty = not store.digests()
            store.close()
            self._step_back(work, before, touched=store.touched, is_empty=is_empty)
            raise
        store.close()
        write_stamp(work, read_stamp(work).of(self.exported))
        ready = self._store / "graph"
        _remove(ready)
        work.rename(ready)

    def _prepare(self, start: Callable[[Path], None]) -> None:
        """A place to work in, in the place of what a run that does not go on left there."""
        work = self._store / "building"
        if (work / "data").exists():
            _opened(work).close()  # raises while another build is at it
        try:
            self._store.mkdir(parents=True, exist_ok=True)
            start(work)
        except OSError as error:
            raise StoreError(f"{self.path}: cannot be written ({error.strerror}): name another with --out") from error

    def _start(self, work: Path, fingerprint: str) -> None:
        """The finished store moved there when the same program built it, else an empty one."""
        _remove(work)
        ready = self._store / "graph"
        if read_stamp(ready).built_with == fingerprint:
            ready.rename(work)
        else:
            work.mkdir()
            write_stamp(work, Stamp(fingerprint))

    def _start_from_finished(self, work: Path, fingerprint: str) -> None:
        """The finished store moved there, or made from ``graph.nq`` where a run that was stopped has changed it."""
        ready, register = self._store / "graph", self.register
        stamps = [stamp for stamp in map(read_stamp, (ready, work)) if self._follows(stamp)]
        _remove(work)
        if self._follows(read_stamp(ready)):
            ready.rename(work)
        else:
            work.mkdir()
        articles = self._articles(work)
        stamp = stamps[0] if stamps else Stamp().of(self.exported) if articles else Stamp(fingerprint)
        is_ours = not articles or any(stamp.built_with == fingerprint for stamp in stamps)
        write_stamp(work, replace(stamp, built_with=fingerprint if is_ours else ""))
        write_register(work / _REGISTER, {graph: register.get(graph, Entry("")) for graph in articles})

    def _articles(self, work: Path) -> tuple[str, ...]:
        """The articles' graphs of the store there, which is made from ``graph.nq`` when there is none."""
        is_new = not (work / "data").exists()
        store = _opened(work)
        if is_new and self.exported.is_file():
            store.load(self.exported)
        articles = store.article_graphs()
        store.close()
        return articles

    def _step_back(self, work: Path, before: Stamp, *, touched: bool, is_empty: bool) -> None:
        """After a failure: an untouched store answers again, an empty one leaves no trace, a part waits to go on."""
        ready = self._store / "graph"
        if not touched and not before.is_open and before.digest and not ready.exists():
            write_stamp(work, before)
            work.rename(ready)
        elif is_empty:
            _remove(work)
            for folder in (self._store, self.path):
                if folder.is_dir() and not any(folder.iterdir()):
                    folder.rmdir()

    def _make(self, ready: Path) -> None:
        """The store from ``graph.nq``, put in place whole: two commands that do so at once do not meet."""
        draft = self._store / f"reading-{os.getpid()}"
        _remove(draft)
        draft.mkdir(parents=True)
        try:
            self._articles(draft)
            write_stamp(draft, Stamp(roots=self.roots).of(self.exported))
            _remove(ready)
            draft.rename(ready)
        finally:
            _remove(draft)

    def _follows(self, stamp: Stamp) -> bool:
        """Whether the export is the one stamped; where it is gone, the store of that build is all there is."""
        return stamp.follows(self.exported) if self.exported.is_file() else bool(stamp.digest)


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


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
