"""JSON Lines: one record is one article."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

from kg.errors import InputError
from kg.read.encodings import decode
from kg.read.raw import Raw, described

Report = Callable[[InputError], None]
"""Called with each input that had to be left out while the rest goes on."""


def records(stream: Iterable[bytes], stem: str, where: str, report: Report) -> Iterator[Raw]:
    """The records of a stream of lines; ``stem`` begins the id of one that has none. Bad ones go to ``report``."""
    number = 0
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        try:
            yield _record(decode(line, f"{where}:{number}"), f"{stem}-{number}", f"{where}:{number}")
        except InputError as error:
            report(error)
    if not number:
        raise InputError(f"{where}: is empty: give one JSON record per line")


def _record(line: str, fallback: str, where: str) -> Raw:
    try:
        record = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise InputError(f"{where}: is not valid JSON: mend or remove the line") from error
    text = record.get("text") if isinstance(record, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise InputError(f'{where}: has no "text": every record needs one')
    identifier = record.get("id")
    name = str(identifier).strip() if isinstance(identifier, (str, int)) else ""
    return described(Raw(name or fallback, text, where), record)
