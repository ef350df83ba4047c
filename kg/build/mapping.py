"""One article from raw text to its segment, wherever an engine does it.

Mapping is pure and IRIs follow from content, so articles may be mapped anywhere and in any order; the union of their
graphs is the only reduction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from kg.build.engines import Engine, chunks
from kg.build.keys import key_of
from kg.build.segments import segment_of
from kg.clean import clean
from kg.errors import InputError, KgError, PluginError
from kg.iris import graph_iri
from kg.models import Article
from kg.rdf.article import article_nquads
from kg.read import Raw
from kg.reading import read_article
from kg.store.segment import Segment

CHUNK = 50
"""Articles that travel to a process at a time: chunks of 50 cost 3% beside the work, single ones 20 to 40%."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """One article as a segment, by its graph's IRI, or the one line that says why not.

    ``remarks`` say, a line each, what of it was left aside.
    """

    graph: str
    segment: Segment | None
    problem: str = ""
    remarks: tuple[str, ...] = ()


def map_article(raw: Raw, program: str) -> Mapped:
    """Cleans, reads and writes one article; what goes wrong with it alone becomes a problem, not an exception.

    Raises ``KgError`` for what would go wrong with every article, such as a plug-in that cannot be loaded.
    """
    try:
        article = _cleaned(raw)
        segment = segment_of(key_of(raw, program), article_nquads(read_article(article)))
        remarks = tuple(f"{raw.where}: {remark}" for remark in (*raw.remarks, *article.remarks))
        return Mapped(graph_iri(raw.id), segment, remarks=remarks)
    except (InputError, PluginError) as error:
        return _left_out(raw, str(error))
    except KgError:
        raise
    except Exception as error:  # a defect on one article must not cost all the others
        return _left_out(raw, f"a defect of kg ({type(error).__name__}: {error}): report it with this article")


def map_all(articles: Iterable[Raw], program: str, engine: Engine) -> Iterator[list[Mapped]]:
    """The articles mapped by this program, chunk by chunk and in order. Raises what the engine raises."""
    return engine(partial(_map_chunk, program=program), chunks(articles, CHUNK))


def _cleaned(raw: Raw) -> Article:
    try:
        return clean(raw.id, raw.text, raw.url, raw.published, raw.title)
    except ValueError as error:
        raise InputError(str(error)) from error


def _left_out(raw: Raw, why: str) -> Mapped:
    return Mapped(graph_iri(raw.id), None, f"{raw.where}: {why}")


def _map_chunk(chunk: list[Raw], program: str) -> list[Mapped]:
    return [map_article(raw, program) for raw in chunk]
