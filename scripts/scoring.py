"""Scores of a build against annotated articles: the official scorer run on a graph made in memory."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kg.build.assemble import assemble
from kg.read import read
from kg.store.graphs import GraphStore
from scripts.material import SHARED, Annotated
from tests.builds import write_nquads

Scores = dict[str, dict[str, float]]


def score(sets: Sequence[Annotated]) -> Scores:
    """Precision, recall and F1 per kind of fact, over all annotated articles of the sets together.

    Raises ``subprocess.CalledProcessError`` when the scorer fails.
    """
    scores: Scores = json.loads(_scored(sets, "--json"))
    return scores


def errors(sets: Sequence[Annotated]) -> str:
    """The scorer's table with, above it, a line for each fact that was missed (-) or wrongly added (+).

    Raises ``subprocess.CalledProcessError`` when the scorer fails.
    """
    return _scored(sets, "--errors")


def _scored(sets: Sequence[Annotated], how: str) -> str:
    gold = _gold(sets)
    paths = [str(text) for one in sets for text in sorted(one.articles.glob("*.txt")) if _annotates(text, gold)]
    store = GraphStore.in_memory()
    assemble(store, read(paths, _refuse), _refuse)
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder) / "graph.nq"
        write_nquads(store, graph)
        for path in gold:
            shutil.copy(path, folder)
        command = [sys.executable, str(SHARED / "tools" / "score.py"), str(graph), folder, how]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def digest(sets: Sequence[Annotated]) -> str:
    """The SHA-256 over all annotations, so that floors are only ever compared with scores on the same ones."""
    found = hashlib.sha256()
    for path in _gold(sets):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def _gold(sets: Sequence[Annotated]) -> list[Path]:
    return sorted((path for one in sets for path in one.gold.glob("*.gold.json")), key=lambda path: path.name)


def _annotates(text: Path, gold: Sequence[Path]) -> bool:
    return any(path.name == f"{text.stem}.gold.json" for path in gold)


def _refuse(error: Exception) -> None:
    raise error
