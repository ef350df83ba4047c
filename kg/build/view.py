"""The resolved view of a build: which segments it is made of, and the graphs that say what it changes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.network.joining import Groups
from kg.store.segment import Key

_FILE = "resolved.json"
_OTHERS, _UNAPPLIED = "others", "unapplied"


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


Unapplied = tuple[int, str]
"""A judgement that is not applied: its line in the ledger, and the reason."""


def write_view(folder: Path, view: View, unapplied: Sequence[Unapplied]) -> None:
    """Notes which segments a build's view is made of, and what is not applied in it. Raises ``OSError``."""
    others = [[key.graph, key.program] for key, said in zip(view.keys, view.as_said, strict=True) if key != said]
    noted = {_OTHERS: others, _UNAPPLIED: unapplied}
    (folder / _FILE).write_text(json.dumps(noted, indent=0), encoding="utf-8")


def keys_in_view(folder: Path, as_said: Sequence[Key]) -> tuple[Key, ...]:
    """The keys of the view of a finished build of these articles; nothing where that is not noted."""
    try:
        others = dict(_noted(folder)[_OTHERS])
    except (OSError, ValueError, TypeError, KeyError):
        return ()
    return tuple(Key(key.graph, key.digest, others.get(key.graph, key.program)) for key in as_said)


def unapplied_in(folder: Path) -> tuple[Unapplied, ...]:
    """What a finished build did not apply of its ledger; nothing where that is not noted."""
    try:
        return tuple((int(line), str(why)) for line, why in _noted(folder)[_UNAPPLIED])
    except (OSError, ValueError, TypeError, KeyError):
        return ()


def _noted(folder: Path) -> Mapping[str, Any]:  # ours, and else the caller's errors
    noted: Mapping[str, Any] = json.loads((folder / _FILE).read_text(encoding="utf-8"))
    return noted
