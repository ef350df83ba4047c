"""The resolved view of a build: which segments it is made of, and the graphs that say what it changes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kg.network.joining import Groups
from kg.store.segment import Key

_FILE = "resolved.json"


@dataclass(frozen=True)
class View:
    """The articles ``as_said``, and ``keys`` of their segments in this view, both in the order of their graphs.

    ``identity`` and ``ledger`` are these graphs as sorted N-Triples; ``events`` what people decided of events.
    """

    as_said: tuple[Key, ...]
    keys: tuple[Key, ...]
    identity: bytes = b""
    ledger: bytes = b""
    events: Groups = field(default_factory=Groups)

    @property
    def all(self) -> tuple[Key, ...]:
        """The keys of all segments that are in use."""
        return tuple(sorted({*self.as_said, *self.keys}))


def write_view(folder: Path, view: View) -> None:
    """Notes which segments a build's view is made of. Raises ``OSError``."""
    others = [[key.graph, key.program] for key, said in zip(view.keys, view.as_said, strict=True) if key != said]
    (folder / _FILE).write_text(json.dumps(others, indent=0), encoding="utf-8")


def keys_in_view(folder: Path, as_said: Sequence[Key]) -> tuple[Key, ...]:
    """The keys of the view of a finished build of these articles; nothing where that is not noted."""
    try:
        others = dict(json.loads((folder / _FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return ()
    return tuple(Key(key.graph, key.digest, others.get(key.graph, key.program)) for key in as_said)
