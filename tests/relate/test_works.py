"""Platforms and videos as works, with the bodies that provide them."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.works import find_works
from kg.models import Organization, OrganizationMention
from kg.relate.works import relate_works


@pytest.mark.parametrize(
    ("text", "provided"),
    [
        ("กรมตัวอย่าง พัฒนาแพลตฟอร์ม Farm Next", True),
        ("ใช้แพลตฟอร์ม Farm Next ของกรมตัวอย่าง", True),
        ("แอปพลิเคชัน “ฟ้าใส” ที่พัฒนาโดยกรมตัวอย่าง", True),
        ("กรมตัวอย่าง แนะประชาชนใช้แพลตฟอร์ม Farm Next", False),
    ],
)
def test_a_provider_only_where_the_text_says_so(text: str, provided: bool) -> None:
    article = clean("test", text)
    at = text.index("กรมตัวอย่าง")
    mention = OrganizationMention(at, at + 11, "กรมตัวอย่าง", "test", 1.0)
    body = Organization("กรมตัวอย่าง", "government", (), (mention,))
    (work,) = relate_works(article, find_works(article), (body,))
    assert work.provider == (body if provided else None)


def test_a_work_mentioned_twice_is_one_work_with_two_places() -> None:
    article = clean("test", "แอปเป๋าตังเปิดแล้ว\nโหลดเป๋าตังได้ทันที")
    (work,) = relate_works(article, find_works(article), ())
    assert len(work.evidence) == 2
