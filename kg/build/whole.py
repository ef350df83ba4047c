"""A whole build: from paths to a folder that says exactly what they say, or that says it too; store and exports."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kg.build.assemble import Outcome, assemble
from kg.build.collecting import collecting_seldom
from kg.build.engines import Aside, Engine, Processes, beside
from kg.build.fingerprint import fingerprint
from kg.build.judging import Ledger, opened_ledger
from kg.build.tally import Tally
from kg.build.view import unapplied_in
from kg.errors import Remark
from kg.export.how import How
from kg.read import Report, count, files_of, named, places_of, read_files, roots_of
from kg.read.files import File
from kg.read.names import shown
from kg.read.places import Naming
from kg.search.index import INDEX, is_index
from kg.store.folder import GraphFolder, Workshop
from kg.store.register import keys_of
from kg.store.stamp import Stamp

if TYPE_CHECKING:
    from kg.build.finishing import Step
    from kg.network.changes import Change

_NAMED = 3
"""Folders that a line names before it counts the rest."""


@dataclass(frozen=True, slots=True)
class Run:
    """How a build runs, beside what it is of: where problems and progress go, on what it maps, what it exports.

    ``ledger`` is where people's judgements stand, else in the graph's folder.
    """

    report: Report
    step: Step
    engine: Engine = field(default_factory=lambda: Processes(os.cpu_count() or 1))
    aside: Aside = beside
    how: How = field(default_factory=How.usual)
    ledger: Path | None = None


@collecting_seldom()
def build_folder(paths: Sequence[str], out: Path, run: Run, *, replaces: bool = False) -> Outcome:
    """Maps the articles of the paths into the folder; nothing is written when nothing changed since the last build.

    What cannot be read goes to the run's report, and so do remarks. Raises ``InputError`` when no article remains or a
    path cannot be read, ``BuildError`` when most of what is there would be removed, unless the new ``replaces`` it, and
    ``StoreError`` when the folder cannot be written; the last exports stay as they were.
    """
    folder, tally, roots = GraphFolder(out), Tally(run.report), roots_of(paths)
    ledger = opened_ledger(run.ledger, folder, tally)
    files = tuple(ledger.besides(files_of(paths, tally, besides=out, within=folder.roots)))
    naming = named(places_of(files), {*roots, *folder.roots})
    _tell(naming, tally)
    with folder.working() as work:
        reading = partial(assemble, before=work.register, replaces=replaces)
        outcome = _read(work, files, naming, tally, run, reading)
        return _finished(folder, work, outcome, tally, run, {*roots, *folder.roots}, ledger)


@collecting_seldom()
def add_to_folder(paths: Sequence[str], out: Path, run: Run) -> Outcome:
    """Maps the articles of the paths into the folder beside those that are there, which stay.

    The result is that of a build of all paths together. A text that is there under another id goes to the report and is
    left out. Reports and raises as ``build_folder`` does, and ``DuplicateIdError`` for an id that is there with a text
    of another source.
    """
    from kg.build.adding import Newcomers, counted_from, renamed  # noqa: PLC0415  # see _finished
    from kg.build.importing import imported  # noqa: PLC0415  # likewise

    folder, tally, roots = GraphFolder(out), Tally(run.report), roots_of(paths)
    ledger = opened_ledger(run.ledger, folder, tally, goes_on=True)
    known = {*folder.roots, *roots}
    files = tuple(ledger.besides(files_of(paths, tally, besides=out, within=known, folders_within=known)))
    with folder.working() as work:
        there = imported(work.archive, work.register, folder.exported, fingerprint())
        register = counted_from(there, roots)
        places = {entry.origin.place for entry in register.values() if entry.origin}
        naming = named({*places_of(files), *places}, known)
        _tell(naming, tally)
        kept, moved = renamed(work.archive, register, naming)
        reading = partial(assemble, kept=kept, admission=Newcomers(work.archive, kept))
        outcome = replace(_read(work, files, naming, tally, run, reading), renamed=moved)
        return _finished(folder, work, outcome, tally, run, known, ledger)


def _read(
    work: Workshop, files: Sequence[File], naming: Naming, tally: Tally, run: Run, reading: Callable[..., Outcome]
) -> Outcome:
    """Reads the files into the archive; ``reading`` is ``assemble`` with what it does of those that were there."""
    with run.step("reading articles", count(files)) as advance:
        articles = read_files(files, naming, tally)
        return reading(work.archive, articles, tally, fingerprint(), engine=run.engine, progress=advance)


def _finished(
    folder: GraphFolder, work: Workshop, outcome: Outcome, tally: Tally, run: Run, roots: set[str], ledger: Ledger
) -> Outcome:
    """Makes everything anew where something is another, and else only notes what has no part in it."""
    stamp = Stamp(
        fingerprint(), roots=tuple(sorted(roots)), how=str(run.how), ledger=ledger.digest, judged_by=ledger.noted
    )
    found: Sequence[Change] = ()
    is_whole = folder.is_whole(stamp) and is_index(work.finished / INDEX)
    if keys_of(outcome.register) != keys_of(work.register) or not is_whole:
        from kg.build.finishing import Goal, finish  # noqa: PLC0415  # a second that a build without news need not wait

        goal = Goal(outcome.register, stamp, run.how, ledger.judgements)
        found = finish(folder, work, goal, run.step, run.engine, run.aside, ledger.unapplied)
    else:
        for line, why in unapplied_in(work.finished):
            ledger.unapplied(line, why)
        folder.note(outcome.register, roots)
    return replace(outcome, left_out=tally.left_out, remarks=tally.remarks, changes=found, judged=ledger.judged)


def _tell(naming: Naming, report: Report) -> None:
    """Says which folders' names were put before ids, to tell their files apart."""
    apart = sorted(naming.beginnings.items())
    if apart:
        roots = _listed([shown(root) for root, _ in apart])
        beginnings = _listed([beginning for _, beginning in apart])
        report(Remark(f"{roots}: other files have the same paths, so that ids there begin with {beginnings}"))


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return " and ".join(names) if more <= 0 else f"{', '.join(names[:_NAMED])} and {more} more"
