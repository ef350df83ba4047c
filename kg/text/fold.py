"""Names as keys: the one way to compare two written forms."""

from __future__ import annotations

import re
from functools import lru_cache

_IGNORED = re.compile(r"[\s\"“”'‘’.,\-–()ฯ\u200b-\u200f\ufeff]+")


@lru_cache(maxsize=1 << 14)
def fold(name: str) -> str:
    """A comparison key: two forms that differ in spacing, quotes, dots, brackets or letter case alone share it."""
    return _IGNORED.sub("", name).casefold()


def tidy(name: str) -> str:
    """The name with runs of white space as one space and none at its ends."""
    return " ".join(name.split())
