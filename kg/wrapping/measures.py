"""How wide a line is: programs that wrap text count code points, columns, octets, or the widths of a typeface."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_ZERO_WIDTH = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]")
_DOUBLE_WIDTH = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\U0001f300-\U0001faff]")
_GLYPHS = (
    (0.0, "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e"),
    (0.45, " .,;:!|'‘’ilIjtfr()[]/"),
    (0.6, 'เโใไ"“”-'),
    (0.8, "าะำๆรวธข"),
    (0.9, "0123456789๐๑๒๓๔๕๖๗๘๙abcdeghknopqsuvxyzJงจอซช"),
    (1.1, "ABCDEFGHKLNOPQRSTUVXYZทพฟหฬฯ"),
    (1.3, "Mm%ณญฌฒ–"),
    (1.5, "W…—"),
)
_GLYPH_WIDTHS = {glyph: width for width, glyphs in _GLYPHS for glyph in glyphs}


@dataclass(frozen=True, slots=True)
class Measure:
    """A way to measure lines.

    ``slack`` is the share of a width by which it may be mistaken, ``doubt`` (nats) what speaks against meeting it;
    widths from ``usual`` to ``widest`` need no doubt of their own.
    """

    width: Callable[[str], float]
    slack: float = 0.0
    doubt: float = 0.0
    usual: int = 68
    widest: int = 118


def columns(text: str) -> int:
    """The columns of a terminal that a text takes: marks above and below take none, wide characters two."""
    return len(text) - len(_ZERO_WIDTH.findall(text)) + len(_DOUBLE_WIDTH.findall(text))


def octets(text: str) -> int:
    """The bytes of a text in UTF-8, which some Unix tools count as columns; three for half a character."""
    return len(text.encode(errors="surrogatepass"))


def typeset(text: str) -> float:
    """About how wide a text is in print, in widths of ก: typefaces agree on which letters are narrow and wide."""
    return sum([_GLYPH_WIDTHS.get(glyph, 1.0) for glyph in text])


CODE_POINTS, COLUMNS = Measure(len), Measure(columns, widest=105)
MEASURES = (
    CODE_POINTS,
    COLUMNS,
    Measure(octets, doubt=6.0, usual=0, widest=125),
    Measure(typeset, slack=0.03, doubt=5.0, usual=60, widest=105),
)
"""What lines may have been wrapped by, the likeliest first."""
