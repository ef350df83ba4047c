"""Initials within names, written out where they are surely somebody's."""

from __future__ import annotations

import pytest

from kg.network.matching.exact import ExactNames
from kg.network.matching.initials import InitialsWrittenOut
from tests.network.matching.lists import body

KNOWN = [body("กระทรวงศึกษาธิการ", "ศธ."), body("ชมรมหนึ่ง", "ชมน.", official=False)]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("สำนักงานปลัด ศธ.", "สำนักงานปลัด  กระทรวงศึกษาธิการ"),
        ("กระทรวง ศธ.", "กระทรวง ศึกษาธิการ"),
        ("ศธ.", "ศธ."),
        ("งาน ชมน.", "งาน ชมน."),
        ("จังหวัด กข.", "จังหวัด กข."),
    ],
)
def test_initials_are_written_out(name: str, meant: str) -> None:
    assert InitialsWrittenOut(KNOWN, ExactNames(KNOWN)).in_text(name) == meant
