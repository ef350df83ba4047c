"""From the archive to a draft's exports, and to the statements that its store gets beside those of articles."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import replace
from itertools import chain

from kg.build.compute import Common, Computed, common, compute, measured, measured_subjects, reissued
from kg.build.describing import description
from kg.build.draft import Draft
from kg.build.engines import Aside
from kg.build.exports import export_across, export_graphs, export_network, export_page, export_tables
from kg.build.tied import TIED, write_tied
from kg.build.updating import COMMON, MEASURED
from kg.models import Measurement
from kg.store.archive import Archive
from kg.store.bundles import statements_in
from kg.store.memo import Memo, remembering
from kg.store.stretches import read_stretches, stretches, subjects, write_stretches

_JUDGED, _MADE = "judged.sqlite", "made.sqlite"
"""What was judged of reissues, and what graphs were made of, for the next build."""


def write_draft(draft: Draft, aside: Aside, then: Callable[[], None] = lambda: None) -> None:
    """Computes what follows from the articles and writes all exports; ``then`` is called as soon as all is computed.

    By then ``BESIDES`` are written. Each export begins as soon as what it is made of is known. Raises ``OSError``, and
    ``StoreError`` when the archive is damaged.
    """
    with closing(Archive.at(draft.archive)) as archive:
        with _remembering(draft, _JUDGED) as memo:
            again = reissued(archive, draft.keys, memo)
        with aside(_with_archive, export_tables, draft, again, shares=True):
            computed = compute(archive, draft.keys, again, draft.view.events)
            page = aside(_with_archive, export_page, draft, computed, shares=True)
            with page if draft.how.page else nullcontext():
                export_across(archive, draft, computed)
                with aside(_write_measured, draft, computed, shares=True) as agents:
                    said = common(archive, draft.view)
                    write_tied(draft, computed.relationships)
                shared = _described(archive, draft, said)
                write_stretches(draft.folder / COMMON, stretches(subjects(shared.lines())))
                network = export_network, draft, computed, agents.result(), shared
                with (
                    aside(_with_archive, *network, shares=True),
                    aside(_write_graphs, draft, shared, shares=True),
                ):
                    then()


def _described(archive: Archive, draft: Draft, said: Common) -> Common:
    """What belongs to no article alone, with what is said of the data set; what is computed must be written."""
    computed = chain(read_stretches(draft.folder / MEASURED), statements_in(draft.folder / TIED))
    return replace(said, meta=sorted([*said.meta, *description(archive, draft.view, said, computed)]))


def _write_measured(draft: Draft, computed: Computed) -> tuple[Measurement, ...]:
    """Writes what is measured, and gives the measurements of agents."""
    found = measured(computed)
    write_stretches(draft.folder / MEASURED, stretches(measured_subjects(computed, found)))
    return found.agents


def _write_graphs(draft: Draft, shared: Common) -> None:
    with _remembering(draft, _MADE) as memo:
        _with_archive(export_graphs, draft, shared, memo)


def _remembering(draft: Draft, name: str) -> AbstractContextManager[Memo]:
    return remembering(draft.finished / name, draft.folder / name, draft.program)


def _with_archive(export: Callable[..., None], draft: Draft, *of: object) -> None:
    """Makes an export in a process of its own, where the archive is opened again."""
    with closing(Archive.at(draft.archive)) as archive:
        export(archive, draft, *of)
