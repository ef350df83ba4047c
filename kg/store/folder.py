"""A build's folder: the exports, and under ``store/`` the embedded store that they came from.

``store/graph`` answers questions. A build works in a draft beside it; what it has made is put under the name
``store/ready`` in one step, and then in its place, which the next run or question completes should this one end before.
``store/archive.sqlite`` keeps the segments of the articles, those of a build that was stopped too.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.errors import StoreError
from kg.iris import IDENTITY, LEDGER, is_scoped
from kg.read.files import reason
from kg.store.archive import Archive
from kg.store.finished import FinishedGraph
from kg.store.graphs import GraphStore
from kg.store.kept import Kept
from kg.store.lines import graphs_in, triples_of
from kg.store.lock import locked
from kg.store.members import DAMAGED, SUFFIX
from kg.store.members import opened as opened_file
from kg.store.reader import GraphReader
from kg.store.register import Register, keys_of, noted_in, read_register, write_register
from kg.store.resolution import Resolution
from kg.store.segment import Key
from kg.store.stamp import Stamp, read_stamp, write_stamp
from kg.store.union import copy_union, make_union

DEFAULT_FOLDER = Path("exports")
NQUADS = "graph.nq"
PAGE = "graph.html"
"""The page among the exports."""

_VIEW = (IDENTITY, LEDGER)
"""The graphs that say how the resolved view differs from what articles say."""

_REGISTER = "register.json"
_EXPORTS = "exports"


@dataclass(frozen=True, slots=True)
class Workshop:
    """Where a build works: the archive, what the last finished build was of, and a draft of what it will publish."""

    archive: Archive
    register: Register
    finished: Path
    draft: Path

    @property
    def exports(self) -> Path:
        """Where the draft's exports stand."""
        return self.draft / _EXPORTS

    @property
    def union(self) -> Path:
        """Where the draft's store stands."""
        return self.draft / "data"


