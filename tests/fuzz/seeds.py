"""Texts that fuzzing begins with: short ones in the shapes of pages, the shipped article, and development material."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from scripts.material import ANNOTATED, CORPUS, corpus_sample
from tests.builds import SHIPPED

_OWN = sorted(Path(__file__).with_name("seeds").iterdir(), key=lambda path: path.stat().st_size)
_CORPUS_TEXTS = 200


@cache
def seeds(material: bool) -> tuple[str, ...]:
    """The texts to begin with, shortest first; with the development ``material`` where it stands beside us."""
    texts = [path.read_text(encoding="utf-8") for path in (*_OWN, SHIPPED)]
    if material and CORPUS.exists():
        texts += [p.read_text(encoding="utf-8") for one in ANNOTATED for p in sorted(one.articles.glob("*.txt"))]
        texts += [record["text"] for record in corpus_sample(_CORPUS_TEXTS)]
    return tuple(texts)
