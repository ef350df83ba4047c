"""What ``kg build`` and ``kg add`` say of a run: what was left out or aside, and the numbers at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kg.commands.console import complain, tell
from kg.commands.screen import counted
from kg.errors import InputError, Remark
from kg.locale import COUNT, NEWS, told, word
from kg.read import Report

if TYPE_CHECKING:
    from kg.build.assemble import Outcome
    from kg.build.judging import Judged
    from kg.network.changes import Change

SHOWN = 20
"""Remarks of a kind that are printed one by one: as many as are read."""


@contextmanager
def reporting() -> Iterator[Report]:
    """Gives what prints each problem as one line, and of the remarks of one kind the first few and how many more.

    Remarks are of one kind when they tell to do the same, which stands behind a line's last colon.
    """
    said: Counter[str] = Counter()

    def report(problem: InputError) -> None:
        if isinstance(problem, Remark):
            kind = str(problem).rpartition(": ")[2]
            said[kind] += 1
            if said[kind] > SHOWN:
                return
        complain(str(problem))

    try:
        yield report
    finally:
        for kind, count in said.items():
            if count > SHOWN:
                complain(f"… and {count - SHOWN:,} more: {kind}")


_CHANGES_NAMED = 5
"""New or gone things of a kind that are named before the rest is counted; all stand in changes.csv."""


def conclude(outcome: Outcome, out: Path) -> None:
    """Prints the numbers of a run that ended well."""
    parts = [told(f"{outcome.written} read", COUNT), told(f"{outcome.unchanged} unchanged", COUNT)]
    for count, what in ((outcome.removed, "removed"), (outcome.kept, "kept"), (outcome.renamed, "renamed")):
        if count:
            parts.append(told(f"{count} {what}", COUNT))
    tell(f"{counted(outcome.total + outcome.kept, 'article')} ({', '.join(parts)}) → {out}/")
    if outcome.judged.all:
        tell(_judged(outcome.judged))
    for line in _changed(outcome.changes):
        tell(line)


def _judged(judged: Judged) -> str:
    applied = counted(judged.all - judged.left_out, "judgement")
    if judged.left_out:
        return f"{applied} applied, {counted(judged.left_out, 'line')} left out ← {judged.ledger}"
    return f"{applied} applied ← {judged.ledger}"


def _changed(changes: Sequence[Change]) -> Iterator[str]:
    """A line for the new things of each kind, and for the gone ones."""
    kinds = sorted({(not each.is_new, each.kind) for each in changes})
    for is_gone, kind in kinds:
        names = [each.name for each in changes if (not each.is_new, each.kind) == (is_gone, kind)]
        turn, named = word(NEWS, "gone" if is_gone else "new"), ", ".join(names[:_CHANGES_NAMED])
        if (more := len(names) - _CHANGES_NAMED) > 0:
            named = told(f"{named} and {more:,} more", NEWS)
        yield f"{turn}: {counted(len(names), kind)}: {named}"
