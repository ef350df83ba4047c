"""From the archive to a draft's exports, and to the statements that its store gets beside those of articles."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, nullcontext

from kg.build.compute import Computed, common, compute, measured, measured_subjects, reissued
from kg.build.draft import Draft
from kg.build.engines import Aside
from kg.build.exports import export_graphs, export_network, export_page, export_tables
from kg.build.tied import write_tied
from kg.build.updating import COMMON, MEASURED
from kg.models import Measurement
from kg.store.archive import Archive
from kg.store.memo import remembering
from kg.store.stretches import stretches, subjects, write_stretches

_MADE = "made.sqlite"
"""What exports were made of, for the next build."""


def write_draft(draft: Draft, aside: Aside, then: Callable[[], object] = lambda: None) -> None:
    """Computes what follows from the articles and writes all exports; ``then`` is called as soon as all is computed.

    By then ``BESIDES`` are written. Each export begins as soon as what it is made of is known. Raises ``OSError``, and
    ``StoreError`` when the archive is damaged.
    """
    with (
        closing(Archive.at(draft.archive)) as archive,
        remembering(draft.finished / _MADE, draft.folder / _MADE, draft.program) as memo,
    ):
        again = reissued(archive, draft.keys, memo)
        with aside(_with_archive, export_tables, draft, again, shares=True):
            computed = compute(archive, draft.keys, again)
            page = aside(_with_archive, export_page, draft, computed, shares=True)
            with page if draft.how.page else nullcontext():
                with aside(_write_measured, draft, computed, shares=True) as agents:
                    shared = common(archive, draft.keys)
                    write_stretches(draft.folder / COMMON, stretches(subjects(shared.lines())))
                    write_tied(draft, computed.relationships)
                then()
                with aside(_with_archive, export_network, draft, computed, agents.result(), shared, shares=True):
                    export_graphs(archive, draft, shared, memo)


def _write_measured(draft: Draft, computed: Computed) -> tuple[Measurement, ...]:
    """Writes what is measured, and gives the measurements of agents."""
    found = measured(computed)
    write_stretches(draft.folder / MEASURED, stretches(measured_subjects(computed, found)))
    return found.agents


def _with_archive(export: Callable[..., None], draft: Draft, *of: object) -> None:
    """Makes an export in a process of its own, where the archive is opened again."""
    with closing(Archive.at(draft.archive)) as archive:
        export(archive, draft, *of)
