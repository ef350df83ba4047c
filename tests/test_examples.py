"""Every word of the grammar in the example of its group: what has to be read there, and what its limits forbid."""

from __future__ import annotations

import pytest

from scripts.shown import BREAKS, KINDS, shown
from scripts.worked_examples import Case, cases, examples


def spans(case: Case, found: frozenset[tuple[int, int]]) -> list[str]:
    return [case.sentence[start:end] for start, end in sorted(found)]


@pytest.mark.parametrize("case", cases(), ids=str)
def test_every_word_is_read_as_its_example_shows(case: Case) -> None:
    found = shown(case.shows, case.sentence)
    assert spans(case, found) == spans(case, case.expected), case.sentence
    assert found == case.expected, case.sentence


def test_every_group_has_an_example_of_a_kind_that_is_read() -> None:
    kinds = KINDS.keys() | BREAKS.keys()
    assert [example.group for example in examples() if "{}" not in example.sentence or example.shows not in kinds] == []
