"""Keys of segments: what is the same input, and what is another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from kg.build.keys import input_digest
from kg.read import Raw


def test_the_digest_of_an_input_is_that_of_all_but_its_id_and_place() -> None:
    raw = Raw("a", "ข่าวประมง", "a.txt")
    assert input_digest(raw) == input_digest(replace(raw, id="b", where="b.txt", remarks=("x",)))
    others: list[dict[str, Any]] = [
        {"text": "ข่าว"},
        {"url": "https://example.org"},
        {"title": "ก"},
        {"published": date(2024, 6, 6)},
    ]
    assert len({input_digest(replace(raw, **other)) for other in others} | {input_digest(raw)}) == 5
