"""How wide a line is: programs that wrap text count code points, columns, octets, or the widths of a typeface."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from kg.text.letters import MARKS

_ZERO_WIDTH = re.compile(f"[{MARKS}\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]")
_DOUBLE_WIDTH = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\U0001f300-\U0001faff]")
_GLYPHS = (
    (0.45, ".,;:!|'‘’ilIjtfr()[]/"),
    (0.6, 'เ โ ใ ไ "“”-'),
    (0.8, "า ะ ำ ๆ ร ว ธ ข"),
    (0.9, "0123456789๐๑๒๓๔๕๖๗๘๙abcdeghknopqsuvxyzJ ง จ อ ซ ช"),
    (1.1, "ABCDEFGHKLNOPQRSTUVXYZ ท พ ฟ ห ฬ ฯ"),
    (1.3, "Mm%–ณ ญ ฌ ฒ"),
    (1.5, "W…—"),
)
"""Widths of glyphs to that of a middling one, by class; spaces stand only between Thai letters here."""

_MARK_CODES = (0x0E31, *range(0x0E34, 0x0E3B), *range(0x0E47, 0x0E4F))
"""Vowels, tone marks and signs above or below their consonant: no width of their own."""

_GLYPH_WIDTHS = {
    **{glyph: width for width, glyphs in _GLYPHS for glyph in glyphs if glyph != " "},
    **{chr(mark): 0.0 for mark in _MARK_CODES},
    " ": 0.45,
}


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
