"""Runs the Python blocks of a document in order, as one program, and hears what each prints."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from tests.docs.fenced import Block, fenced, with_output


def run_python(path: Path) -> Iterator[tuple[Block, str, str]]:
    """Each block of ``python`` in a document, what it is shown to print ("" for nothing), and what it prints.

    An error shows the document's own line.
    """
    known: dict[str, Any] = {"__name__": "__main__"}
    for block, shown in with_output(fenced(path), "python"):
        program = compile("\n" * (block.line - 1) + block.text, str(path), "exec")
        with redirect_stdout(StringIO()) as told:
            exec(program, known)  # noqa: S102  # our own documents
        yield block, shown.text if shown else "", told.getvalue()
