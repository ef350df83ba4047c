"""Writes a ledger: judgements at its end, each kept once it is written, and the last ones taken back."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kg.errors import OutputError
from kg.ledger import line_of
from kg.models import Judgement


def append(path: Path, judgements: Sequence[Judgement]) -> bytes:
    """Adds judgements to a ledger, which is made where there is none, and gives what was written.

    All are written in one go at the file's end, so that nothing that others write meanwhile is lost, and are on disk
    when this returns. Raises ``OutputError``.
    """
    lines = "".join(f"{line_of(judgement)}\n" for judgement in judgements).encode()
    with _telling(path), path.open("ab+") as ledger:
        is_open = ledger.tell() > 0 and _last(path) != b"\n"  # a line that a kill cut off stays a line of its own
        ledger.write(b"\n" + lines if is_open else lines)
        ledger.flush()
        os.fsync(ledger.fileno())
    return lines


def take_back(path: Path, lines: bytes) -> bool:
    """Takes away the last place where these lines stand, and says whether there was any. Raises ``OutputError``."""
    with _telling(path):
        there = path.read_bytes()
        start = (b"\n" + there).rfind(b"\n" + lines)
        if start < 0:
            return False
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.write_bytes(there[:start] + there[start + len(lines) :])
        draft.replace(path)
        return True


def _last(path: Path) -> bytes:
    with path.open("rb") as ledger:
        ledger.seek(-1, os.SEEK_END)
        return ledger.read(1)


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else str(error)
        raise OutputError(f"{path}: cannot be written ({why}): name another with --ledger") from error
