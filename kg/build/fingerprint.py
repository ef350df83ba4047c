"""What a build depends on beside its input: a digest of the program and its vocabulary."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from kg.vocabulary.turtle import ontology_folder


@cache
def fingerprint() -> str:
    """The SHA-256 over every file of the package and the vocabulary, the same wherever they are installed."""
    package = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256()
    for folder in (package, ontology_folder()):
        files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        for path in sorted(files, key=lambda p: p.relative_to(folder).as_posix()):
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
