"""From sources to a store: articles mapped one by one or on all cores, what is unchanged skipped, the rest resumed.

Mapping is pure and IRIs follow from content, so articles may be mapped anywhere and in any order; the store's union
is the only reduction.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF

from kg.clean import clean
from kg.errors import DuplicateIdError, InputError
from kg.rdf.article import article_graph
from kg.rdf.nodes import article_iri, graph_iri
from kg.rdf.terms import KG, META, PROV
from kg.read import Raw, Report
from kg.reading import read_article
from kg.store.graphs import GraphStore

_CHUNK = 50
_PARALLEL_FROM = 100
"""Fewer articles than this are mapped sooner in one process than others start."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """One article as N-Quads, or the one line that says why not."""

    graph: str
    quads: bytes
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did: article graphs written, found unchanged, and removed because their source is gone."""

    written: int
    unchanged: int
    removed: int

    @property
    def total(self) -> int:
        """How many articles the run covered."""
        return self.written + self.unchanged

    @property
    def changed(self) -> bool:
        """Whether the store holds something else than before."""
        return bool(self.written or self.removed)


def map_article(raw: Raw) -> Mapped:
    """Cleans, reads and builds one article; a text that cannot be read becomes a problem, not an exception."""
    graph = graph_iri(raw.id)
    try:
        article = clean(raw.id, raw.text, raw.url, raw.published, raw.title)
    except ValueError as error:
        return Mapped(str(graph), b"", f"{raw.where}: {error}: give a text with words")
    about = Graph(bind_namespaces="none")
    about.add((graph, RDF.type, KG.ArticleGraph))
    about.add((graph, PROV.hadPrimarySource, article_iri(raw.id)))
    about.add((graph, KG.inputDigest, Literal(input_digest(raw))))
    return Mapped(str(graph), nquads(article_graph(read_article(article)), graph) + nquads(about, META))


def nquads(graph: Graph, name: URIRef) -> bytes:
    """A graph's statements as N-Quads under a name, sorted; N-Triples keeps each on one line of its own."""
    lines = graph.serialize(format="nt").split("\n")  # not splitlines: U+2028 and its like may stand in a literal
    return "".join(sorted(f"{line.removesuffix(' .')} {name.n3()} .\n" for line in lines if line)).encode()


def input_digest(raw: Raw) -> str:
    """A digest of all that an article's graph depends on."""
    parts = (raw.id, raw.text, raw.url or "", raw.title or "", str(raw.published or ""))
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()


def assemble(
    store: GraphStore,
    articles: Iterable[Raw],
    report: Report,
    *,
    workers: int | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> Outcome:
    """Brings the store to exactly these articles.

    What cannot be mapped goes to ``report``; ``progress`` hears how many articles each step did. The store is written
    chunk by chunk, so that a run that was stopped goes on where it was. Raises ``DuplicateIdError`` for two different
    texts under one id, and ``InputError`` when no article remains.
    """
    known = store.digests()
    seen: dict[str, str] = {}
    waiting = _changed(articles, known, seen, progress)
    written = 0
    for chunk in _mapped(waiting, workers or os.cpu_count() or 1):
        sound = [mapped for mapped in chunk if not mapped.problem]
        for mapped in chunk:
            if mapped.problem:
                report(InputError(mapped.problem))
                del seen[mapped.graph]
        for mapped in sound:
            if mapped.graph in known:
                store.remove(mapped.graph)
        store.add(b"".join(mapped.quads for mapped in sound))
        written += len(sound)
        progress(len(chunk))
    if not seen:
        raise InputError("no article could be read: nothing was written, and earlier exports stay as they were")
    gone = sorted(known.keys() - seen.keys())
    for graph in gone:
        store.remove(graph)
    return Outcome(written, len(seen) - written, len(gone))


def _changed(
    articles: Iterable[Raw], known: dict[str, str], seen: dict[str, str], progress: Callable[[int], None]
) -> Iterator[Raw]:
    """The articles that the store does not hold as they are; ``seen`` fills with every graph and where it came from."""
    digests: dict[str, str] = {}
    for raw in articles:
        graph, digest = str(graph_iri(raw.id)), input_digest(raw)
        if graph in seen:
            if digests[graph] != digest:
                raise DuplicateIdError(
                    f"{raw.where}: has the id {raw.id!r} of {seen[graph]} but another text: give each its own id"
                )
            continue
        seen[graph], digests[graph] = raw.where, digest
        if known.get(graph) == digest:
            progress(1)
        else:
            yield raw


def _mapped(articles: Iterator[Raw], workers: int) -> Iterator[list[Mapped]]:
    """The articles mapped, chunk by chunk and in order; on several processes when there are many."""
    first = list(islice(articles, _PARALLEL_FROM))
    chunks = _chunks(chain(first, articles))
    if workers == 1 or len(first) < _PARALLEL_FROM:
        yield from map(_map_all, chunks)
        return
    with ProcessPoolExecutor(workers) as pool:
        running: list[Future[list[Mapped]]] = []
        for chunk in chunks:
            running.append(pool.submit(_map_all, chunk))
            if len(running) > 2 * workers:
                yield running.pop(0).result()
        for future in running:
            yield future.result()


def _chunks(articles: Iterator[Raw]) -> Iterator[list[Raw]]:
    while chunk := list(islice(articles, _CHUNK)):
        yield chunk


def _map_all(chunk: list[Raw]) -> list[Mapped]:
    return [map_article(raw) for raw in chunk]
