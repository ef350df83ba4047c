"""Nicknames in quotation marks beside the full name."""

from __future__ import annotations

import re

import pytest

from kg.clean import clean
from kg.models import PersonMention
from kg.resolve.nicknames import nicknames


def joined(text: str) -> bool:
    """Whether แก้ว is a nickname of มะลิ ดีเลิศ in a text."""
    article = clean("a", f"หัวข้อ\n{text}")

    def mention(name: str) -> PersonMention:
        found = re.search(name, article.text)
        assert found
        return PersonMention(*found.span(), name, "test", 1.0, "", name)

    alone, full = mention("แก้ว"), mention("มะลิ ดีเลิศ")
    return nicknames(article, [alone], [[full]]) == {alone: 0}


@pytest.mark.parametrize(
    ("text", "nickname"),
    [
        ("“แก้ว” หรือ มะลิ ดีเลิศ เผยว่า", True),
        ("มะลิ ดีเลิศ หรือ “แก้ว” เผยว่า", True),
        ('"แก้ว" หรือ มะลิ ดีเลิศ เผยว่า', True),
        ("แก้ว หรือ มะลิ ดีเลิศ เผยว่า", False),
        ("“แก้ว” และ มะลิ ดีเลิศ เผยว่า", False),
        ("“แก้ว” เรื่องของ มะลิ ดีเลิศ เผยว่า", False),
    ],
)
def test_a_name_explains_the_nickname_that_or_joins_to_it(text: str, nickname: bool) -> None:
    assert joined(text) is nickname
