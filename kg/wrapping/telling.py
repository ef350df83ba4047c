"""Telling whether a program broke a text into lines, at what width, and which of its line breaks are that program's.

Each line break is weighed: how likely its line's gap up to the width is if the next word did not fit any more, against
the end of a paragraph, which may leave any gap; and what the words about it say. A stretch of lines is wrapped if the
sum of these weights (logarithms of likelihood ratios, in nats) is high enough.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from kg.wrapping.breaks import Break, breaks_of
from kg.wrapping.fills import Fill, Line, Mode, lines_of, mean_word
from kg.wrapping.joints import cuts_word
from kg.wrapping.loose import between_empty_lines, cut_loosely, hanging
from kg.wrapping.measures import COLUMNS, MEASURES, Measure
from kg.wrapping.rows import Row
from kg.wrapping.weighing import Wrapping, best_stretch, joined, ratios_of

NARROWEST, WIDEST = 38, 125
"""Widths at which programs break lines, in any measure."""

_FEWEST_ROWS = 3
_WORTH_A_LOOK, _ENOUGH = 1.0, 5.0
"""The weights (nats) from which on all measures are tried, and a text is wrapped."""

_TRIES, _TRIES_ANYWHERE = 3, 2
"""How many widths are tried of each measure: those that explain most breaks."""

_WORDS_DOUBT, _WIDE_DOUBT = 6.0, 3.0
_NARROW_DOUBTS = ((50, 9.0), (1000, 6.0))
"""What speaks against widths below a bound, once they are below a measure's usual ones: people break lines there."""

_LEAST_SHARE = 1 / 3
"""The share of a text that the wrapped stretch must have."""

_MOST_SPACED = 0.2
"""The share of lines with double spaces above which lines of one width are justified ones."""

_LOOKED_AT, _LEAST_CUT, _ALONE_ENOUGH = 12, 0.25, 12.0
"""Breaks that are looked at for cut words, the share that must cut one, and the weight that is enough without Thai."""


def tell(rows: Sequence[Row]) -> Wrapping | None:
    """How a program wrapped the rows, if one did. Empty lines above a row are nobody's but the author's."""
    if len(rows) < _FEWEST_ROWS:
        return None
    breaks = breaks_of(rows)
    lines = lines_of(rows, COLUMNS)
    if _worth_a_look(rows, breaks, lines):
        fits = [fit for measure in MEASURES for fit in _fits(rows, breaks, measure)]
        for fit in sorted(fits, key=lambda fit: (-fit.of_whole, -fit.fill.width)):
            if fit.fill.mode is not Mode.ANYWHERE or _cuts_words(rows, fit):
                return fit
        if loose := cut_loosely(rows, breaks, lines):
            return loose
    return between_empty_lines(rows, breaks) or hanging(rows, breaks)


def _worth_a_look(rows: Sequence[Row], breaks: Sequence[Break | None], lines: Sequence[Line]) -> bool:
    """Whether the likeliest width in columns says anything: most texts of short lines stop here."""
    mode, width = next(_candidates(lines, breaks, COLUMNS), (None, 0.0))
    if mode is None:
        return False
    fill = Fill(mode, COLUMNS, width, mean_word(rows, lines))
    return best_stretch(fill, lines, ratios_of(fill, lines), breaks).weight >= _WORTH_A_LOOK


def _fits(rows: Sequence[Row], breaks: Sequence[Break | None], measure: Measure) -> Iterator[Wrapping]:
    """The wrappings by a measure that enough speaks for."""
    lines = lines_of(rows, measure)
    word = mean_word(rows, lines)
    least = _LEAST_SHARE * sum(len(row.text) for row in rows)
    for mode, width in _candidates(lines, breaks, measure):
        fill = Fill(mode, measure, width, word)
        ratios = ratios_of(fill, lines)
        stretch = best_stretch(fill, lines, ratios, breaks)
        doubt = measure.doubt + (_WORDS_DOUBT if mode is Mode.WORDS else 0.0)
        weight = stretch.weight - doubt - _doubted(fill)
        if weight >= _ENOUGH and sum(len(row.text) for row in rows[stretch.start : stretch.end + 1]) >= least:
            yield Wrapping(fill, weight, stretch.of_whole - doubt, joined(fill, ratios, breaks, stretch))


def _doubted(fill: Fill) -> float:
    """What speaks against a width."""
    if fill.width < fill.measure.usual:
        return next(doubt for bound, doubt in _NARROW_DOUBTS if fill.width < bound)
    return _WIDE_DOUBT if fill.width > fill.measure.widest else 0.0


def _candidates(
    lines: Sequence[Line], breaks: Sequence[Break | None], measure: Measure
) -> Iterator[tuple[Mode, float]]:
    """The modes and widths worth weighing: a width is that of the widest line it lets pass."""
    support = _support(lines, breaks, measure)
    widths = {line.width for line in lines if not line.single and NARROWEST <= line.width <= WIDEST}
    for width in sorted(widths, key=lambda width: (-support[math.ceil(width)], -width))[:_TRIES]:
        yield Mode.SPACES, width
        yield Mode.WORDS, width
    if not measure.slack:
        full = Counter(
            line.padded
            for line, found in zip(lines, breaks, strict=False)
            if found and not found.again and NARROWEST <= line.padded <= WIDEST
        )
        for width, times in full.most_common(_TRIES_ANYWHERE):
            if times > 1:
                yield Mode.ANYWHERE, width


def _support(lines: Sequence[Line], breaks: Sequence[Break | None], measure: Measure) -> list[int]:
    """For each whole width: how many breaks it explains, less twice the lines that are too wide for it."""
    steps = [0] * (WIDEST + 3)
    for line, after, found in zip(lines, lines[1:], breaks, strict=False):
        least = min(math.ceil(line.width * (1 - measure.slack)), WIDEST + 1)
        if not line.single:
            steps[0] -= 2
            steps[least] += 2
        if found and not found.again:
            steps[least] += 1
            steps[max(least, min(int(line.width + after.first) + 1, WIDEST + 1))] -= 1
    return list(accumulate(steps))


def _cuts_words(rows: Sequence[Row], fit: Wrapping) -> bool:
    """Whether lines that look broken anywhere do break words: lists have lines of one width, too."""
    pairs = [(rows[number].text, rows[number + 1].text) for number in sorted(fit.joined)[:_LOOKED_AT]]
    seen = [cuts_word(*pair) for pair in pairs]
    cut, known = seen.count(True), len(seen) - seen.count(None)
    if known:
        return cut > 1 and cut >= _LEAST_CUT * known
    justified = sum("  " in before for before, _ in pairs)
    return fit.weight >= _ALONE_ENOUGH and justified <= _MOST_SPACED * len(pairs)
