"""The figures that the page tells: rounded down, and each that is not the measured one is named."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from scripts import page_quality
from scripts.page_quality import KINDS, QUALITY, differing, told, write

ROWS = {kind: {"precision": 0.29, "recall": 0.999} for kind in KINDS}


def test_percents_are_rounded_down_and_no_whole_one_is_lost() -> None:
    assert told(7, ROWS) == {"articles": 7} | {kind: [29, 99] for kind in KINDS}


def test_the_page_tells_of_every_kind() -> None:
    kept: dict[str, dict[str, Any]] = tomllib.loads(QUALITY.read_text(encoding="utf-8"))
    assert kept.keys() == {"annotated", "control"}
    assert all(one.keys() == {"articles", *KINDS} for one in kept.values())
    assert differing(kept) == []


def test_another_figure_is_named_until_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_quality, "QUALITY", tmp_path / "quality.toml")
    measured = {"control": told(7, ROWS)}
    page_quality.QUALITY.write_text("[control]\narticles = 7\nperson = [30, 99]\n", encoding="utf-8")
    lines = differing(measured)
    assert len(lines) == len(KINDS)
    assert "[30, 99] of person (control), measured is [29, 99]" in lines[0]
    write(measured)
    assert differing(measured) == []
