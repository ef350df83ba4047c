"""Posts as people type them."""

from __future__ import annotations

import pytest

from kg.models import Post
from kg.network.posts import posts_typed


@pytest.mark.parametrize(
    ("typed", "role", "body"),
    [
        ("ผู้ว่าฯ กทม.", "ผู้ว่าราชการ", "กรุงเทพมหานคร"),
        ("ผู้ว่าฯ เชียงใหม่", "ผู้ว่าราชการจังหวัด", "จังหวัดเชียงใหม่"),
        ("ผู้ว่าแบงก์ชาติ", "ผู้ว่าการ", "ธนาคารแห่งประเทศไทย"),
        ("ปลัด มท.", "ปลัดกระทรวง", "กระทรวงมหาดไทย"),
        ("รมว.คลัง", "รัฐมนตรีว่าการกระทรวง", "กระทรวงการคลัง"),
        ("ผบ.ตร.", "ผู้บัญชาการ", "สำนักงานตำรวจแห่งชาติ"),
        ("ผบ.ทบ.", "ผู้บัญชาการทหารบก", ""),
        ("เลขาฯ สมช.", "เลขาธิการ", "สำนักงานสภาความมั่นคงแห่งชาติ"),
        ("  นายกฯ ", "นายกรัฐมนตรี", ""),
        ("นายก อบจ. ลำพูน", "นายกองค์การบริหารส่วนจังหวัด", "องค์การบริหารส่วนจังหวัดลำพูน"),
        ("โฆษกรัฐบาล", "โฆษก", "สำนักนายกรัฐมนตรี"),
        ("Government Spokesperson", "โฆษก", "สำนักนายกรัฐมนตรี"),
        ("Permanent Secretary of the Ministry of Interior", "ปลัดกระทรวง", "กระทรวงมหาดไทย"),
        ("รองอธิบดี", "รองอธิบดี", ""),
    ],
)
def test_one_post_by_what_people_type(typed: str, role: str, body: str) -> None:
    assert posts_typed(typed) == (Post(role, body),)


def test_a_short_form_of_several_roles_or_bodies_means_them_all() -> None:
    assert [post.role for post in posts_typed("ผู้ว่าฯ")] == ["ผู้ว่าการ", "ผู้ว่าราชการ", "ผู้ว่าราชการจังหวัด"]
    assert [post.role for post in posts_typed("ปลัด")] == ["ปลัด", "ปลัดกระทรวง"]
    assert [post.body for post in posts_typed("อธิบดี ทช.")] == ["กรมทรัพยากรทางทะเลและชายฝั่ง", "กรมทางหลวงชนบท"]


@pytest.mark.parametrize("typed", ["", " ", "กรมประมง", "สมชาย ใจงาม", "รมว.คลัง นายสมชาย ใจงาม", "วันนี้ อธิบดีกรมประมง"])
def test_what_is_no_post_as_a_whole_means_none(typed: str) -> None:
    assert posts_typed(typed) == ()
