"""The ledger of a run: where it is, what it says, and what of it is not applied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import InputError
from kg.ledger import LEDGER, digest_of, read_ledger
from kg.models import Judgement
from kg.read import Report
from kg.read.files import File
from kg.read.names import shown
from kg.store.folder import GraphFolder


@dataclass(frozen=True, slots=True)
class Judged:
    """How many judgements a ledger (its path for messages) holds, and how many of these were not applied."""

    ledger: str = ""
    all: int = 0
    left_out: int = 0


@dataclass(slots=True)
class Ledger:
    """The judgements of a run; those that are not applied are reported, by their lines.

    ``noted`` is the path by which additions to the graph find the ledger again, "" for the one in its folder.
    """

    path: Path
    noted: str
    report: Report
    judgements: tuple[Judgement, ...] = ()
    _left_out: set[int] = field(default_factory=set)

    @property
    def digest(self) -> str:
        """A digest of the judgements, "" for none."""
        return digest_of(self.judgements)

    @property
    def judged(self) -> Judged:
        """What became of them."""
        lines = {judgement.line for judgement in self.judgements}
        return Judged(shown(self.path), len(lines | self._left_out), len(self._left_out))

    def unapplied(self, line: int, why: str) -> None:
        """Hears of a line that is not applied."""
        self._left_out.add(line)
        self.report(InputError(f"{shown(self.path)}:{line}: {why}: the build goes on without it"))

    def besides(self, files: Iterable[File]) -> Iterator[File]:
        """The files but the ledger, which may lie among articles."""
        return (file for file in files if not (file.path.name == self.path.name and _is(file.path, self.path)))


def opened_ledger(named: Path | None, folder: GraphFolder, report: Report, *, goes_on: bool = False) -> Ledger:
    """The ledger that is named, else the one in the graph's folder, where there may be none.

    A run that ``goes_on`` with a graph takes the ledger of the run before, unless one is named. Lines that are no
    judgements go to ``report``. Raises ``InputError`` when a ledger cannot be read.
    """
    own = folder.path / LEDGER
    before = folder.judged_by if goes_on and named is None and not own.exists() else ""
    path = named or (Path(before) if before else own)
    noted = str(path.resolve()) if named or before else ""
    ledger = Ledger(path, noted, report)
    if named or before or own.exists():
        ledger.judgements = read_ledger(path, ledger.unapplied)
    return ledger


def _is(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)
