"""A whole build: from paths to a folder that says exactly what they say, store and exports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from kg.build.assemble import Outcome, assemble
from kg.build.compute import compute
from kg.build.fingerprint import fingerprint
from kg.export.everything import are_complete, write_exports
from kg.read import Report, read, roots_of
from kg.store.folder import GraphFolder

Step = Callable[[str], AbstractContextManager[Callable[[int], None]]]
"""Opens a step of the build by its name and gives what hears how many articles were done."""


def build_folder(paths: Sequence[str], out: Path, report: Report, step: Step, workers: int | None = None) -> Outcome:
    """Maps the articles of the paths into the folder; nothing is written when nothing changed since the last build.

    What cannot be read goes to ``report``. Raises ``InputError`` when no article remains or a path cannot be read, and
    ``StoreError`` when the folder cannot be written; the last exports stay as they were.
    """
    folder = GraphFolder(out)
    was_current = folder.is_current(fingerprint()) and are_complete(out)
    with folder.building(fingerprint(), roots_of(paths)) as store:
        with step("reading articles") as advance:
            articles = read(paths, report, besides=out, roots=folder.roots)
            outcome = assemble(store, articles, report, workers=workers, progress=advance)
        if outcome.changed or not was_current:
            with step("relationships"):
                compute(store, outcome.changed)
            with step("exports"):
                write_exports(store, out)
    return outcome
