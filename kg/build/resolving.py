"""From articles as they are said to the resolved view: who is one, what people decided, and which segments differ."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from kg.build.engines import Engine, chunks, here
from kg.build.segments import segment_of
from kg.build.view import Unapplied, View
from kg.iris import article_of
from kg.models import Judgement
from kg.network.corrections import Corrections
from kg.network.decided import Decided, decided
from kg.network.identity import identity
from kg.network.judged import Graph
from kg.network.told import Told
from kg.rdf.identity import identity_lines
from kg.rdf.judgements import judgement_lines
from kg.store.archive import Archive
from kg.store.lines import quads_of, triples_of
from kg.store.resolution import Resolution
from kg.store.segment import Key, Part, Segment
from kg.store.things import Things

_AT_A_TIME = 10
"""Articles that travel to a process at a time: a graph is 200 kB."""

_KEPT_GRAPHS = 64
"""Articles that judgements are on, kept read: a ledger names few, one after the other."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """The view of a build, and each judgement (by its line) that is not applied, with the reason."""

    view: View
    problems: tuple[Unapplied, ...] = ()


def resolve(archive_path: Path, as_said: Sequence[Key], judgements: Sequence[Judgement]) -> Resolved:
    """Says which segments the resolved view of these articles is made of, of which ``complete`` makes what is missing.

    Raises ``StoreError`` when the archive cannot be used.
    """
    with closing(Archive.at(archive_path)) as archive:
        return _resolved(archive, as_said, judgements)


def resolved_in(archive: Archive, as_said: Sequence[Key], judgements: Sequence[Judgement] = ()) -> Resolved:
    """The same in an archive that is open, and complete."""
    found = _resolved(archive, as_said, judgements)
    complete(archive, found.view, here)
    return found


def complete(archive: Archive, view: View, engine: Engine) -> None:
    """Makes the segments of a view that are not there yet. Raises ``StoreError``, and what the engine raises."""
    resolution = Resolution.of(view.identity, view.ledger)
    pairs = zip(view.as_said, view.keys, strict=True)
    missing = ((said, key) for said, key in pairs if key != said and not archive.holds(key))
    tasks = ([(key, archive.quads(said)) for said, key in some] for some in chunks(missing, _AT_A_TIME))
    for segments in engine(partial(_segments, resolution), tasks):
        archive.put(segments)


def _segments(resolution: Resolution, articles: Sequence[tuple[Key, bytes]]) -> list[Segment]:
    """The segments of articles (their graphs as N-Quads) in a view."""
    found = ((key, resolution.resolved(triples_of(quads, key.graph))) for key, quads in articles)
    return [segment_of(key, quads_of(lines, key.graph)) for key, lines in found]


def _resolved(archive: Archive, as_said: Sequence[Key], judgements: Sequence[Judgement]) -> Resolved:
    told = tuple(archive.rows(Part.TOLD, as_said, Told))
    problems: list[Unapplied] = []

    def report(judgement: Judgement, why: str) -> None:
        problems.append((judgement.line, why))

    graph = _graphs(archive, as_said)
    held = decided(judgements, told, graph, report) if judgements else Decided()
    found = identity(told, held.agents, held.nobody)
    canonical = {join.iri: join.canonical for join in found.joins}
    applied = Corrections(told, graph, canonical).of(held.applied)
    said = (
        b"".join(identity_lines(found.joins, found.proposals)),
        b"".join(judgement_lines(applied, canonical)),
    )
    resolution = Resolution.of(*said)
    keys = tuple(_key(key, resolution, each) for key, each in zip(as_said, told, strict=True))
    return Resolved(View(tuple(as_said), keys, *said, held.events), tuple(sorted(problems)))


def _graphs(archive: Archive, keys: Sequence[Key]) -> Graph:
    """What articles (IRIs) say, read as they are asked for."""
    of_article = {article_of(key.graph): key for key in keys}

    @lru_cache(maxsize=_KEPT_GRAPHS)
    def graph(article: str) -> Things | None:
        key = of_article.get(article)
        return Things.of_lines(triples_of(archive.quads(key), key.graph)) if key else None

    return graph


def _key(key: Key, resolution: Resolution, told: Told) -> Key:
    """The key of an article's segment in the view, its own where nothing changes in it."""
    changed = resolution.concerning(told.article, (named.iri for named in (*told.people, *told.bodies)))
    return replace(key, program=f"{key.program}+{changed}") if changed else key
