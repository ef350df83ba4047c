"""Initials within names, written out where they are surely somebody's."""

from __future__ import annotations

import pytest

from kg.network.matching.exact import ExactNames
from kg.network.matching.initials import InitialsWrittenOut
from tests.network.matching.lists import body

BOARD = body("คณะกรรมการกิจการกระจายเสียง", "กสทช.")
OFFICE = body("สำนักงานคณะกรรมการกิจการกระจายเสียง", serves=[BOARD.name])
KNOWN = [body("กระทรวงศึกษาธิการ", "ศธ."), body("ชมรมหนึ่ง", "ชมน.", official=False), BOARD, OFFICE]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("สำนักงานปลัด ศธ.", "สำนักงานปลัด  กระทรวงศึกษาธิการ"),
        ("กระทรวง ศธ.", "กระทรวง ศึกษาธิการ"),
        ("ศธ.", "ศธ."),
        ("งาน ชมน.", "งาน ชมน."),
        ("จังหวัด กข.", "จังหวัด กข."),
        ("ศธ.เขต 2", " กระทรวงศึกษาธิการ เขต 2"),
        ("คณะกรรมการ กสทช.", "คณะกรรมการ กิจการกระจายเสียง"),
        ("สำนักงาน กสทช.", "สำนักงาน คณะกรรมการกิจการกระจายเสียง"),
    ],
)
def test_initials_are_written_out(name: str, meant: str) -> None:
    assert InitialsWrittenOut(KNOWN, ExactNames(KNOWN)).in_text(name) == meant
