"""Where post phrases begin, and how they are held."""

import pytest

from kg.find.posts.beginnings import find_heads
from kg.models import Status


@pytest.mark.parametrize(
    ("text", "head", "label", "status"),
    [
        ("เชิญอธิบดีกรมประมง", "อธิบดี", "อธิบดี", Status.INCUMBENT),
        ("เชิญรองอธิบดีกรมประมง", "รองอธิบดี", "รองอธิบดี", Status.INCUMBENT),
        ("อดีตรองอธิบดี", "อดีตรองอธิบดี", "รองอธิบดี", Status.FORMER),
        ("ว่าที่ ปลัดกระทรวง", "ว่าที่ ปลัดกระทรวง", "ปลัดกระทรวง", Status.DESIGNATE),
        ("รักษาราชการแทนอธิบดี", "รักษาราชการแทนอธิบดี", "อธิบดี", Status.ACTING),
        ("พบ รมว.คลัง", "รมว.", "รัฐมนตรีว่าการกระทรวง", Status.INCUMBENT),
        ("ที่ปรึกษารัฐมนตรีว่าการกระทรวง", "ที่ปรึกษารัฐมนตรีว่าการกระทรวง", "ที่ปรึกษารัฐมนตรีว่าการกระทรวง", Status.INCUMBENT),
    ],
)
def test_status_prefix_and_role(text: str, head: str, label: str, status: Status) -> None:
    (found,) = find_heads(text)
    assert (text[found.start : found.end], found.label, found.status) == (head, label, status)


def test_a_role_in_an_event_is_no_head() -> None:
    assert not find_heads("ประธานในพิธี")


def test_what_stands_before_belongs_to_the_head_before() -> None:
    assert [head.status for head in find_heads("อดีตอธิบดี อธิบดี")] == [Status.FORMER, Status.INCUMBENT]
    assert [head.label for head in find_heads("ที่ปรึกษา และอธิบดี")] == ["ที่ปรึกษา", "อธิบดี"]
