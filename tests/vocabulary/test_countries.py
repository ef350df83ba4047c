from __future__ import annotations

import re

import pytest

from kg.vocabulary.countries import abroad, countries


def test_no_country_hides_a_longer_one() -> None:
    lengths = [len(name) for name in countries()]
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize("text", ["จีน", "สาธารณรัฐประชาชนจีน", "สปป. ลาว", "สาธารณรัฐสังคมนิยมเวียดนาม", "สหรัฐฯ"])
def test_a_foreign_country_is_read_with_its_constitution(text: str) -> None:
    assert re.fullmatch(abroad(), text)


@pytest.mark.parametrize("text", ["ไทย", "ประเทศไทย", "ตาก"])
def test_thailand_and_its_provinces_are_not_abroad(text: str) -> None:
    assert not re.fullmatch(abroad(), text)
