"""One article from raw text to N-Quads, in this process or on all cores.

Mapping is pure and IRIs follow from content, so articles may be mapped anywhere and in any order; the store's union
is the only reduction.
"""

from __future__ import annotations

import hashlib
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice

from kg.clean import clean
from kg.errors import BuildError, InputError, KgError, PluginError
from kg.iris import graph_iri
from kg.models import Article
from kg.rdf.article import about_nquads, article_nquads, text_digest
from kg.read import Raw
from kg.reading import read_article

PARALLEL_FROM = 100
"""Fewer articles than this are mapped sooner in one process than others start."""

_CHUNK = 50
"""Articles that travel to a process at a time: chunks of 50 cost 3% beside the work, single ones 20 to 40%."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """One article as N-Quads, by its graph's IRI, or the one line that says why not.

    ``remarks`` say, a line each, what of it was left aside; ``text`` is the digest of its normalized text.
    """

    graph: str
    quads: bytes
    problem: str = ""
    remarks: tuple[str, ...] = ()
    text: str = ""


def map_article(raw: Raw) -> Mapped:
    """Cleans, reads and writes one article; what goes wrong with it alone becomes a problem, not an exception.

    Raises ``KgError`` for what would go wrong with every article, such as a plug-in that cannot be loaded.
    """
    try:
        article = _cleaned(raw)
        quads = article_nquads(read_article(article)) + about_nquads(raw.id, input_digest(raw))
        remarks = tuple(f"{raw.where}: {remark}" for remark in (*raw.remarks, *article.remarks))
        return Mapped(graph_iri(raw.id), quads, remarks=remarks, text=text_digest(article))
    except (InputError, PluginError) as error:
        return _left_out(raw, str(error))
    except KgError:
        raise
    except Exception as error:  # a defect on one article must not cost all the others
        return _left_out(raw, f"a defect of kg ({type(error).__name__}: {error}): report it with this article")


def map_all(articles: Iterator[Raw], workers: int) -> Iterator[list[Mapped]]:
    """The articles mapped, chunk by chunk and in order; on several processes when there are many.

    Raises ``BuildError`` when the system ends one of the processes.
    """
    first = list(islice(articles, PARALLEL_FROM))
    chunks = _chunks(chain(first, articles))
    if workers == 1 or len(first) < PARALLEL_FROM:
        return map(_map_chunk, chunks)
    return _in_processes(chunks, workers)


def input_digest(raw: Raw) -> str:
    """A digest of all that an article's graph depends on, beside the program and its id, which names the graph."""
    parts = (raw.text, raw.url or "", raw.title or "", str(raw.published or ""))
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()


def _cleaned(raw: Raw) -> Article:
    try:
        return clean(raw.id, raw.text, raw.url, raw.published, raw.title)
    except ValueError as error:
        raise InputError(str(error)) from error


def _left_out(raw: Raw, why: str) -> Mapped:
    return Mapped(graph_iri(raw.id), b"", f"{raw.where}: {why}")


def _in_processes(chunks: Iterable[list[Raw]], workers: int) -> Iterator[list[Mapped]]:
    pool = ProcessPoolExecutor(workers, initializer=_leave_interrupts_to_us)
    running: deque[Future[list[Mapped]]] = deque()
    try:
        for chunk in chunks:
            running.append(pool.submit(_map_chunk, chunk))
            if len(running) > 2 * workers:
                yield running.popleft().result()
        while running:
            yield running.popleft().result()
    except BrokenProcessPool as error:
        raise BuildError(
            "the system ended a process of the build, for want of memory perhaps: run it again with --workers 1"
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts_to_us() -> None:
    """The keys that stop a build reach every process; only the one that waits for the others answers them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _chunks(articles: Iterator[Raw]) -> Iterator[list[Raw]]:
    while chunk := list(islice(articles, _CHUNK)):
        yield chunk


def _map_chunk(chunk: list[Raw]) -> list[Mapped]:
    return [map_article(raw) for raw in chunk]
