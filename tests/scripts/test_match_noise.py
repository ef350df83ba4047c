"""Messy names made of names as they are."""

from __future__ import annotations

from random import Random

from scripts.match_noise import messy
from tests.network.matching.lists import body

FISHERIES = body("กรมประมง", "กปม.")
MINISTRY = body("กระทรวงเกษตรและสหกรณ์")


def test_the_same_chance_makes_the_same_names() -> None:
    made = [[messy(Random(seed), FISHERIES, [MINISTRY], ["ฝ่ายพัสดุ"]) for seed in range(60)] for _ in range(2)]  # noqa: S311
    assert made[0] == made[1]
    assert len(set(made[0])) > 20


def test_names_are_misspelt_and_have_others_beside_them() -> None:
    made = {messy(Random(seed), FISHERIES, [MINISTRY], ["ฝ่ายพัสดุ"]) for seed in range(300)}  # noqa: S311
    assert any(len(name) < len("กรมประมง") for name in made)
    assert any("กระทรวงเกษตรและสหกรณ์" in name for name in made)
    assert any("ฝ่ายพัสดุ" in name for name in made)
    assert any("กปม." in name for name in made)


def test_english_names_stay_english() -> None:
    made = {messy(Random(seed), body("Department of Fisheries"), [], []) for seed in range(50)}  # noqa: S311
    assert all(name.isascii() for name in made) and len(made) > 10
