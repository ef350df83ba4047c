from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations.known import find_known
from kg.find.organizations.offices import find_offices


def offices(text: str) -> list[str]:
    article = clean("t", text)
    return [mention.text for mention in find_offices(article, find_known(article))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("มทบ.99 เสนอแผน", "มทบ.99"),
        ("ศบภ.มทบ.99 เสนอแผน", "ศบภ.มทบ.99"),
        ("กก.สส.ภ.จว.น่าน เสนอแผน", "กก.สส.ภ.จว.น่าน"),
        ("ทสจ.น่าน เสนอแผน", "ทสจ.น่าน"),
        ("ปภ.เขต 5 เสนอแผน", "ปภ.เขต 5"),
    ],
)
def test_initials_with_a_number_a_place_or_a_superior_are_an_office(text: str, name: str) -> None:
    assert offices(text) == [name]


@pytest.mark.parametrize("text", ["มทบ. เสนอแผน", "ปภ. เสนอแผน", "รถรุ่น กขกก.12 เสนอแผน", "กก. 2,500 ตัว"])
def test_initials_alone_are_none(text: str) -> None:
    assert offices(text) == []
