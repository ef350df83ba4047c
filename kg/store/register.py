"""What the articles of a finished build were read from; it stays in the build's folder and in no export.

By it a later run knows an article whose text was changed from another article that claims its id, finds its segment,
and can tell the ids of all anew when folders are added.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import StoreError
from kg.iris import META, full
from kg.read.places import Origin, Place
from kg.store.members import DAMAGED, opened
from kg.store.segment import Key

_NOTED = re.compile(rf'<(\S+)> <{re.escape(full("kg:inputDigest"))}> "(\w+)" <{re.escape(META)}> \.\n'.encode())


@dataclass(frozen=True, slots=True)
class Entry:
    """One article: the digest of its input, what it was read from, where that is known and a file, and by whom."""

    digest: str
    origin: Origin | None = None
    program: str = ""


Register = Mapping[str, Entry]
"""The articles of a graph, by their graphs' IRIs."""


def keys_of(register: Register) -> tuple[Key, ...]:
    """The keys of the articles' segments, in the order of their graphs' IRIs."""
    return tuple(Key(graph, entry.digest, entry.program) for graph, entry in sorted(register.items()))


def read_register(path: Path) -> Register | None:
    """The register of a file, nothing when it is not there or not ours."""
    try:
        programs, lines = json.loads(path.read_text(encoding="utf-8"))
        return {graph: Entry(digest, _origin(place), programs[program]) for graph, digest, program, *place in lines}
    except (OSError, ValueError, TypeError, LookupError):
        return None


def write_register(path: Path, register: Register) -> None:
    """Writes a register, sorted. Raises ``OSError``."""
    programs = sorted({entry.program for entry in register.values()})
    number = {program: at for at, program in enumerate(programs)}
    lines = [
        [graph, entry.digest, number[entry.program], *_place(entry.origin)] for graph, entry in sorted(register.items())
    ]
    path.write_text(json.dumps([programs, lines], indent=0), encoding="utf-8")


def noted_in(nquads: Path) -> Register:
    """The articles of an N-Quads export, as far as its own statements tell: without what they were read from.

    Raises ``OSError``, and ``StoreError`` when it is packed and damaged.
    """
    try:
        with opened(nquads) as lines:
            found = (_NOTED.fullmatch(line) for line in lines if b"inputDigest" in line)
            return {match[1].decode(): Entry(match[2].decode()) for match in found if match}
    except DAMAGED as error:
        raise StoreError(f"{nquads}: is damaged ({error}): remove it, then kg build makes it again") from error


def _origin(place: list[str | None]) -> Origin | None:
    root, below, rest = place or (None, None, None)
    return Origin(Place(root, below), rest) if root is not None and below is not None else None


def _place(origin: Origin | None) -> list[str | None]:
    return [origin.place.root, origin.place.below, origin.rest] if origin else []
