"""The graph of a finished build, to be asked: its union from the store, its graphs by name from the export."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Store, parse

from kg.errors import StoreError
from kg.iris import COMPUTED, full
from kg.store.kept import Kept
from kg.store.lines import graphs_in, triples_of
from kg.store.reader import GraphReader, read_only


class FinishedGraph(GraphReader):
    """The graph of a build's folder; a store of the graphs by name is only made for who asks for them."""

    def __init__(self, union: Path, exported: Path, by_name: Callable[[], Path], kept: Kept | None = None) -> None:
        """Opens a store of the union; ``by_name`` gives the folder of the other. Raises as ``read_only`` does."""
        super().__init__(read_only(union))
        self._beside = union.parent
        self._exported = exported
        self._by_name = by_name
        self._kept = kept or Kept()
        self._opened: Store | None = None

    @property
    def kept(self) -> Kept:
        """What is kept beside the union."""
        return self._kept

    @property
    def folder(self) -> Path:
        """Where the build has left its store, and files beside it."""
        return self._beside

    def beside(self, name: str) -> bytes | None:
        """A file that the build has left beside the union, None where there is none."""
        path = self._beside / name
        return path.read_bytes() if path.is_file() else None

    def graphs(self) -> tuple[str, ...]:
        """The names of all graphs, sorted: each article's is known in the union."""
        return tuple(sorted({*self.nodes_with("rdf:type", full("kg:ArticleGraph")), *COMPUTED}))

    def each_graph(self) -> Iterator[tuple[str, Iterator[Quad]]]:
        """Every graph in the order of the export, and its statements."""
        for graph, lines in graphs_in(self._exported):
            yield graph, parse(lines, format=RdfFormat.N_QUADS)

    def each_as_lines(self) -> Iterator[tuple[str, bytes]]:
        """The same as N-Triples, as they stand in the export."""
        return ((graph, triples_of(lines, graph)) for graph, lines in graphs_in(self._exported))

    def _named(self) -> Store:
        if self._opened is None:
            folder = self._by_name()
            try:
                self._opened = read_only(folder)
            except OSError as error:
                raise StoreError(f"{folder.parent}: is damaged: remove it; it is made again from the export") from error
        return self._opened
