"""The tally: what was left out and what was only remarked on are counted apart, and both passed on."""

from __future__ import annotations

from kg.build.tally import Tally
from kg.errors import DuplicateIdError, InputError, Remark


def test_problems_and_remarks_are_counted_apart_and_passed_on() -> None:
    heard: list[InputError] = []
    tally = Tally(heard.append)
    problems = [InputError("a"), Remark("b"), DuplicateIdError("c"), Remark("d"), Remark("e")]
    for problem in problems:
        tally(problem)
    assert heard == problems
    assert (tally.left_out, tally.remarks) == (2, 3)
