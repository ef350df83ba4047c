"""What to call things: by their own names, posts by role and body."""

from __future__ import annotations

import pytest

from kg.iris import BASE, iri
from kg.network.called import Called
from tests.network.press import reading, store_of

STORE = store_of(reading("a", heads={"ดี ใจงาม": "กรมป่า"}))


@pytest.mark.parametrize(
    ("node", "name"),
    [
        (iri("person", "ดี ใจงาม"), "ดี ใจงาม"),
        (iri("organization", "กรมป่า") + "/post/อธิบดี", "อธิบดี กรมป่า"),
        (f"{BASE}article/a/event/1", "การประชุม"),
        (iri("person", "สุข ใจดี"), "person/สุข_ใจดี"),
    ],
)
def test_everything_is_called_as_people_do(node: str, name: str) -> None:
    assert Called(STORE).of(node) == name
