"""Scores of a build against annotated articles: the official scorer run on a graph made in memory."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kg.build.assemble import assemble
from kg.build.engines import Processes
from kg.read import read
from kg.store.archive import Archive
from kg.store.members import unpacked
from kg.store.register import keys_of
from kg.store.segment import Part
from scripts.material import SHARED, Annotated

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
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder) / "graph.nq"
        graph.write_bytes(_nquads(paths))
        for path in gold:
            shutil.copy(path, folder)
        command = [sys.executable, str(SHARED / "tools" / "score.py"), str(graph), folder, how]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _nquads(paths: Sequence[str]) -> bytes:
    """The graphs of the articles that these files hold, one after the other."""
    archive, engine = Archive.at(Path(":memory:")), Processes(os.cpu_count() or 1)
    keys = keys_of(assemble(archive, read(paths, _refuse), _refuse, "", engine=engine).register)
    return b"".join(map(unpacked, archive.part(Part.QUADS, keys)))


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
