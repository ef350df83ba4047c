"""Scores of a build against annotated articles: the official scorer run on a graph made in memory."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from kg.build.assemble import assemble
from kg.export.graphs import write_nquads
from kg.read import read
from kg.store.graphs import GraphStore
from scripts.material import SHARED

Scores = dict[str, dict[str, float]]


def score(articles: Path, gold: Path) -> Scores:
    """Precision, recall and F1 per kind of fact, over all annotated articles of the folder.

    Raises ``subprocess.CalledProcessError`` when the scorer fails.
    """
    wanted = {path.name.removesuffix(".gold.json") for path in gold.glob("*.gold.json")}
    paths = [str(path) for path in sorted(articles.glob("*.txt")) if path.stem in wanted]
    store = GraphStore.in_memory()
    assemble(store, read(paths, _refuse), _refuse)
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder) / "graph.nq"
        write_nquads(store, graph)
        command = [sys.executable, str(SHARED / "tools" / "score.py"), str(graph), str(gold), "--json"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    scores: Scores = json.loads(done.stdout)
    return scores


def digest(gold: Path) -> str:
    """The SHA-256 over the annotations, so that floors are only ever compared with scores on the same ones."""
    found = hashlib.sha256()
    for path in sorted(gold.glob("*.gold.json")):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def _refuse(error: Exception) -> None:
    raise error
