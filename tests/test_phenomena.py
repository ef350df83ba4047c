"""The own set of short texts: for each phenomenon of Thai press prose, what must be read and what must not."""

from __future__ import annotations

import pytest

from scripts.phenomena import Case, cases


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case.phenomenon}-{case.number}") for case in cases()])
def test_what_is_expected_is_read(case: Case) -> None:
    assert case.expected, "a case expects something"
    assert case.found() == case.expected
