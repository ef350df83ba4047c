"""What took long to work out from a finished graph, kept beside it, and gone with it when the next is published."""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kg.store.members import deflated

_QUICK = 1
"""The level of ``deflated``: Thai packs to a seventh at a third of the time of the usual level."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The folder of one graph, by whose digest it is named; without a folder, nothing is kept."""

    folder: Path | None = None

    def recall(self, name: str) -> bytes | None:
        """What is kept under a name, None where nothing whole is."""
        if self.folder is None:
            return None
        try:
            return zlib.decompress((self.folder / name).read_bytes())
        except (OSError, zlib.error):
            return None

    def keep(self, name: str, data: bytes) -> None:
        """Keeps it, put in place whole; where the folder cannot be written, nothing is."""
        if self.folder is None:
            return
        draft = self.folder / f"{name}.{os.getpid()}"
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(deflated(data, _QUICK))
            draft.replace(self.folder / name)
