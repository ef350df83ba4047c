"""Questions as a sheet for spreadsheet programs, and the sheet that comes back with verdicts in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import InputError, OutputError
from kg.export.tables.csv import GUARDED, CsvFile, csv_of
from kg.locale import ASKED, told
from kg.network.review.question import Asked, Doubt, Question, Side
from kg.read.sheets import rows_in
from kg.text.visible import one_line

HEADER = (
    "number",
    "kind",
    "question",
    "first",
    "second",
    "first_quote",
    "second_quote",
    "first_article",
    "second_article",
    "sure",
    "verdict",
    "why",
    "verdicts",
    "first_iri",
    "second_iri",
)
_NEEDED = ("kind", "verdict", "first_iri", "second_iri")


@dataclass(frozen=True, slots=True)
class Row:
    """A row with a verdict, by the number that a spreadsheet gives it: what was asked, the verdict and the reason."""

    number: int
    doubt: Doubt
    verdict: str
    why: str


def write_sheet(path: Path, questions: Iterable[Question]) -> int:
    """Writes questions into a file and says how many there were. Raises ``OutputError``."""
    number = 0
    try:
        sheet = CsvFile(path, HEADER)
        for number, question in enumerate(questions, 1):
            sheet.add(csv_of([_row(number, question)]))
        sheet.close()
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror}): name another file with --csv") from error
    return number


def read_sheet(path: Path) -> Iterator[Row | InputError]:
    """The rows of a sheet that have a verdict, and what is wrong with a row instead of it.

    Raises ``InputError`` for a file that is no such sheet.
    """
    rows = _rows(path)
    header = [cell.strip().casefold() for cell in next(rows, [])]
    if missing := [name for name in _NEEDED if name not in header]:
        raise InputError(f"{path}: has no column {missing[0]}: give a sheet that kg review --csv wrote")
    for number, cells in enumerate(rows, 2):
        row = {name: _plain(cell) for name, cell in zip(header, cells, strict=False)}
        if row.get("verdict"):
            yield _read(number, row)


def _row(number: int, question: Question) -> tuple[str, ...]:
    first, *others = question.sides
    doubt = question.doubt
    ours, theirs = doubt.claims or ((), ())
    verdicts = " · ".join(f"{answer.word} = {told(answer.says, ASKED)}" for answer in question.answers)
    cells = [
        str(number),
        doubt.kind,
        told(question.text, ASKED),
        first.name,
        _together([side.name for side in others]),
        first.quote,
        _together([side.quote for side in others]),
        _source(first),
        _together([_source(side) for side in others]),
        f"{doubt.sure:.2f}",
        "",
        "",
        verdicts,
        " ".join((doubt.first, *ours)),
        " ".join((*doubt.others, *theirs)),
    ]
    return tuple(map(one_line, cells))


def _together(said: list[str]) -> str:
    """What is said of one other, or of several by number."""
    return said[0] if len(said) == 1 else " · ".join(f"{number}: {each}" for number, each in enumerate(said, 1))


def _source(side: Side) -> str:
    return ", ".join(filter(None, (side.article, side.day)))


def _read(number: int, row: Mapping[str, str]) -> Row | InputError:
    first, second = row.get("first_iri", "").split(), row.get("second_iri", "").split()
    kind = row.get("kind", "").casefold()
    if kind not in {*Asked} or not first or bool(second) is (kind == Asked.FACT):
        return InputError(f"row {number}: does not say what was asked: copy kind and IRIs from the first sheet")
    doubt = _doubt(Asked(kind), first, second)
    return Row(number, doubt, row["verdict"], row.get("why", ""))


def _doubt(kind: Asked, first: list[str], second: list[str]) -> Doubt:
    if kind is Asked.CONFLICT:
        return Doubt(kind, first[0], (second[0],), 0, 0, "", (tuple(first[1:]), tuple(second[1:])))
    return Doubt(kind, first[0], tuple(second), 0, 0, "")


def _rows(path: Path) -> Iterator[list[str]]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}): name the sheet with --from") from error
    return rows_in(data, str(path))


def _plain(cell: str) -> str:
    """What a cell says, without the apostrophe that keeps it from being run."""
    return re.sub(GUARDED, r"\1", cell.strip())
