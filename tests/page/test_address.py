"""The address that a page gives."""

from __future__ import annotations

import pytest

from kg.page.address import address
from kg.page.lines import lines_of


@pytest.mark.parametrize(
    "text",
    [
        "หัวข้อ\nเนื้อหา\nที่มา : https://a.example/n?id=1&section=2",
        "หัวข้อ\nเนื้อหา\nแหล่งที่มา https://a.example/n?id=1&section=2\n#แท็ก",
        "หัวข้อ\nเนื้อหา\nURL: https://a.example/n?id=1&section=2",
        "หัวข้อ\nเนื้อหา\nลิงก์ : https://a.example/n?id=1&section=2\nพิมพ์",
        "https://a.example/n?id=1&section=2\nหัวข้อ\nเนื้อหา",
    ],
)
def test_an_address_behind_its_label_or_on_the_first_line(text: str) -> None:
    assert address(lines_of(text)) == "https://a.example/n?id=1&section=2"


@pytest.mark.parametrize(
    "text",
    [
        "หัวข้อ\nลงทะเบียนที่ https://a.example",
        "หัวข้อ\nเนื้อหา\nhttps://a.example",
        "หัวข้อ\nที่มา : https://a.example\n" + "เนื้อหา\n" * 9,
    ],
)
def test_any_other_address_is_the_text_s(text: str) -> None:
    assert address(lines_of(text)) is None
