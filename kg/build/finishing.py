"""From the archive to what people get: everything computed, the store and the exports made side by side, published."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from kg.build.changes import Change, changes, told, write_changes
from kg.build.compute import Common, Computed, common, compute, computed_subjects, names
from kg.build.engines import Aside
from kg.build.updating import COMMON, COMPUTED, differing, is_comparable, update_union
from kg.export.everything import Sources, write_graphs, write_views
from kg.export.how import How
from kg.export.page.rows import PagePart
from kg.export.tables.rows import TablePart
from kg.store.archive import Archive
from kg.store.folder import GraphFolder, Workshop
from kg.store.memo import Memo, remembering
from kg.store.reader import GraphReader
from kg.store.register import Register, keys_of
from kg.store.segment import Key, Part
from kg.store.stamp import Stamp
from kg.store.stretches import read_stretches, stretches, subjects, write_stretches

_MADE = "made.sqlite"
"""What exports were made of, for the next build."""


class Step(Protocol):
    """Opens a step of a build."""

    def __call__(self, what: str, total: int | None = None) -> AbstractContextManager[Callable[[int], None]]:
        """Gives what hears how many more articles were done, of a total where that is known."""
        ...


@dataclass(frozen=True, slots=True)
class Goal:
    """What a run is to leave behind: which articles, made by which program, how exported, for which roots."""

    register: Register
    stamp: Stamp
    how: How


def finish(folder: GraphFolder, work: Workshop, goal: Goal, step: Step, aside: Aside) -> Sequence[Change]:
    """Computes what follows from the articles of the archive, makes the store and all exports, and publishes them.

    Gives what is new or gone in the graph, nothing for the first one. Raises ``StoreError`` when something cannot be
    written; the last finished graph stays as it was.
    """
    with remembering(work.finished / _MADE, work.draft / _MADE, goal.stamp.built_with) as memo:
        found = _made(work, goal, step, aside, memo)
    folder.publish(work, goal.register, goal.stamp)
    return found


def _made(work: Workshop, goal: Goal, step: Step, aside: Aside, memo: Memo) -> Sequence[Change]:
    """Fills the draft, and tells what has changed."""
    before, keys = keys_of(work.register), keys_of(goal.register)
    with step("relationships"):
        computed = compute(work.archive, keys, memo)
        shared = common(work.archive, keys)
    with (
        step("exports and store"),
        aside(_write_views, work.archive.path, keys, computed, shared, work.exports, goal.how, shares=True),
    ):
        write_stretches(work.draft / COMMON, stretches(subjects(shared.lines())))
        write_stretches(work.draft / COMPUTED, stretches(computed_subjects(computed)))
        with aside(update_union, work.archive.path, before, keys, work.finished, work.draft):
            written = partial(read_stretches, work.draft / COMPUTED)
            write_graphs(_sources(work.archive, keys, computed, shared, written), work.exports, goal.how, memo)
        return _changes(work, before, keys)


def _changes(work: Workshop, before: Sequence[Key], keys: Sequence[Key]) -> Sequence[Change]:
    """What is new or gone since the finished graph, written among the exports; nothing is said where there is none."""
    if not is_comparable(work.archive, before, work.finished):
        return ()
    old, union = (GraphReader.read_only(folder / "data") for folder in (work.finished, work.draft))
    differences = differing(work.archive, before, keys, work.finished, work.draft, [COMMON])  # no thing is computed
    found = changes(told(differences), old, union)
    write_changes(found, work.exports)
    return found


def _write_views(
    archive_path: Path, keys: tuple[Key, ...], computed: Computed, shared: Common, folder: Path, how: How
) -> None:
    def made() -> Iterator[bytes]:
        return stretches(computed_subjects(computed))

    with closing(Archive.at(archive_path)) as archive:
        write_views(_sources(archive, keys, computed, shared, made), folder, how)


def _sources(
    archive: Archive,
    keys: tuple[Key, ...],
    computed: Computed,
    shared: Common,
    found: Callable[[], Iterator[bytes]],
) -> Sources:
    """What exports are made from; ``found`` gives the statements of what is computed, in stretches."""
    ends = {end for tie in computed.relationships for end in tie.between}
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
        names=lambda: names(archive, keys, shared, ends),
        measured=lambda: computed.measured.agents,
        reissues=computed.reissues,
        behind=computed.behind,
    )
