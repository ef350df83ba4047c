"""Posts in front of bodies' names, as lists glue them."""

from __future__ import annotations

import pytest

from kg.network.matching.posts import is_post, set_apart


@pytest.mark.parametrize("piece", ["อธิบดี", "นักวิชาการขนส่งชำนาญการ", "ผอ.", "ด.ต.", "เจ้าอาวาส", "นางสาวมะลิ"])
def test_what_somebody_is_or_is_called_is_a_post(piece: str) -> None:
    assert is_post(piece)


@pytest.mark.parametrize("piece", ["กรมประมง", "ชมรมหนึ่ง", "ถนนสามเสน"])
def test_what_something_is_called_is_none(piece: str) -> None:
    assert not is_post(piece)


@pytest.mark.parametrize(
    ("name", "apart"),
    [
        ("ผกก.สภ.ริมน้ำ", "ผกก. สภ.ริมน้ำ"),
        ("เจ้าอาวาสวัดริมน้ำ", "เจ้าอาวาส วัดริมน้ำ"),
        ("คปภ.จ.น่าน", "คปภ. จ.น่าน"),
        ("ศอ.บต.", "ศอ.บต."),
        ("กรมประมง", "กรมประมง"),
    ],
)
def test_short_forms_that_run_on_are_set_apart(name: str, apart: str) -> None:
    assert set_apart(name) == apart
