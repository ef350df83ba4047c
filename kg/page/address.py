"""The address that a page gives for its article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.page.lines import Line
from kg.page.tokens import lowered
from kg.vocabulary.page import Mark, words_of

_ADDRESS = re.compile(r"https?://\S+")

_FROM_END = 5
"""Lines at the end of a page, counted without empty ones, that may hold its address."""


def address(lines: Sequence[Line]) -> str | None:
    """The address behind a label on one of the last lines, the last first; else one alone on the first line."""
    for line in reversed(lines[-_FROM_END:]):
        found = address_of(line.text)
        if found and found[0]:
            return found[1]
    found = address_of(lines[0].text)
    return found[1] if found else None


def address_of(text: str) -> tuple[str, str] | None:
    """The label, in small letters, and the address of a line that holds nothing else."""
    at = text.find("http") if "://" in text else -1
    found = _ADDRESS.fullmatch(text, at) if at >= 0 else None
    label = lowered(text[:at]).strip(" :") if found else ""
    return (label, found[0]) if found and (not label or label in words_of(Mark.SOURCE)) else None
