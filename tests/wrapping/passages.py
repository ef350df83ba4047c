"""Passages that wrapping is tried on, made up: in ``passages/`` each paragraph stands on one line."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).with_name("passages")


def _passage(path: Path) -> str:
    return path.read_text(encoding="utf-8").removesuffix("\n")


NEWS = _passage(FOLDER / "news.txt")
"""A release with a headline, its day, prose and a list."""

MAIL = _passage(FOLDER / "mail.txt")
"""A letter whose paragraphs stand between empty lines."""

ENGLISH = _passage(FOLDER / "english.txt")
"""A release in English whose paragraphs stand between empty lines."""

ENTRIES = tuple(_passage(FOLDER / "entries.txt").split("\n"))
"""A list of long entries."""

LEFT_ALONE = {path.stem: _passage(path) for path in sorted((FOLDER / "left-alone").glob("*.txt"))}
"""Texts of short lines that no program broke."""
