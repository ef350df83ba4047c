"""From the archive to what people get: exports and store are made in a draft, by several processes, and published."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from kg.build.changes import changes, told, write_changes
from kg.build.draft import Draft
from kg.build.engines import Aside, Engine
from kg.build.exporting import write_draft
from kg.build.resolving import complete, resolve
from kg.build.searching import write_index
from kg.build.updating import COMMON, change_store, differing, is_comparable, is_near, make_store
from kg.build.view import keys_in_view, write_view
from kg.export.how import How
from kg.models import Judgement
from kg.network.changes import Change
from kg.store.folder import GraphFolder, Workshop
from kg.store.reader import GraphReader
from kg.store.register import Register, keys_of
from kg.store.stamp import Stamp


class Step(Protocol):
    """Opens a step of a build."""

    def __call__(self, what: str, total: int | None = None) -> AbstractContextManager[Callable[[int], None]]:
        """Gives what hears how many more articles were done, of a total where that is known."""
        ...


class Unapplied(Protocol):
    """Hears of judgements that are not applied."""

    def __call__(self, line: int, why: str) -> None:
        """The line of one in the ledger, and the reason."""
        ...


@dataclass(frozen=True, slots=True)
class Goal:
    """What a run is to leave behind: which articles, made by which program, how exported, for which roots.

    ``judgements`` are those of the ledger.
    """

    register: Register
    stamp: Stamp
    how: How
    judgements: Sequence[Judgement] = ()


def finish(
    folder: GraphFolder, work: Workshop, goal: Goal, step: Step, engine: Engine, aside: Aside, report: Unapplied
) -> Sequence[Change]:
    """Computes what follows from the articles of the archive, makes the store and all exports, and publishes them.

    Gives what is new or gone in the graph, nothing for the first one; ``report`` hears which judgements (by their
    lines) are not applied and why. Raises ``StoreError`` when something cannot be written; the last finished graph
    stays as it was.
    """
    with step("people, bodies and judgements"):
        with aside(resolve, work.archive.path, keys_of(goal.register), goal.judgements, shares=True) as resolving:
            pass
        resolved = resolving.result()
        complete(work.archive, resolved.view, engine)
    for line, why in resolved.problems:
        report(line, why)
    draft = Draft(
        work.archive.path,
        keys_in_view(work.finished, keys_of(work.register)),
        resolved.view,
        work.finished,
        work.draft,
        work.exports,
        goal.stamp.built_with,
        goal.how,
    )
    with aside(write_index, draft, shares=True):
        if is_near(work.archive, draft.before, draft.keys, draft.finished):
            _change(draft, step, aside)
        else:
            _make(draft, step, aside)
    write_view(draft.folder, draft.view, resolved.problems)
    found = _changes(work, draft)
    folder.publish(work, goal.register, goal.stamp, draft.view.all)
    return found


def _make(draft: Draft, step: Step, aside: Aside) -> None:
    """Makes all anew: first the exports, then the store, which takes much memory: what was computed is gone by then."""
    with step("relationships and exports"), aside(write_draft, draft, aside, shares=True):
        pass
    with step("store"), aside(make_store, draft.archive, draft.keys, draft.folder):
        pass


def _change(draft: Draft, step: Step, aside: Aside) -> None:
    """Makes the exports anew, and beside them changes the store where it differs."""

    def change() -> None:
        change_store(draft.archive, draft.gone, draft.new, draft.finished, draft.folder)

    with step("relationships, exports and store"):
        write_draft(draft, aside, change)


def _changes(work: Workshop, draft: Draft) -> Sequence[Change]:
    """What is new or gone since the finished graph, written among the exports; nothing is said where there is none."""
    if not is_comparable(work.archive, draft.before, draft.finished):
        return ()
    old, union = (GraphReader.read_only(folder / "data") for folder in (draft.finished, draft.folder))
    differences = differing(work.archive, draft.gone, draft.new, draft.finished, draft.folder, [COMMON])
    found = changes(told(differences), old, union)  # no thing is computed, so that these statements need no look
    write_changes(found, draft.exports)
    return found
