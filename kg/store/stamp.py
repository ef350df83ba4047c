"""What a store is of: a small file beside its data."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which program built a store ("" for none of ours), and which N-Quads export it equals.

    ``roots`` are the folders that its builds were given, from which ids of files below them are counted; ``exports``
    the files that were written with it, ``how`` what decides which these are; ``ledger`` is a digest of the judgements
    that it applies, ``judged_by`` where these stand when that is elsewhere than in its folder.
    """

    built_with: str = ""
    digest: str = ""
    size: int = -1
    changed: int = -1
    roots: tuple[str, ...] = ()
    exports: tuple[str, ...] = ()
    how: str = ""
    ledger: str = ""
    judged_by: str = ""

    def of(self, exported: Path) -> Stamp:
        """The stamp with the export as it is now, at the end of a run. Raises ``OSError``."""
        now = exported.stat()
        return replace(self, digest=_digest(exported), size=now.st_size, changed=now.st_mtime_ns)

    def follows(self, exported: Path) -> bool:
        """Whether the export is the one stamped; its digest is only taken when size or time differ.

        Raises ``OSError`` when it is not there.
        """
        now = exported.stat()
        if (now.st_size, now.st_mtime_ns) == (self.size, self.changed):
            return True
        return now.st_size == self.size and _digest(exported) == self.digest


def read_stamp(folder: Path) -> Stamp:
    """The stamp in a store's folder; one that says nothing where there is none."""
    try:
        known = json.loads((folder / "stamp.json").read_text(encoding="utf-8"))
        return Stamp(**{**known, "roots": tuple(known.get("roots", ())), "exports": tuple(known.get("exports", ()))})
    except (OSError, ValueError, TypeError, AttributeError):
        return Stamp()


def write_stamp(folder: Path, stamp: Stamp) -> None:
    """Writes the stamp into a store's folder. Raises ``OSError``."""
    (folder / "stamp.json").write_text(json.dumps(asdict(stamp)), encoding="utf-8")


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
