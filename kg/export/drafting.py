"""A file that is put in place whole: a command that is stopped, or a disk that is full, leaves what was there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kg.errors import OutputError
from kg.read.files import reason


@contextmanager
def drafted(path: Path) -> Iterator[Path]:
    """Where to write what takes the place of a file once the block has ended well; its folder is made if need be.

    Raises ``OutputError`` when it cannot be written; the draft is gone then, and the file as it was.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield draft
        draft.replace(path)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({reason(error)}): choose another place with --out") from error
    finally:
        with suppress(OSError):  # as where there is no folder
            draft.unlink()
