"""What a build depends on beside its input: a digest of the program, its vocabulary, and what it reads with."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from kg.find.plugins import installed
from kg.vocabulary.turtle import ontology_folder

_LIBRARIES = ("nlpo3", "pythainlp")
"""Libraries that bear vocabulary: another version may know other names and cut words elsewhere."""


@cache
def fingerprint() -> str:
    """The SHA-256 over every file of the package and the vocabulary, the same wherever they are installed.

    The versions of the libraries that bear vocabulary and of the plug-ins are part of it: when one of them changes,
    everything is read again.
    """
    package = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256()
    for folder in (package, ontology_folder()):
        files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        for path in sorted(files, key=lambda p: p.relative_to(folder).as_posix()):
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    for name in (*(f"{library} {version(library)}" for library in _LIBRARIES), *installed()):
        digest.update(name.encode() + b"\0")
    return digest.hexdigest()
