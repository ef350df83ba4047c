"""How many hold a post at one time."""

from __future__ import annotations

import pytest

from kg.grammar.incumbents import holders_of
from kg.vocabulary.roles import Holders


@pytest.mark.parametrize(
    ("role", "body"),
    [
        ("นายกรัฐมนตรี", ""),
        ("Prime Minister", ""),
        ("รัฐมนตรีว่าการกระทรวง", "กระทรวงการคลัง"),
        ("Minister", "กระทรวงการคลัง"),
        ("ปลัด", "กรุงเทพมหานคร"),
        ("ผู้ว่าราชการจังหวัด", "จังหวัดลำพูน"),
        ("อธิบดี", "กรมประมง"),
        ("ผู้อำนวยการ", "สำนักงบประมาณ"),
        ("ประธาน", "ศาลฎีกา"),
        ("โฆษก", "สำนักนายกรัฐมนตรี"),
        ("โฆษกรัฐบาล", ""),
        ("เลขานุการรัฐมนตรีว่าการกระทรวง", "กระทรวงแรงงาน"),
        ("นายกรัฐมนตรีญี่ปุ่น", ""),
        ("เจ้าคณะจังหวัดตาก", ""),
    ],
)
def test_posts_of_one(role: str, body: str) -> None:
    assert holders_of(role, body) is Holders.ONE


@pytest.mark.parametrize(
    ("role", "body"),
    [
        ("รองนายกรัฐมนตรี", ""),
        ("Deputy Prime Minister", ""),
        ("รองปลัดกระทรวง", "กระทรวงการคลัง"),
        ("รองอธิบดี ด้านวิชาการ", "กรมประมง"),
        ("ผู้ช่วยอธิการบดี", "มหาวิทยาลัยเชียงใหม่"),
        ("รัฐมนตรี", "สำนักนายกรัฐมนตรี"),
        ("โฆษก", "กระทรวงแรงงาน"),
        ("โฆษก ฝ่ายการเมือง", "กระทรวงแรงงาน"),
        ("ที่ปรึกษารัฐมนตรีว่าการกระทรวง", "กระทรวงแรงงาน"),
        ("กรรมการ", "ธนาคารออมสิน"),
        ("เอกอัครราชทูต", "กระทรวงการต่างประเทศ"),
    ],
)
def test_posts_of_many(role: str, body: str) -> None:
    assert holders_of(role, body) is Holders.MANY


@pytest.mark.parametrize(
    ("role", "body"),
    [
        ("ผู้อำนวยการ", "กองคลัง"),  # of which department
        ("ผู้อำนวยการฝ่ายทดสอบ", "การเคหะแห่งชาติ"),
        ("อธิบดี (ชั่วคราว)", "กรมประมง"),
        ("หมอดู", ""),
    ],
)
def test_of_others_nothing_is_known(role: str, body: str) -> None:
    assert holders_of(role, body) is Holders.UNKNOWN