@dataclass(frozen=True, slots=True)
class GraphFolder:
    """The folder that ``kg build --out`` writes and every question reads."""

    path: Path

    @property
    def exported(self) -> Path:
        """The N-Quads export: the graph as others get it, which the store follows; packed where that is there alone."""
        plain = self.path / NQUADS
        packed = plain.with_name(NQUADS + SUFFIX)
        return packed if packed.is_file() and not plain.is_file() else plain

    @property
    def archive(self) -> Path:
        """Where the segments of the articles are kept."""
        return self._store / "archive.sqlite"

    @property
    def finished(self) -> Path:
        """Where the store of the last finished build stands, with what tells what it is of."""
        return self._store / "graph"

    @property
    def roots(self) -> tuple[str, ...]:
        """The folders that builds into this one were given, sorted: a file added later is named as they name it."""
        stamps = (read_stamp(self._store / name) for name in ("graph", "ready"))
        return tuple(sorted({root for stamp in stamps for root in stamp.roots}))

    @property
    def judged_by(self) -> str:
        """The ledger that the last build applied, "" for none or the one in this folder."""
        return read_stamp(self.finished).judged_by

    @property
    def stamp(self) -> Stamp:
        """What the finished store is of; one that says nothing where it is of another export than the one there."""
        stamp = read_stamp(self.finished)
        return stamp if self._follows(stamp) else Stamp(roots=stamp.roots)

    @property
    def register(self) -> Register:
        """The articles of the last finished build, empty before the first."""
        kept = read_register(self.finished / _REGISTER) if self.stamp.digest else None
        if kept is not None:
            return kept
        return noted_in(self.exported) if self.exported.is_file() else {}

    @property
    def has_named(self) -> bool:
        """Whether the store of the graphs by name is there, which the first question that names one makes."""
        return self._follows(read_stamp(self._store / "named"))

    def forget(self, process: int) -> None:
        """Takes away what a process had begun to read when it was ended."""
        shutil.rmtree(self._reading(process), ignore_errors=True)

    @contextmanager
    def working(self) -> Iterator[Workshop]:
        """Where to build. What was not published when the block ends is gone, but for what the archive holds.

        Raises ``StoreError`` when another build is at it, or the folder cannot be written.
        """
        with self._written(), self._locked():
            self._settle()
            archive = Archive.at(self.archive)
            draft = self._store / "draft"
            try:
                (draft / _EXPORTS).mkdir(parents=True)
                yield Workshop(archive, self.register, self.finished, draft)
            finally:
                is_empty = archive.is_empty
                archive.close()
                _remove(draft)
                self._leave(is_empty)

    def publish(self, work: Workshop, register: Register, stamp: Stamp, used: Iterable[Key] = ()) -> None:
        """Puts the draft in the place of what is there, in one step as seen from outside.

        The archive keeps the segments of the register and those that are ``used`` beside them. Raises ``StoreError``.
        """
        with self._written():
            exports = tuple(sorted(path.name for path in work.exports.iterdir()))
            exported = next(work.exports / name for name in exports if name.startswith(NQUADS))
            write_stamp(work.draft, replace(stamp.of(exported), exports=exports))
            write_register(work.draft / _REGISTER, register)
            work.draft.rename(self._store / "ready")
            self._settle()
            work.archive.keep({*keys_of(register), *used})

    def note(self, register: Register, roots: Iterable[str]) -> None:
        """Writes what the finished build was read from, where only that differs. Raises ``StoreError``."""
        with self._written():
            if register != read_register(self.finished / _REGISTER):
                write_register(self.finished / _REGISTER, register)
            if self.roots != (kept := tuple(sorted(roots))):
                write_stamp(self.finished, replace(read_stamp(self.finished), roots=kept))

    def is_whole(self, wanted: Stamp) -> bool:
        """Whether the finished store is this program's, its export as that build wrote it, and every export there."""
        stamp = self.stamp
        return (
            (stamp.built_with, stamp.how, stamp.ledger) == (wanted.built_with, wanted.how, wanted.ledger)
            and bool(stamp.exports)
            and all((self.path / name).is_file() for name in stamp.exports)
        )

    def asking(self) -> GraphReader:
        """The finished graph, read-only; made from the export where the store is not there or is of another export.

        Raises ``StoreError`` when the folder holds no export or a damaged one.
        """
        if (self._store / "ready").exists():
            with suppress(StoreError, OSError), self._locked():
                self._settle()
        if not self.exported.is_file():
            raise StoreError(f"{self.path}: holds no graph: run kg build first, or name its folder with --graph")
        ready = self.finished
        if not self._follows(read_stamp(ready)):
            try:
                self._make(ready, _union_of)
            except OSError:
                return GraphStore.of_file(self.exported)
        kept = Kept(ready / f"kept-{read_stamp(ready).digest}")  # by digest: a build may publish while one asks
        try:
            return FinishedGraph(ready / "data", self.exported, self._by_name, kept)
        except OSError as error:
            raise StoreError(f"{ready}: is damaged: remove it; it is made again from the export") from error

    @property
    def _store(self) -> Path:
        return self.path / "store"

    def _reading(self, process: int) -> Path:
        """Where a process makes a store from the export."""
        return self._store / f"reading-{process}"

    @contextmanager
    def _written(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise StoreError(f"{self.path}: cannot be written ({reason(error)}): name another with --out") from error

    @contextmanager
    def _locked(self) -> Iterator[None]:
        self._store.mkdir(parents=True, exist_ok=True)
        with locked(self._store / "lock"):
            yield

    def _settle(self) -> None:
        """Puts in place what a build had made ready, and clears away what one that was stopped had begun."""
        for draft in self._store.glob("draft*"):
            _remove(draft)
        ready, graph, before = (self._store / name for name in ("ready", "graph", "before"))
        if ready.exists():
            self._put_in_place(ready / _EXPORTS, read_stamp(ready), read_stamp(graph))
            _remove(before)
            if graph.exists():
                graph.rename(before)
            _remove(self._store / "named")
            ready.rename(graph)
        _remove(before)

    def _put_in_place(self, exports: Path, stamp: Stamp, before: Stamp) -> None:
        """Moves exports to where people look for them, and takes away those of the last build that are made no more."""
        for name in stamp.exports:
            if (exports / name).exists():
                (exports / name).replace(self.path / name)
        for name in {*before.exports, NQUADS, NQUADS + SUFFIX} - set(stamp.exports):
            (self.path / name).unlink(missing_ok=True)
        _remove(exports)

    def _leave(self, is_empty: bool) -> None:
        """Leaves no trace of a first build that came to nothing."""
        if is_empty and not self.finished.exists():
            _remove(self._store)
            with suppress(OSError):
                self.path.rmdir()

    def _by_name(self) -> Path:
        """The folder of a store of the graphs by name, made from the export where it is not there or of another."""
        folder = self._store / "named"
        if not self.has_named:
            try:
                self._make(folder, self._named_of)
            except OSError as error:
                raise StoreError(
                    f"{self.path}: cannot be written ({reason(error)}): ask graph.nq itself with --graph"
                ) from error
        return folder / "data"

    def _named_of(self, exported: Path, folder: Path) -> None:
        """A store of the graphs by name beside their union, which is there: a query may ask for both."""
        copy_union(self.finished / "data", folder)
        store = Store(str(folder))
        with opened_file(exported) as stream:
            store.bulk_load(input=stream, format=RdfFormat.N_QUADS)
        store.flush()

    def _make(self, ready: Path, make: Callable[[Path, Path], None]) -> None:
        """A store from the export, put in place whole: two commands that do so at once do not meet."""
        draft = self._reading(os.getpid())
        _remove(draft)
        draft.mkdir(parents=True)
        try:
            write_stamp(draft, Stamp(roots=self.roots).of(self.exported))  # before: it may be another one afterwards
            try:
                make(self.exported, draft / "data")
            except (SyntaxError, ValueError, *DAMAGED) as error:
                raise StoreError(
                    f"{self.exported}: cannot be read as N-Quads ({error}): build it again with kg build"
                ) from error
            if not self._follows(read_stamp(ready)):  # or a build has published meanwhile, or another command made it
                _remove(ready)
                draft.rename(ready)
        finally:
            _remove(draft)

    def _follows(self, stamp: Stamp) -> bool:
        """Whether the export is the one stamped; where it is gone, the store of that build is all there is."""
        return stamp.follows(self.exported) if self.exported.is_file() else bool(stamp.digest)


def expect(graph: Path) -> None:
    """Raises ``StoreError`` where there is no graph at all."""
    if not graph.exists():
        raise StoreError(f"{graph}: does not exist: run kg build first, or name a build's folder with --graph")


def opened(graph: Path) -> GraphReader:
    """The graph to ask: a build's folder, or a graph file (.nq, .trig, .nt, .ttl, each also as .gz).

    Raises ``StoreError`` when it is neither.
    """
    expect(graph)
    return GraphStore.of_file(graph) if graph.is_file() else GraphFolder(graph).asking()


def _union_of(exported: Path, folder: Path) -> None:
    """A store of the union, articles in the resolved view, which stands behind them in an export."""
    said = {graph: triples_of(lines, graph) for graph, lines in graphs_in(exported) if graph in _VIEW}
    resolution = Resolution.of(*(said.get(graph, b"") for graph in _VIEW))
    make_union(
        folder,
        (
            resolution.in_view(triples_of(lines, graph)) if is_scoped(graph) else triples_of(lines, graph)
            for graph, lines in graphs_in(exported)
        ),
    )


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
