"""Names as keys: the one way to compare two written forms, here and in the page's script."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.text.repair import CHARACTERS, REPAIRS, RESTYLED, SOUND, VARIANTS, repaired

_DIGITS = dict(zip("๐๑๒๓๔๕๖๗๘๙", "0123456789", strict=True))
_IGNORED_CHARACTERS = " \n\"“”'‘’.,\\-–()ฯ\u200d\ufe0e\ufe0f"
_IGNORED = re.compile(f"[{_IGNORED_CHARACTERS}]+")
_THAI_DIGIT = re.compile(f"[{''.join(_DIGITS)}]")
_TO_DIGITS = str.maketrans(_DIGITS)


@lru_cache(maxsize=1 << 14)
def fold(name: str) -> str:
    """A comparison key, the same for forms that look alike or are slips of typing (see ``kg.text.repair``).

    Nor do spaces, quotes, dots, brackets, letter case and the script of digits make a difference.
    """
    key = _IGNORED.sub("", repaired(name))
    return (key.translate(_TO_DIGITS) if _THAI_DIGIT.search(key) else key).lower()  # looking is quicker


def tidy(name: str) -> str:
    """The name with runs of white space as one space and none at its ends."""
    return " ".join(name.split())


def folding() -> dict[str, object]:
    """All that ``fold`` goes by, for the page's script, which takes the same steps in the same order.

    ``sound`` is a pattern of what needs no mending; ``characters`` and ``repairs`` are pairs of a pattern and what
    stands for it; ``restyled`` is a pattern of what NFKC mends, ``variants`` and ``digits`` map character to character,
    and ``ignored`` is a pattern of what is left out.
    """
    return {
        "sound": SOUND,
        "characters": _for_javascript(CHARACTERS),
        "restyled": RESTYLED,
        "variants": VARIANTS,
        "repairs": _for_javascript(REPAIRS),
        "ignored": _IGNORED.pattern,
        "digits": _DIGITS,
    }


def _for_javascript(rules: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    return [(pattern, replacement.replace("\\", "$")) for pattern, replacement in rules]
