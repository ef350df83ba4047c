"""What a build depends on beside its input: a digest of the program and its vocabulary."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from kg.vocabulary.turtle import ontology_folder


@cache
def fingerprint() -> str:
    """The SHA-256 over every module and vocabulary file, the same wherever they are installed."""
    package = Path(__file__).resolve().parent
    digest = hashlib.sha256()
    for folder, pattern in ((package, "**/*.py"), (ontology_folder(), "*.ttl")):
        for path in sorted(folder.glob(pattern), key=lambda p: p.relative_to(folder).as_posix()):
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
