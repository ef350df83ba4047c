"""What the words about a line break say: whether a sentence goes on over it, or something new begins behind it.

A clue is the logarithm (nats) of how much likelier such words stand about a space within a paragraph than about the
end of one. Those here were counted like the table's (``kg.wrapping.counted``), which knows no patterns.
"""

from __future__ import annotations

import re

from kg.calendar.years import MONTH_PATTERN
from kg.grammar.openers import OPENS_PERSON
from kg.grammar.words import one_of
from kg.text.letters import DEPENDENT, LEADING
from kg.wrapping.counted import begin_counted, end_counted

NEVER, CUT = -20.0, 5.0
"""The clue of a break that no width outweighs, and of one inside a syllable."""


# Lines that are no part of a sentence

_SOURCE, _ADDRESS_FOLLOWS = re.compile(f"{one_of('sourceLabel')} ?:"), 5.0
_RULER = re.compile(r"[*=_~.•-]{4,}")
_DAY = f"{one_of('day')}\\S{{0,10}}\\s?{one_of('ordinal')} ?"
_ALONE = re.compile(
    rf"(?:{_DAY})?\d{{1,2}} ?(?:{MONTH_PATTERN})\.? ?\d{{2,4}}|(?!(?:25|20)\d\d$)[\d\W]{{1,120}}|"
    r"\S*https?://\S+"
)
"""Days, numbers and addresses; a year may be all of a sentence that is left."""

_LONGEST_ALONE, _STANDS_ALONE = 120, -4.0

# Ends of lines

_REACH = 16
_CUT_OFF, _CUT_SHORT = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|H\.E|No)\.|\s[0-9๐-๙]{1,2}[.)])\Z"), 3.0
"""Abbreviations before names, and the number of an entry that follows in running text."""

_BRACKETS = (("(", ")", 4.0), ("“", "”", 1.5))
"""Pairs, and what it says that one is left open."""

_INTRODUCES, _INTRODUCED = re.compile(rf"{one_of('listOpener')}\Z"), 1.5
"""Words before lists, which go on if no entry's mark follows."""

_GOES_ON, _OPEN = 2.5, 1.25
"""Clues of ends from which on lines that begin alike are no list's, and beginnings do not count against it."""

_NAME = 60
_HOLDER = re.compile(rf"{one_of('personOpener')} ?[ก-๎.]+ +[ก-๎]+\Z")
_POST, _HELD = re.compile(one_of("postOpener", "deputy", "anyoneOpener")), 2.6
"""A person's name in full, behind which the person's post goes on."""

# Beginnings of lines

_SAYS = re.compile(f".{{4,90}}?{one_of('reports')}")
_SPEAKER, _PERSON_ALONE = -3.1, -0.5
_IN_THE_EVENT, _OF_THE_WHOLE = re.compile(one_of("inTheEvent")), -2.0
_QUOTE_MARKS = '“"‘'
_QUOTES = (
    (re.compile(f'[{_QUOTE_MARKS}][^”"’]{{2,45}}[”"’]'), 0.6),
    (re.compile(f'[{_QUOTE_MARKS}][^”"’]{{46,98}}[”"’]'), -0.5),
    (re.compile(f'[{_QUOTE_MARKS}][^”"’]{{46}}'), -3.7),
)
"""Quoted names, with which a sentence goes on, and speech, with which one begins."""

_NAMED, _QUOTED_NAME = re.compile(rf"{one_of('beforeQuotedName')}\Z"), 1.8
"""Words that a quoted name follows."""

# Lists and tables

_ITEM = re.compile(
    r"[•·▪●○■◆➢✓✔*]|[-–—] (?![0-9๐-๙])|\(?([0-9๐-๙]{1,2})\)|"
    rf"([0-9๐-๙]{{1,2}})\.(?:[0-9๐-๙]{{1,2}}\.?)*(?![0-9๐-๙,]| {one_of('measured')})|"
    rf"[ก-ฮa-z][.)] |{one_of('numberedItem')} ([0-9๐-๙]+)"
)
_INNER_NUMBER, _RUNNING_ON = re.compile(r"(?<=\s)\(?([0-9๐-๙]{1,2})[.)]"), 4.0
_TABULAR = re.compile(r"\S {4,}\S")
_SAME_BEGIN = ((8, -4.0), (4, -2.5))
"""Code points that two lines have in common at their begins where they are entries of one list, and what that says."""

