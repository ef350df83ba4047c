"""Builds into folders for tests: short articles as files, all in one process, and what a folder says afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from pyoxigraph import Quad, Store

from kg.build.assemble import Outcome
from kg.build.changes import CHANGES
from kg.build.engines import Engine, afterwards, here
from kg.build.finishing import Goal, finish
from kg.build.whole import Run, add_to_folder, build_folder
from kg.errors import InputError, Remark
from kg.export.how import How
from kg.read import Report
from kg.store.archive import Archive
from kg.store.folder import GraphFolder, opened
from kg.store.register import Entry, Register, keys_of
from kg.store.segment import Key, Part, Segment
from kg.store.stamp import Stamp

TEXT = "กรมชลประทานเปิดสถานีสูบน้ำ\n\nนาย{name} ใจงาม อธิบดีกรมชลประทาน กล่าวว่า จะส่งน้ำให้เกษตรกร"
MADE = ["people, bodies and judgements", "relationships and exports", "store"]
ALL = ["reading articles", *MADE]
CHANGED = ["reading articles", "people, bodies and judgements", "relationships, exports and store"]
"""The steps of a build that makes all anew, and of one that changes the store."""
QUICK = How(page=False)
"""Without the page, which takes most of the time that exports take."""


class Steps:
    """The names of a build's steps in order, their totals, and how many articles were heard of."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.heard = 0
        self.totals: list[int | None] = []

    def __call__(self, what: str, total: int | None = None) -> AbstractContextManager[Callable[[int], None]]:
        self.names.append(what)
        self.totals.append(total)
        return nullcontext(self._hear)

    def _hear(self, count: int) -> None:
        self.heard += count


def refuse_problems(problem: InputError) -> None:
    """A report that takes remarks alone."""
    if not isinstance(problem, Remark):
        raise problem


def no_ledger(line: int, why: str) -> None:
    """What hears of judgements where there are none."""
    raise AssertionError(f"{line}: {why}")


def write(path: Path, name: str) -> Path:
    """An article about somebody of this name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT.format(name=name), encoding="utf-8")
    return path


def run(
    steps: Steps,
    how: How = QUICK,
    engine: Engine = here,
    report: Report = refuse_problems,
    ledger: Path | None = None,
) -> Run:
    """A run in this process, which gives exceptions and what was patched to every stage."""
    return Run(report, steps, engine, afterwards, how, ledger)


def build(
    out: Path, *paths: Path, how: How = QUICK, replaces: bool = False, engine: Engine = here
) -> tuple[Outcome, Steps]:
    """``kg build``."""
    steps = Steps()
    return build_folder([str(path) for path in paths], out, run(steps, how, engine), replaces=replaces), steps


def add(out: Path, *paths: Path, engine: Engine = here) -> tuple[Outcome, Steps]:
    """``kg add``."""
    steps = Steps()
    return add_to_folder([str(path) for path in paths], out, run(steps, engine=engine)), steps


def finished(out: Path, segments: Sequence[Segment], how: How = QUICK) -> Path:
    """The folder of a build of articles that were read elsewhere."""
    folder = GraphFolder(out)
    register = {each.key.graph: Entry(each.key.digest, program=each.key.program) for each in segments}
    with folder.working() as work:
        work.archive.put(segments)
        finish(folder, work, Goal(register, Stamp("program"), how), Steps(), here, afterwards, no_ledger)
    return out


def contents(out: Path) -> dict[str, bytes]:
    """Every export but what tells of changes, which follows from the build before as well."""
    return {path.name: path.read_bytes() for path in out.iterdir() if path.is_file() and path.name not in CHANGES}


def times(out: Path) -> dict[Path, int]:
    """When each export was written."""
    return {path: path.stat().st_mtime_ns for path in out.glob("*.*")}


def union(out: Path) -> set[Quad]:
    """Every statement of the store that questions are put to."""
    return set(Store.read_only(str(out / "store" / "graph" / "data")))


def archive() -> Archive:
    """An archive in memory."""
    return Archive.at(Path(":memory:"))


def segments(held: Archive, register: Register) -> dict[Key, dict[Part, bytes]]:
    """Every part of the articles of a register, as an archive holds them."""
    keys = keys_of(register)
    return {key: {part: next(held.part(part, [key])) for part in Part} for key in keys}


def ids(out: Path) -> set[str]:
    """The ids of the articles of a folder."""
    return {text for _, text in opened(out).labelled("dcterms:identifier")}


def people(out: Path) -> set[str]:
    """The first names of those whom a folder knows."""
    return {name.partition(" ")[0] for _, name in opened(out).labelled("foaf:name")}
