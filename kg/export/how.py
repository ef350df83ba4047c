"""Which exports a build makes, told without what makes them, which takes long to load."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from kg.export.tables.parquet import is_available
from kg.store.members import PACK_FROM


@dataclass(frozen=True, slots=True)
class How:
    """Which exports there are: the page, Parquet beside CSV, and from how many bytes on graphs are packed."""

    page: bool = True
    parquet: bool = False
    pack_from: int = PACK_FROM

    def __str__(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def usual(cls, *, page: bool = True, pack_from: int = PACK_FROM) -> How:
        """With Parquet where its library is there."""
        return cls(page, is_available(), pack_from)
