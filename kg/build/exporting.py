"""From the archive to a draft's exports, and to the statements that its store gets beside those of articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kg.build.compute import Common, Computed, common, compute, computed_subjects, names
from kg.build.engines import Aside
from kg.build.updating import COMMON, COMPUTED
from kg.export.everything import Sources, write_graphs, write_views
from kg.export.graphml import write_graphml
from kg.export.how import How
from kg.export.page.rows import PagePart
from kg.export.tables.rows import TablePart
from kg.store.archive import Archive
from kg.store.memo import remembering
from kg.store.segment import Key, Part
from kg.store.stretches import read_stretches, stretches, subjects, write_stretches

_MADE = "made.sqlite"
"""What exports were made of, for the next build."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a build is of and where it works, for any of its processes.

    ``before`` are the articles of the ``finished`` graph, ``keys`` those of the draft in ``folder``, whose exports
    stand in ``exports``; ``program`` is who makes it.
    """

    archive: Path
    before: tuple[Key, ...]
    keys: tuple[Key, ...]
    finished: Path
    folder: Path
    exports: Path
    program: str
    how: How

    @property
    def gone(self) -> tuple[Key, ...]:
        """The articles of the finished graph that the draft does not have so."""
        return tuple(sorted(set(self.before) - set(self.keys)))

    @property
    def new(self) -> tuple[Key, ...]:
        """The articles of the draft that the finished graph does not have so."""
        return tuple(sorted(set(self.keys) - set(self.before)))


def write_draft(draft: Draft, aside: Aside, then: Callable[[], None] = lambda: None) -> None:
    """Computes what follows from the articles and writes all exports; ``then`` is called as soon as all is computed.

    By then ``COMMON`` and ``COMPUTED`` are written. Raises ``OSError``, and ``StoreError`` when the archive is damaged.
    """
    with (
        closing(Archive.at(draft.archive)) as archive,
        remembering(draft.finished / _MADE, draft.folder / _MADE, draft.program) as memo,
    ):
        computed = compute(archive, draft.keys, memo)
        shared = common(archive, draft.keys)
        with aside(_write_views, draft, computed, shared, shares=True):
            write_stretches(draft.folder / COMMON, stretches(subjects(shared.lines())))
            write_stretches(draft.folder / COMPUTED, stretches(computed_subjects(computed)))
            then()
            written = partial(read_stretches, draft.folder / COMPUTED)
            with aside(_write_network, draft, computed, shared, shares=True):
                write_graphs(_sources(archive, draft.keys, computed, shared, written), draft.exports, draft.how, memo)


def _write_network(draft: Draft, computed: Computed, shared: Common) -> None:
    ends = {end for tie in computed.relationships for end in tie.between}
    with closing(Archive.at(draft.archive)) as archive:
        shown = names(archive, draft.keys, shared, ends)
    write_graphml(shown, computed.relationships, computed.measured.agents, draft.exports / "graph.graphml")


def _write_views(draft: Draft, computed: Computed, shared: Common) -> None:
    def made() -> Iterator[bytes]:
        return stretches(computed_subjects(computed))

    with closing(Archive.at(draft.archive)) as archive:
        write_views(_sources(archive, draft.keys, computed, shared, made), draft.exports, draft.how)


def _sources(
    archive: Archive, keys: Sequence[Key], computed: Computed, shared: Common, found: Callable[[], Iterator[bytes]]
) -> Sources:
    """What exports are made from; ``found`` gives the statements of what is computed, in stretches."""
    return Sources(
        keys=keys,
        quads=lambda: archive.part(Part.QUADS, keys),
        turtle=lambda: archive.part(Part.TURTLE, keys),
        page=lambda: archive.rows(Part.PAGE, keys, PagePart),
        tables=lambda: archive.rows(Part.ROWS, keys, TablePart),
        about=tuple(map(archive.about, keys)),
        shared=shared.shared,
        vocabulary=shared.vocabulary,
        meta=shared.meta,
        computed=found,
        relationships=computed.relationships,
        reissues=computed.reissues,
        behind=computed.behind,
    )
