"""JSON Lines: one record is one article."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from kg.errors import InputError
from kg.read.lines import MARK, lines
from kg.read.places import Origin, Place
from kg.read.raw import Raw, Report, described
from kg.text.repair import whole

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
"""What no XML may hold, or had better not (W3C XML 1.0, 2.2): with it in an id, some exports could not be read."""

_LONGEST_WHOLE = 4000
"""Digits of a whole number that Python reads (its own limit is 4,300); a longer one is read as a float."""


class _Repeating(dict[str, Any]):
    """A record that names a field twice; the last one counts, as in most programs."""


@dataclass(frozen=True, slots=True)
class _Blank:
    """What is known of a record before it is read: the id that it has without one of its own, and where it stands."""

    stem: str
    rest: str
    where: str
    place: Place | None

    @property
    def id(self) -> str:
        return f"{self.stem}{self.rest}"


def records(stream: IO[bytes], stem: str, where: str, report: Report, place: Place | None = None) -> Iterator[Raw]:
    """The records of a stream of lines; ``stem`` begins the id of one that has none. Bad ones go to ``report``.

    ``place`` is the file's. Raises ``InputError`` for a stream in which nothing stands.
    """
    empty = True
    for number, line in enumerate(lines(stream, where), 1):
        at = f"{where}:{number}"
        try:
            for count, found in enumerate(_values(line, at), 1):
                empty = False
                blank = _Blank(stem, f"-{number}" if count == 1 else f"-{number}-{count}", at, place)
                yield from _records(found, blank, report)
        except InputError as error:
            empty = False
            report(error)
    if empty:
        raise InputError(f"{where}: is empty: give one JSON record per line")


def _values(line: str | InputError, where: str) -> Iterator[Any]:
    """The values on a line: one, or several where files were joined without a line's end between them.

    Raises ``InputError`` at what is none.
    """
    if isinstance(line, InputError):
        raise line
    at = _next(line, 0)
    while at < len(line):
        try:
            value, at = _JSON.raw_decode(line, at)
        except (ValueError, RecursionError) as error:
            raise InputError(f"{where}: is not valid JSON: mend or remove the line") from error
        yield value
        at = _next(line, at)


def _next(line: str, at: int) -> int:
    while at < len(line) and (line[at].isspace() or line[at] == MARK):
        at += 1
    return at


def _records(found: Any, blank: _Blank, report: Report) -> Iterator[Raw]:
    """The record that a value is, none where it has no text."""
    text = found.get("text") if isinstance(found, dict) else None
    if not isinstance(text, str) or not text.strip():
        report(InputError(f'{blank.where}: has no "text": every record needs one, in quotes'))
        return
    own = _identifier(found.get("id"))
    remarks = ["names a field twice, and the last one counts: name it once"] if isinstance(found, _Repeating) else []
    if not own and found.get("id") not in (None, ""):
        remarks.append(f"id is neither text nor number, and {blank.id} is in its place: give it one")
    origin = Origin(blank.place, None if own else blank.rest) if blank.place else None
    yield described(Raw(own or blank.id, whole(text), blank.where, remarks=tuple(remarks), origin=origin), found)


def _identifier(value: Any) -> str:
    """The id that a record gives, "" for none: texts and numbers are, other values are as JSON writes them."""
    if isinstance(value, str):
        return _UNWRITABLE.sub("\ufffd", whole(value)).strip()
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        return json.dumps(value)
    return ""


def _whole_number(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_WHOLE else float(digits)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else _Repeating(found)


_JSON = json.JSONDecoder(object_pairs_hook=_object, parse_int=_whole_number, strict=False)
"""Reads controls in texts as they are (a tab that was not escaped is no reason to lose a record)."""
