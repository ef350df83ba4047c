"""What the articles of a finished build were read from; it stays in the build's folder and in no export.

By it a later run knows an article whose text was changed from another article that claims its id, and can tell the
ids of all anew when folders are added.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.iris import META, full
from kg.read.places import Origin, Place

_NOTED = re.compile(rf'<(\S+)> <{re.escape(full("kg:inputDigest"))}> "(\w+)" <{re.escape(META)}> \.\n'.encode())


@dataclass(frozen=True, slots=True)
class Entry:
    """One article: the digest of its input, and what it was read from, where that is known and a file."""

    digest: str
    origin: Origin | None = None


Register = Mapping[str, Entry]
"""The articles of a graph, by their graphs' IRIs."""


def read_register(path: Path) -> Register | None:
    """The register of a file, nothing when it is not there or not ours."""
    try:
        lines = json.loads(path.read_text(encoding="utf-8"))
        return {graph: Entry(digest, _origin(place)) for graph, digest, *place in lines}
    except (OSError, ValueError, TypeError):
        return None


def write_register(path: Path, register: Register) -> None:
    """Writes a register, sorted. Raises ``OSError``."""
    lines = [[graph, entry.digest, *_place(entry.origin)] for graph, entry in sorted(register.items())]
    path.write_text(json.dumps(lines, indent=0), encoding="utf-8")


def noted_in(nquads: Path) -> Register:
    """The articles of an N-Quads export, as far as its own statements tell: without what they were read from.

    Raises ``OSError``.
    """
    with nquads.open("rb") as lines:
        found = (_NOTED.fullmatch(line) for line in lines if b"inputDigest" in line)
        return {match[1].decode(): Entry(match[2].decode()) for match in found if match}


def _origin(place: list[str | None]) -> Origin | None:
    root, below, rest = place or (None, None, None)
    return Origin(Place(root, below), rest) if root is not None and below is not None else None


def _place(origin: Origin | None) -> list[str | None]:
    return [origin.place.root, origin.place.below, origin.rest] if origin else []
