"""A whole build: from paths to a folder that says exactly what they say, or that says it too; store and exports."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from kg.build.adding import Newcomers, counted_from, renamed
from kg.build.assemble import NOTHING, Outcome, assemble
from kg.build.compute import compute
from kg.build.fingerprint import fingerprint
from kg.build.tally import Tally
from kg.errors import Remark
from kg.export.everything import are_complete, write_exports
from kg.read import Report, count, files_of, named, places_of, read_files, roots_of
from kg.read.names import shown
from kg.read.places import Naming
from kg.store.folder import GraphFolder
from kg.store.graphs import GraphStore

_NAMED = 3
"""Folders that a line names before it counts the rest."""


class Step(Protocol):
    """Opens a step of a build."""

    def __call__(self, what: str, total: int | None = None) -> AbstractContextManager[Callable[[int], None]]:
        """Gives what hears how many more articles were done, of a total where that is known."""
        ...


def build_folder(
    paths: Sequence[str], out: Path, report: Report, step: Step, workers: int | None = None, replaces: bool = False
) -> Outcome:
    """Maps the articles of the paths into the folder; nothing is written when nothing changed since the last build.

    What cannot be read goes to ``report``, and so do remarks. Raises ``InputError`` when no article remains or a path
    cannot be read, ``BuildError`` when most of what is there would be removed, unless the new ``replaces`` it, and
    ``StoreError`` when the folder cannot be written; the last exports stay as they were.
    """
    folder, tally, roots = GraphFolder(out), Tally(report), roots_of(paths)
    was_current = folder.is_current(fingerprint()) and are_complete(out)
    files = tuple(files_of(paths, tally, besides=out, within=folder.roots))
    naming = named(places_of(files), {*roots, *folder.roots})
    _tell(naming, tally)
    before = NOTHING if replaces else folder.register
    with folder.building(fingerprint(), roots) as store:
        with step("reading articles", count(files)) as advance:
            articles = read_files(files, naming, tally)
            outcome = assemble(store, articles, tally, workers=workers, progress=advance, before=before)
        _finish(store, folder, outcome, step, is_current=was_current)
    return replace(outcome, left_out=tally.left_out, remarks=tally.remarks)


def add_to_folder(paths: Sequence[str], out: Path, report: Report, step: Step, workers: int | None = None) -> Outcome:
    """Maps the articles of the paths into the folder beside those that are there, which stay.

    The result is that of a build of all paths together. A text that is there under another id goes to ``report`` and is
    left out. Reports and raises as ``build_folder`` does, and ``DuplicateIdError`` for an id that is there with a text
    of another source.
    """
    folder, tally, roots = GraphFolder(out), Tally(report), roots_of(paths)
    known = {*folder.roots, *roots}
    files = tuple(files_of(paths, tally, besides=out, within=known, folders_within=known))
    with folder.adding(fingerprint(), _task(paths), roots) as store:
        register = counted_from(folder.register, roots)
        there = {entry.origin.place for entry in register.values() if entry.origin}
        naming = named({*places_of(files), *there}, known)
        _tell(naming, tally)
        kept, moved = renamed(store, register, naming)
        with step("reading articles", count(files)) as advance:
            outcome = assemble(
                store,
                read_files(files, naming, tally),
                tally,
                workers=workers,
                progress=advance,
                kept=kept,
                admission=Newcomers(store, kept),
            )
        outcome = replace(outcome, renamed=moved)
        _finish(store, folder, outcome, step, is_current=are_complete(out))
    return replace(outcome, left_out=tally.left_out, remarks=tally.remarks)


def _finish(store: GraphStore, folder: GraphFolder, outcome: Outcome, step: Step, *, is_current: bool) -> None:
    if outcome.changed or not is_current:
        with step("relationships"):
            compute(store, outcome.changed)
        with step("exports"):
            write_exports(store, folder.path)
    folder.keep(outcome.register)


def _task(paths: Iterable[str]) -> str:
    """What tells one run of ``kg add`` from another: the program and the paths that it was given."""
    given = (path if path == "-" else os.path.realpath(path) for path in paths)
    return hashlib.sha256("\0".join([fingerprint(), *given]).encode(errors="surrogatepass")).hexdigest()


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
