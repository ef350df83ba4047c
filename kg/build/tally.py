"""How much of what a run was given it left out, or aside."""

from __future__ import annotations

from kg.errors import InputError, Remark
from kg.read import Report


class Tally:
    """A report that counts what it passes on: inputs left out, and remarks on those that were read."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.left_out = 0
        self.remarks = 0

    def __call__(self, problem: InputError) -> None:
        """Counts and passes on."""
        if isinstance(problem, Remark):
            self.remarks += 1
        else:
            self.left_out += 1
        self._report(problem)
