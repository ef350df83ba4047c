"""Segments and folders made by hand, for the tests of what keeps them: their parts are any bytes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kg.iris import full, graph_iri, iri
from kg.rdf.article import about_nquads
from kg.store.folder import GraphFolder, Workshop
from kg.store.lines import graphs_in, triples_of
from kg.store.register import Entry, Register
from kg.store.segment import About, Key, Part, Segment
from kg.store.stamp import Stamp
from kg.store.union import make_union


def key(name: str, digest: str = "1a", program: str = "one") -> Key:
    """The key of an article with this id."""
    return Key(graph_iri(name), digest, program)


def segment(name: str, data: bytes = b"", digest: str = "1a", program: str = "one") -> Segment:
    """A segment whose parts differ from each other and hold these data."""
    parts = {part: f"{name} {digest} {program} {part} ".encode() + data for part in Part}
    return Segment(key(name, digest, program), About(name, "text", 1, 2, 3), parts)


def nquads(*names: str) -> bytes:
    """An export with one article and one person for each of these."""
    name_of = full("foaf:name")
    said = (f'<{iri("person", name)}> <{name_of}> "{name}" <{graph_iri(name)}> .\n'.encode() for name in sorted(names))
    return b"".join([*said, *(about_nquads(graph_iri(name), "1a") for name in sorted(names))])


def register_of(*names: str) -> Register:
    """The register of these articles."""
    return {graph_iri(name): Entry("1a", None, "one") for name in names}


def draft(work: Workshop, names: tuple[str, ...], others: Mapping[str, str]) -> None:
    """Makes a store and exports of these articles, with these texts beside the graph."""
    work.archive.put(map(segment, names))
    (work.exports / "graph.nq").write_bytes(nquads(*names))
    make_union(work.union, (triples_of(lines, graph) for graph, lines in graphs_in(work.exports / "graph.nq")))
    for name, text in others.items():
        (work.exports / name).write_text(text, encoding="utf-8")


def publish(path: Path, *names: str, roots: tuple[str, ...] = (), **others: str) -> GraphFolder:
    """Publishes these articles in a folder; ``others`` are tables by their names, without .csv."""
    folder = GraphFolder(path)
    with folder.working() as work:
        draft(work, names, {f"{name}.csv": text for name, text in others.items()})
        folder.publish(work, register_of(*names), Stamp("one", roots=roots, how="how"))
    return folder