_ROWS_OF_TABLE = _BOTH_ITEMS = -4.0


def clue(before: str, after: str) -> float:
    """What the end of a line and the begin of the next (without white space) say of the break between them."""
    if cuts_syllable(before, after):
        return CUT
    if _SOURCE.match(after) or _RULER.match(after) or _RULER.match(before):
        return NEVER
    whole = _of_pair(before, after)
    if whole is not None:
        return whole
    end, begin = _end(before), _begin(before, after)
    if end >= _OPEN:
        begin = max(begin, 0.0)
    return begin + end + (0.0 if end >= _GOES_ON else _listed(before, after))


def _of_pair(before: str, after: str) -> float | None:
    """What both lines say together, whatever each says by itself; None for most."""
    if _SOURCE.fullmatch(before):
        return _ADDRESS_FOLLOWS
    if _stands_alone(before) or _stands_alone(after):
        return _STANDS_ALONE
    if _HOLDER.search(before[-_NAME:]) and _POST.match(after):
        return _HELD
    return _INTRODUCED if _INTRODUCES.search(before[-_REACH:]) and not is_item(after) else None


def cuts_syllable(before: str, after: str) -> bool:
    """Whether a line begins with what belongs to the letter before it, or one ends with a vowel that waits for one."""
    return after[0] in DEPENDENT or before[-1] in LEADING


def goes_on(line: str) -> bool:
    """Whether a line ends in words after which hardly a paragraph does."""
    return _end(line) >= _GOES_ON


def is_item(line: str) -> bool:
    """Whether a line begins like an entry of a list: with a bullet, a number or a letter."""
    return _ITEM.match(line) is not None


def item_number(line: str) -> int | None:
    """The number that marks a line as an entry of a list; None for other marks and lines."""
    found = _ITEM.match(line)
    number = next(filter(None, found.groups()), None) if found else None
    return int(number) if number else None


def _stands_alone(line: str) -> bool:
    return len(line) <= _LONGEST_ALONE and _ALONE.fullmatch(line) is not None


def _end(line: str) -> float:
    counted = _CUT_SHORT if _CUT_OFF.search(line[-_REACH:]) else end_counted(line)
    return counted + sum(open_ for left, right, open_ in _BRACKETS if line.rfind(left) > line.rfind(right))


def _begin(before: str, line: str) -> float:
    """What the begin of a line says; of a quotation, also behind which word it stands."""
    if OPENS_PERSON.match(line):
        return _SPEAKER if _SAYS.match(line) else _PERSON_ALONE
    if _IN_THE_EVENT.match(line):
        return _OF_THE_WHOLE
    if line[0] not in _QUOTE_MARKS:
        return begin_counted(line)
    quoted = next((weight for pattern, weight in _QUOTES if pattern.match(line)), begin_counted(line))
    return quoted + _QUOTED_NAME * (_NAMED.search(before[-_REACH:]) is not None)


def _listed(before: str, after: str) -> float:
    """What it says that two lines look alike: entries of a list, rows of a table."""
    alike = next((weight for size, weight in _SAME_BEGIN if before[:size] == after[:size] and len(after) > size), 0.0)
    items = _BOTH_ITEMS * (is_item(before) and is_item(after)) + _RUNNING_ON * _counts_on(before, after)
    rows = _ROWS_OF_TABLE * (_TABULAR.search(before) is not None or _TABULAR.search(after) is not None)
    return alike + items + rows


def _counts_on(before: str, after: str) -> bool:
    """Whether the number that a line begins with follows one within the line before: a list in running text."""
    number = item_number(after)
    return number is not None and any(int(n) == number - 1 for n in _INNER_NUMBER.findall(before, 1))
