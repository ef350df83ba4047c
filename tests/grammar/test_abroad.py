"""Foreign countries in a text, and their governments."""

from __future__ import annotations

import re

import pytest

from kg.grammar.abroad import abroad, foreign_government


@pytest.mark.parametrize("text", ["จีน", "สาธารณรัฐประชาชนจีน", "สปป. ลาว", "สาธารณรัฐสังคมนิยมเวียดนาม", "สหรัฐฯ"])
def test_a_foreign_country_is_read_with_its_constitution(text: str) -> None:
    assert re.fullmatch(abroad(), text)


@pytest.mark.parametrize("text", ["ไทย", "ประเทศไทย", "ตาก"])
def test_thailand_and_its_provinces_are_not_abroad(text: str) -> None:
    assert not re.fullmatch(abroad(), text)


@pytest.mark.parametrize(
    ("text", "government"),
    [("รัฐบาลแห่งราชอาณาจักรกัมพูชา", True), ("รัฐบาล จีน", True), ("รัฐบาลไทย", False), ("รัฐบาลกลาง", False)],
)
def test_a_government_is_foreign_by_its_country(text: str, government: bool) -> None:
    assert bool(foreign_government().fullmatch(text)) is government
