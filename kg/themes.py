"""Goals and targets of any text."""

from __future__ import annotations


def classify(text: str) -> object:
    """What the text addresses."""
    return text
