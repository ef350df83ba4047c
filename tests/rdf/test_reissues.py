"""Reissues as statements of the computed graph."""

from __future__ import annotations

from kg.iris import BASE, full
from kg.models import Reissue
from kg.rdf.reissues import reissue_lines

FIRST, LATER, LAST = (f"{BASE}article/{name}" for name in "abc")


def test_each_reissue_is_one_sorted_line() -> None:
    said = full("kg:reissueOf")
    expected = [f"<{each}> <{said}> <{FIRST}> .\n".encode() for each in (LATER, LAST)]
    assert reissue_lines([Reissue(LAST, FIRST), Reissue(LATER, FIRST)]) == expected
