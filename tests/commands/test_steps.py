"""Paths as people read them: names, and between them what ties them, in whose words."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from kg.commands.screen import ANY_WIDTH, Screen
from kg.commands.steps import ways
from kg.network.paths import Path, Step

QUOTE = "อธิบดีกรมประมงหารือกับสหกรณ์ชาวประมงพื้นบ้านเรื่องเขตวางอวนใหม่"
WAY = Path(
    0.25,
    (
        Step("กรมประมง", "สหกรณ์", "works-with", QUOTE, "2023-03-03", "urn:a", "หารือ [เขต] วางอวน :fish:"),
        Step("สหกรณ์", "SDG 14 ทรัพยากรทางทะเล", "serves", "", "", "urn:b", "ร่วม\x1b[2Jใจ"),
    ),
)


def lines(width: int, *found: Path, encoding: str = "utf-8") -> list[str]:
    return [line.plain for line in ways(found, Screen(width, encoding))]


def test_each_step_has_its_relation_its_day_its_quote_and_its_article() -> None:
    assert lines(80, WAY) == [
        "Path 1, weight 0.25",
        "กรมประมง",
        "│  works-with, 2023-03-03",
        f"│  “{QUOTE}”",
        "│  — หารือ [เขต] วางอวน :fish:",
        "สหกรณ์",
        "│  serves",
        r"│  — ร่วม\x1b[2Jใจ",
        "SDG 14 ทรัพยากรทางทะเล",
        "",
        "1 path",
    ]


@pytest.mark.parametrize("width", [10, 20, 40, ANY_WIDTH])
def test_every_line_fits_and_the_words_are_whole(width: int) -> None:
    found = lines(width, WAY, WAY)
    assert all(cell_len(line) <= width for line in found)
    assert f"“{QUOTE}”" in "".join(line.removeprefix("│  ") for line in found)
    assert found[-1] == "2 paths"


def test_without_its_signs_a_screen_shows_others() -> None:
    assert lines(80, WAY, encoding="ascii")[2] == "|  works-with, 2023-03-03"


def test_no_path_is_a_number_too() -> None:
    assert lines(80) == ["0 paths"]
