"""Quantities: a number with its unit in base units, what was counted, and the period it belongs to.

Ordinals, dates, times of day, numbers of articles, rooms and telephones are not quantities.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal

from kg.find.quantities.counted import Behind, Place, counted
from kg.find.quantities.measures import Measure
from kg.find.quantities.named import is_named
from kg.find.quantities.numbers import BEHIND, CONFIDENCE, FARTHEST_DATE, YEARS_OF_EITHER_ERA
from kg.find.quantities.numerals import Number, find_numbers
from kg.find.quantities.units import measure
from kg.grammar.segments import enclosing, sentences
from kg.models import Article, DateMention, QuantityMention, Span
from kg.text.spans import END, START, leftmost_longest

_FOUR_DIGITS = re.compile(r"\d{4}")
_MINUS = re.compile(r"(?<![\dA-Za-z%)])-$")


def find_quantities(
    article: Article, dates: Sequence[DateMention], bodies: Sequence[Span], venues: Sequence[Span]
) -> tuple[QuantityMention, ...]:
    """Every quantity of the article in text order; both ends of a range are quantities with the same span.

    A number in a name counts nothing: ``bodies`` and ``venues`` are where those stand.
    """
    found: list[QuantityMention] = []
    last: Measure | None = None
    text, pauses, calendar = article.masked, sentences(article), sorted(dates)
    named, around = leftmost_longest(bodies), leftmost_longest(venues)
    for number in find_numbers(text):
        if enclosing(calendar, number.start) or _is_year(text, number) or (last and number.start < last.end):
            continue
        measured = measure(text, number)
        if measured and not is_named(text, measured, number, named, around):
            sentence = enclosing(pauses, number.start) or Span(measured.start, measured.end)
            near = _near(calendar, measured, sentence)
            behind = Behind(last, found[-1].counted) if last and last.end > sentence.start else None
            what = counted(text, Place(sentence, measured, behind, near, named))
            found.extend(_mentions(article, number, measured, what, _period(measured, near)))
            last = measured
    return tuple(found)


def _near(calendar: Sequence[DateMention], measured: Measure, sentence: Span) -> Sequence[DateMention]:
    """The dates of the sentence that stand near enough to say something of the quantity; all are in text order."""
    first = bisect_left(calendar, max(sentence.start, measured.start - FARTHEST_DATE), key=END)
    last = bisect_right(calendar, min(sentence.end, measured.end + FARTHEST_DATE), key=START)
    return [when for when in calendar[first:last] if sentence.covers(when)]


def _is_year(text: str, number: Number) -> bool:
    """Whether four bare digits read as a year of either calendar."""
    digits = _FOUR_DIGITS.fullmatch(text, number.start, number.end)
    return digits is not None and any(int(digits[0]) in years for years in YEARS_OF_EITHER_ERA)


def _mentions(
    article: Article, number: Number, measured: Measure, what: str, period: DateMention | None
) -> list[QuantityMention]:
    """The quantity, or the two of a range."""
    start, end, rule = measured.start, measured.end, measured.rule

    def mention(value: Decimal) -> QuantityMention:
        text = article.text[start:end]
        return QuantityMention(start, end, text, rule.value, CONFIDENCE[rule], value, measured.unit, what, period)

    sign = -1 if _MINUS.search(article.masked, max(0, number.start - 2), number.start) else 1
    return [mention(sign * value) for value in (number.low, number.value) if value is not None]


def _period(measured: Measure, dates: Sequence[DateMention]) -> DateMention | None:
    """The nearest date of the sentence; one that stands behind the quantity must be nearer by far."""
    ranked = [(max(BEHIND * (when.start - measured.end), measured.start - when.end), when) for when in dates]
    return min((pair for pair in ranked if pair[0] <= FARTHEST_DATE), default=(0, None))[1]
