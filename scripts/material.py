"""Where the development material lies, and samples of it that are the same every time."""

from __future__ import annotations

import json
import lzma
import random
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
CORPUS = SHARED / "corpus" / "thaigov-8000.jsonl.xz"


@dataclass(frozen=True, slots=True)
class Annotated:
    """A set of annotated articles: ``articles`` holds ``ID.txt``, ``gold`` holds ``ID.gold.json`` for some of them."""

    articles: Path
    gold: Path


DEVELOPMENT = Annotated(SHARED / "articles", SHARED / "gold" / "dev")
SECOND = Annotated(SHARED / "second" / "articles", SHARED / "second" / "gold")
ANNOTATED = (DEVELOPMENT, SECOND)
"""All sets that quality is measured on; no id stands in two of them."""


def corpus() -> list[dict[str, str]]:
    """All records of the corpus. Raises ``OSError`` where the corpus is not there."""
    with lzma.open(CORPUS, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def corpus_sample(size: int, seed: int = 1) -> list[dict[str, str]]:
    """That many records of the corpus, in random but fixed order. Raises ``OSError`` where the corpus is not there."""
    return random.Random(seed).sample(corpus(), size)  # noqa: S311  # a sample, not a secret
