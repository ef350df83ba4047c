"""The words that say what kind of body is meant."""

from __future__ import annotations

import pytest

from kg.network.matching.heads import head_of, is_head
from tests.network.matching.lists import weights, written


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("กรมประมง", "กรม"),
        ("Department of Fisheries", "department"),
        ("Fisheries Department", "department"),
        ("ประมง", ""),
    ],
)
def test_the_head_of_a_name(name: str, head: str) -> None:
    assert head_of(written(name, weights(name))) == head


def test_a_head_is_told_from_other_words() -> None:
    assert is_head("กระทรวง") and is_head("ministry") and not is_head("ประมง")
