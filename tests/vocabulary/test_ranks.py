"""Ranks of roles: who is listed before whom."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kg.vocabulary.ranks import rank_of
from kg.vocabulary.roles import roles


@pytest.mark.parametrize(
    "in_order",
    [
        ["นายกรัฐมนตรี", "รองนายกรัฐมนตรี", "รัฐมนตรีว่าการกระทรวง", "รัฐมนตรีช่วยว่าการกระทรวง", "ผู้ช่วยรัฐมนตรี"],
        ["รัฐมนตรีช่วยว่าการกระทรวง", "ปลัดกระทรวง", "รองปลัดกระทรวง", "ผู้ช่วยปลัดกระทรวง", "ผู้ตรวจราชการกระทรวง"],
        ["ผู้ตรวจราชการกระทรวง", "อธิบดี", "รองอธิบดี", "ผู้อำนวยการ", "รองผู้อำนวยการ", "ผู้ช่วยผู้อำนวยการ", "โฆษก"],
        ["เลขาธิการ", "รองเลขาธิการนายกรัฐมนตรีฝ่ายการเมือง", "หัวหน้า", "โฆษก", "รองโฆษก", "ที่ปรึกษาด้านกฎหมาย"],
        ["ประธานกรรมการ", "รองประธานกรรมการ", "ที่ปรึกษาประธานกรรมการ", "กรรมการและเลขานุการ", "ศิลปินแห่งชาติ"],
        ["Prime Minister of Canada", "Deputy Prime Minister", "Minister of Finance", "Permanent Secretary", "Director"],
    ],
)
def test_whoever_leads_is_listed_before_whoever_helps(in_order: list[str]) -> None:
    for one, other in pairwise(in_order):
        assert rank_of(one) < rank_of(other), (one, other)


def test_heads_of_different_kinds_of_bodies_are_equals() -> None:
    assert len({rank_of(role) for role in ("อธิบดี", "เลขาธิการ", "ผู้ว่าราชการจังหวัด", "อธิการบดี")}) == 1


def test_what_begins_with_no_word_comes_behind_all_others() -> None:
    assert rank_of("ศิลปินแห่งชาติ") == rank_of("รอง") == max(rank_of(role.name) for role in roles())
