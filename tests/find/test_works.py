from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.works import find_works


def names(text: str) -> list[tuple[str, str]]:
    return [(work.kind, work.name) for work in find_works(clean("test", text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ลงทะเบียนผ่านแอปพลิเคชัน “ฟ้าใส” ได้ทันที", "ฟ้าใส"),
        ("ใช้แพลตฟอร์ม Farm Next เพื่อซื้อขาย", "Farm Next"),
        ("ผ่านระบบ UAS Portal ก่อนอนุญาต", "UAS Portal"),
        ("โหลดแอปเป๋าตังเพื่อรับสิทธิ", "เป๋าตัง"),
    ],
)
def test_platforms_named_in_the_text(text: str, name: str) -> None:
    assert names(text) == [("platform", name)]


def test_a_list_behind_platforms() -> None:
    assert names("พัฒนาแพลตฟอร์มภาครัฐ เช่น Farm Portal และ Rice Portal") == [
        ("platform", "Farm Portal"),
        ("platform", "Rice Portal"),
    ]


@pytest.mark.parametrize(
    "text", ["ประชุมผ่านระบบ Video Conference", "ส่งทางระบบ SMS", "บนแพลตฟอร์มออนไลน์", "ทางรัฐบาลเร่งช่วยเหลือ"]
)
def test_technologies_are_no_works(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "url", ["https://www.facebook.com/some.page/videos/123456", "https://youtu.be/abc123", "https://vimeo.com/998"]
)
def test_linked_videos(url: str) -> None:
    assert names(f"รับชมย้อนหลังทาง {url}.") == [("video", url)]


def test_other_links_are_no_videos() -> None:
    assert names("อ่านต่อที่ https://www.facebook.com/some.page และ https://example.org") == []
