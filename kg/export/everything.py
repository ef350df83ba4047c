"""All exports of a store, written beside the old ones and put in their place together."""

from __future__ import annotations

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from kg.errors import InputError
from kg.export.graphml import write_graphml
from kg.export.graphs import write_rdf
from kg.export.page.html import write_page
from kg.export.tables.parquet import is_available
from kg.export.tables.rows import TablePart, table_part
from kg.export.tables.write import names, write_tables
from kg.iris import VOCABULARY, local, relationship_iri
from kg.models import Measurement, Relationship
from kg.network.facts import day_of
from kg.network.lookup import Lookup
from kg.store.reader import GraphReader

_RELATIONSHIPS = """
SELECT ?r ?measure ?weight ?earliest ?latest ?end WHERE {
  ?r a kg:Relationship ; kg:measure ?measure ; kg:weight ?weight ; kg:between ?end .
  OPTIONAL { ?r kg:earliest ?earliest } OPTIONAL { ?r kg:latest ?latest }
}"""
_MEASUREMENTS = """
SELECT ?node ?measure ?value WHERE {
  ?x a kg:Measurement ; kg:of ?node ; kg:measure ?measure ; kg:weight ?value .
  FILTER NOT EXISTS { ?x kg:agent ?agent }
}"""
_GRAPHS = ("graph.nq", "graph.ttl", "graph.graphml", "graph.html")


def are_complete(folder: Path, *, parquet: bool | None = None) -> bool:
    """Whether every export is there; ``parquet`` as ``write_exports`` takes it."""
    return all((folder / name).is_file() for name in (*_GRAPHS, *names(parquet=_is_wanted(parquet))))


def write_exports(store: GraphReader, folder: Path, *, parquet: bool | None = None) -> None:
    """Writes every export; a failure on the way leaves the folder as it was.

    Tables are written as Parquet too where ``parquet`` says so, by default where its library is there; else Parquet
    files of an earlier build are removed, so that none says anything else than the CSV beside it. Raises
    ``InputError`` when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=".draft-", dir=folder))
        try:
            _write(store, draft, parquet=_is_wanted(parquet))
            for name in names(parquet=True):
                if not (draft / name).exists():
                    (folder / name).unlink(missing_ok=True)
            for path in sorted(draft.iterdir()):
                path.replace(folder / path.name)
        finally:
            shutil.rmtree(draft)
    except OSError as error:
        raise InputError(f"{folder}: cannot be written ({error.strerror}): name another folder with --out") from error


def _is_wanted(parquet: bool | None) -> bool:
    return is_available() if parquet is None else parquet


def _write(store: GraphReader, draft: Path, *, parquet: bool) -> None:
    write_rdf(store, draft / "graph.nq", draft / "graph.ttl")
    ties = relationships_of(store)
    lookup = Lookup(store)
    shown = {end: lookup.name(end) for tie in ties for end in tie.between}
    write_graphml(shown, ties, measurements_of(store), draft / "graph.graphml")
    write_tables(table_parts(store), store.things(VOCABULARY), draft, parquet=parquet)
    write_page(store, draft / "graph.html")


def table_parts(store: GraphReader) -> Iterator[TablePart]:
    """The articles' parts of the tables, from a store, until a build keeps them beside it."""
    return (table_part(store.things(graph)) for graph in store.article_graphs())


def relationships_of(store: GraphReader) -> tuple[Relationship, ...]:
    """The relationships that a store holds, until a build hands them on."""
    rests: dict[str, list[str]] = defaultdict(list)
    for row in store.rows("SELECT ?r ?fact WHERE { ?r a kg:Relationship ; prov:wasDerivedFrom ?fact }"):
        rests[row["r"]].append(row["fact"])
    ends: dict[str, list[str]] = defaultdict(list)
    told: dict[str, dict[str, str]] = {}
    for row in store.rows(_RELATIONSHIPS):
        ends[row["r"]].append(row["end"])
        told[row["r"]] = row
    return tuple(_relationship(tie, row, ends[tie], rests[tie]) for tie, row in told.items())


def _relationship(tie: str, row: Mapping[str, str], ends: Sequence[str], rests: Iterable[str]) -> Relationship:
    """A relationship as it was computed; its IRI tells which of its ends came first."""
    measure, (first, second) = local(row["measure"]), ends
    between = (first, second) if relationship_iri(measure, first, second) == tie else (second, first)
    days = day_of(row["earliest"]), day_of(row["latest"])
    return Relationship(between, measure, float(row["weight"]), tuple(sorted(rests)), *days)


def measurements_of(store: GraphReader) -> Iterator[Measurement]:
    """The measurements of agents that a store holds, until a build hands them on."""
    for row in store.rows(_MEASUREMENTS):
        yield Measurement(row["node"], local(row["measure"]), float(row["value"]))
