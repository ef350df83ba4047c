"""Spaces inside what belongs together: Thai puts none between words, writers one or more between phrases."""

from __future__ import annotations


def past_spaces(text: str, at: int, most: int) -> int:
    """The offset behind the spaces that stand at ``at``, at most so many; ``at`` itself where none does."""
    end = at
    while end < at + most and text.startswith(" ", end):
        end += 1
    return end


def compact(text: str) -> str:
    """The text without white space: how two lines are compared, whoever spaced them."""
    return "".join(text.split())
