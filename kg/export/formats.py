"""The formats of other people's programs: what each file is called, and who writes it.

What writes them loads slowly, and only the format that is asked for needs it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kg.errors import OutputError
from kg.export.drafting import drafted
from kg.export.tables import parquet
from kg.store.folder import GraphFolder, opened

if TYPE_CHECKING:
    from kg.export.exchange.model import Exchange
    from kg.store.reader import GraphReader


class Format(StrEnum):
    """What the graph is exported as, by the name that people know."""

    JSONLD = "jsonld"
    POPOLO = "popolo"
    FTM = "ftm"
    GEXF = "gexf"
    XLSX = "xlsx"
    PARQUET = "parquet"

    @property
    def file(self) -> str:
        """The name of its file, of Parquet that of the folder of its files."""
        return _FILES[self]


_FILES = {
    Format.JSONLD: "graph.jsonld",
    Format.POPOLO: "popolo.json",
    Format.FTM: "entities.ftm.json",
    Format.GEXF: "graph.gexf",
    Format.XLSX: "tables.xlsx",
    Format.PARQUET: "parquet",
}


class Step(Protocol):
    """Opens a step of an export."""

    def __call__(self, what: str, total: int | None = None) -> AbstractContextManager[Callable[[int], None]]:
        """Gives what hears how much more was done, of a total where that is known."""
        ...


class Exporter:
    """Writes a built graph in other formats, as questions see it; what several of them need is read once."""

    def __init__(self, graph: Path, step: Step) -> None:
        """``graph`` is a build's folder, or a graph file, which has no tables. Raises ``StoreError``."""
        self._graph = graph
        self._store: GraphReader = opened(graph)
        self._step = step

    def write(self, form: Format, path: Path) -> None:
        """Writes one format into a file, in place of what is there once all is written; of Parquet into a folder.

        Raises ``OutputError`` when it cannot be written or would take the place of the graph, and ``StoreError`` where
        the graph has no tables.
        """
        if form is Format.PARQUET:
            self._parquet(path)
            return
        if self._is_own(path):
            raise OutputError(f"{path}: is the graph's own: choose another place with --out")
        with drafted(path) as draft:
            _WRITERS[form](self, draft)

    def _is_own(self, path: Path) -> bool:
        """Whether a build wrote what is there, or it is what is exported."""
        own = GraphFolder(self._graph).stamp.exports if self._graph.is_dir() else ()
        return path.resolve() == self._graph.resolve() or (
            path.parent.resolve() == self._graph.resolve() and path.name in own
        )

    @cached_property
    def _exchange(self) -> Exchange:
        from kg.export.exchange.reading import exchange_of  # noqa: PLC0415  # see the module

        with self._step("reading the graph"):
            return exchange_of(self._store, texts=True)

    def _jsonld(self, draft: Path) -> None:
        from kg.export.jsonld import write_jsonld  # noqa: PLC0415  # likewise

        with self._step("writing JSON-LD", len(self._store.article_graphs())) as advance:
            write_jsonld(self._store, draft, advance)

    def _popolo(self, draft: Path) -> None:
        from kg.export.exchange import popolo  # noqa: PLC0415  # likewise

        with self._step("writing Popolo", popolo.size(self._exchange)) as advance:
            popolo.write_popolo(self._exchange, draft, advance)

    def _ftm(self, draft: Path) -> None:
        from kg.export.exchange import ftm  # noqa: PLC0415  # likewise

        with self._step("writing FollowTheMoney", ftm.size(self._exchange)) as advance:
            ftm.write_ftm(self._exchange, draft, advance)

    def _gexf(self, draft: Path) -> None:
        from kg.export.gexf import size, write_gexf  # noqa: PLC0415  # likewise
        from kg.export.stored import network_of  # noqa: PLC0415  # likewise

        with self._step("reading the network"):
            network = network_of(self._store)
        with self._step("writing GEXF", size(network)) as advance:
            write_gexf(network, draft, advance)

    def _xlsx(self, draft: Path) -> None:
        from kg.export.tables.stored import write_workbook  # noqa: PLC0415  # likewise

        with self._step("writing rows") as advance:
            write_workbook(self._graph, draft, advance)

    def _parquet(self, path: Path) -> None:
        from kg.export.tables.stored import TABLES, write_all_parquet  # noqa: PLC0415  # likewise

        if not parquet.is_available():
            raise OutputError(f'{path}: Parquet needs pyarrow: pip install "thkg[parquet]" first')
        with self._step("writing Parquet", len(TABLES)) as advance:
            write_all_parquet(self._graph, path, advance)


_WRITERS: dict[Format, Callable[[Exporter, Path], None]] = {
    Format.JSONLD: Exporter._jsonld,
    Format.POPOLO: Exporter._popolo,
    Format.FTM: Exporter._ftm,
    Format.GEXF: Exporter._gexf,
    Format.XLSX: Exporter._xlsx,
}
