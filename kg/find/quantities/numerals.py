"""Numbers as Thai prose writes them: digits of both scripts, ล้าน and its like, compounds, ranges, words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kg.calendar.years import arabic
from kg.find.quantities.numbers import LONGEST_NUMERAL
from kg.grammar.words import one_of
from kg.text.letters import BEGINNING
from kg.vocabulary.numerals import number_words, scales

_NUMERAL = r"(?:\d{1,3}(?:,\d{3})+(?!,\d{3})|\d++)(?:\.\d++|(?!\.\d))"
_SCALE, _WORDS, _ABOUT = one_of("scale"), one_of("numberWord"), one_of("moreThan")
_AMOUNT = (
    rf"(?:{_NUMERAL}|{_WORDS}(?= ?{_SCALE}))"
    rf"(?:(?: ?{_ABOUT})? {{0,2}}{_SCALE}(?: ?\d ?{one_of('scaleBelowMillion')})?(?:{_ABOUT}(?:{_SCALE})?)?)?"
    rf"(?: ?{_ABOUT}(?=[{BEGINNING}]))?"
)
_EXPRESSION = re.compile(
    rf"(?<![\d.,/+:A-Za-z#])(?:(?P<low>{_AMOUNT}) ?(?:[-–—~]|{one_of('upTo')}) ?)?"
    rf"(?P<high>{_AMOUNT})(?![\d+:]|[.,/-]\d)"
)
_BEGINS_DIGIT, _BEGINS_WORD = re.compile(r"\d(?<![\d.,/+:A-Za-z#].)"), re.compile(rf"{_WORDS}(?= ?{_SCALE})")
"""What every expression begins with: quicker to look for than the whole, which begins with no letter of its own."""
_PART = re.compile(rf"({_NUMERAL}|{_WORDS}) {{0,2}}({_SCALE})?")
_MORE = re.compile(_ABOUT)


class Number(NamedTuple):
    """A number written at ``start`` to ``end``; ``low`` is the lower end of a range, else None.

    ``scaled`` says that a word like ล้าน is part of it.
    """

    start: int
    end: int
    value: Decimal
    low: Decimal | None
    scaled: bool

    @property
    def is_fraction(self) -> bool:
        """Whether the value is no whole number; a remainder would fail for values of more than 28 digits."""
        return self.value != self.value.to_integral_value()


def find_numbers(text: str) -> Iterator[Number]:
    """Every number in running text, in order; ordinals, dates and telephone numbers are the caller's to tell apart.

    What holds a numeral of more than ``LONGEST_NUMERAL`` characters is a serial number and left out.
    """
    for match in _expressions(arabic(text)):
        written = match[0]
        if len(written) > LONGEST_NUMERAL and any(len(one) > LONGEST_NUMERAL for one, _ in _PART.findall(written)):
            continue
        value, scale = _value(match["high"])
        low = None
        if match["low"]:
            low, own = _value(match["low"])
            low *= 1 if own > 1 else scale
        yield Number(match.start(), match.end(), value, low, scale > 1)


def _expressions(text: str) -> Iterator[re.Match[str]]:
    starts = [found.start() for begins in (_BEGINS_DIGIT, _BEGINS_WORD) for found in begins.finditer(text)]
    reached = 0
    for start in sorted(starts):
        match = _EXPRESSION.match(text, start) if start >= reached else None
        if match:
            yield match
            reached = match.end()


def _value(written: str) -> tuple[Decimal, int]:
    """What an amount is worth, and the scale of its first part ("7 ล้าน 2 แสน": 7200000 and 1000000)."""
    total, first = Decimal(0), 0
    for numeral, word in _PART.findall(_MORE.sub("", written)):
        scale = scales().get(word) or 1
        total += _worth(numeral) * scale
        first = first or scale
    return Decimal(int(total)) if total == total.to_integral_value() else total.normalize(), first


def _worth(numeral: str) -> Decimal:
    worth = number_words().get(numeral)
    return Decimal(numeral.replace(",", "") if worth is None else worth)
