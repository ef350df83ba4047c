"""Labelled texts for measuring themes: short texts and whole articles, each in two fixed halves."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from kg.clean import clean
from kg.models import Article
from scripts.material import DEVELOPMENT, ROOT, SHARED, corpus

SHORT_TEXTS = SHARED / "sdg-th-dev.jsonl"
READINGS = ROOT / "tests" / "quality" / "themes-read.tsv"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with what is known of it: whether it addresses each goal of ``labels``, and its ``targets`` if known.

    ``half`` is "A" (looked at while the cues were made) or "B" (only ever scored).
    """

    article: Article
    half: str
    is_short: bool
    labels: dict[str, bool]
    targets: frozenset[str] | None = None


def half_of(identifier: str) -> str:
    """The half that a text belongs to: by the checksum of its id, so that it never changes."""
    return "AB"[zlib.crc32(identifier.encode()) % 2]


def short_texts() -> Iterator[Labelled]:
    """The short texts, each labelled for one goal. Raises ``OSError`` where the material is not there."""
    for line in SHORT_TEXTS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Labelled(clean(row["id"], row["text"]), half_of(row["id"]), True, {str(row["sdg"]): row["label"]})


def gold_articles() -> Iterator[Labelled]:
    """The annotated articles, each labelled for all 17 goals. Raises ``OSError`` where the material is not there."""
    for path in sorted(DEVELOPMENT.gold.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (DEVELOPMENT.articles / f"{gold['id']}.txt").read_text(encoding="utf-8")
        goals = {str(entry["goal"]) for entry in gold["sdg"]}
        labels = {str(goal): str(goal) in goals for goal in range(1, 18)}
        targets = frozenset(target for entry in gold["sdg"] for target in entry["targets"])
        yield Labelled(clean(gold["id"], text), half_of(gold["id"]), False, labels, targets)


def read_articles() -> Iterator[Labelled]:
    """The corpus articles that we read ourselves; a goal that one may argue about has no label."""
    texts = {record["id"]: record["text"] for record in corpus()}
    for line in READINGS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            identifier, goals, doubtful = (line + "\t\t").split("\t")[:3]
            labels = {str(g): str(g) in goals.split() for g in range(1, 18) if str(g) not in doubtful.split()}
            yield Labelled(clean(identifier, texts[identifier]), half_of(identifier), False, labels)
