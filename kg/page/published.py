"""Which of the days that a page prints is that of its publication.

A day that says so goes before one that says nothing, and both before that of a change. One that says nothing counts
right above the headline or between it and the body; further down only beside a count or an author, or at the very end.
Where two such days speak against each other, there is none: a day that is not known does less harm than a wrong one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from kg.page.clock import heads_post, is_confirmed
from kg.page.furniture import is_button, names_section
from kg.page.layout import Layout
from kg.page.lines import Line
from kg.page.rows import BESIDE, Role, Row
from kg.page.stamp import Stamp, is_clock
from kg.vocabulary.page import Mark

_ONE_BLOCK = timedelta(days=3)
"""How far two days may lie apart that stand below each other: that of writing, and that shown."""

_CHRONICLE = 3
"""Days on lines of their own, each later than the one before, that make a chronicle."""

_LONGEST_ENTRY = 120
"""Code points of an entry in a list of articles."""

_LONGEST_SIGNATURE = 40
"""Code points of a line that says who wrote an article."""


@dataclass(frozen=True, slots=True)
class Published:
    """The day of publication, and the line that prints it."""

    day: date
    line: Line


@dataclass(frozen=True, slots=True)
class _Found:
    number: int
    stamp: Stamp


def published(layout: Layout, under: Sequence[Row], others: int) -> Published | None:
    """The day of publication, among the first rows of a page and those ``under`` its article.

    From the row numbered ``others`` on stand other articles.
    """
    rows = layout.rows[:others]
    kept = {row.line.start for row in rows}
    rows = (*rows, *(row for row in under if row.line.start not in kept))
    clocks = _clocks(rows)
    stamped = ((number, row) for number, row in enumerate(rows) if row.line.text not in clocks)
    found = [_Found(number, stamp) for number, row in stamped for stamp in row.stamps]
    chosen = _chosen(layout, rows, found) if found else None
    if chosen is None and others <= len(layout.rows):
        chosen = next((one for one in found[-1:] if _is_signed(rows, one)), None)
    return Published(chosen.stamp.day, rows[chosen.number].line) if chosen else None


def _clocks(rows: Sequence[Row]) -> frozenset[str]:
    """The lines with a weekday alone that stand twice below the same line of text: the clock in a site's header."""
    below = Counter(
        (above.line.text, row.line.text)
        for above, row in pairwise(rows)
        if above.role is Role.TEXT and any(is_clock(one) for one in row.stamps)
    )
    return frozenset(line for (_, line), times in below.items() if times > 1)


def _chosen(layout: Layout, rows: Sequence[Row], found: Sequence[_Found]) -> _Found | None:
    above = [one for one in found if one.number < layout.header]
    below = [one for one in found if one.number >= layout.header]
    return (
        _nearest([one for one in above if one.stamp.label is Mark.POSTED], layout.title)
        or _plain(layout, above, below)
        or _agreed([one for one in below if one.stamp.label is Mark.POSTED])
        or _nearest([one for one in above if one.stamp.label is Mark.UPDATED], layout.title)
        or _agreed([one for one in below if not one.stamp.label and _is_kept_company(rows, one)])
    )


def _plain(layout: Layout, above: Sequence[_Found], body: Sequence[_Found]) -> _Found | None:
    """Of the days without a label above the body one beside counts or authors, else the first under the headline.

    One above the headline has to agree with it, but for the clock of a site that also tells the hour below it.
    """
    title = layout.title
    plain = [one for one in above if not (one.stamp.label or (one.stamp.scheduled and not one.stamp.accompanied))]
    beside = [one for one in plain if one.number > title or _is_on_headline(layout, one)]
    kept = [one for one in beside if one.stamp.accompanied]
    if kept:
        return _nearest(kept, title)
    block = _block(layout, [one for one in beside if one.number > title])
    timed = bool(block) and block[0].stamp.timed
    if not timed and _agreed([*(one for one in beside if one.number < title), *block[:1]]) is None:
        return None
    if block and (not _is_near(block) or _is_chronicle(layout, block, [*plain, *body]) or _is_listed(layout, block)):
        return None
    return block[0] if block else beside[0]


def _is_on_headline(layout: Layout, one: _Found) -> bool:
    """Whether only stamps, credits, buttons and a kind of news stand between a day and the headline, no clock."""
    between = layout.rows[one.number : layout.title]
    passed = {*BESIDE, Role.FURNITURE} if one.stamp.accompanied else BESIDE
    if not all(row.role in passed or is_button(row.line.text) or names_section(row.line.text) for row in between):
        return False
    below = layout.rows[layout.title :]
    line = layout.rows[one.number].line.text
    beside = layout.rows[max(0, one.number - 1) : layout.title]
    credited = any(row.role is Role.CREDIT for row in beside)
    return one.stamp.accompanied or credited or heads_post(line, one.stamp, below) or is_confirmed(one.stamp, below)


def _block(layout: Layout, found: Sequence[_Found]) -> Sequence[_Found]:
    """The first days between which no text stands."""
    return [one for one in found if not any(row.role is Role.TEXT for row in layout.rows[found[0].number : one.number])]


def _is_near(block: Sequence[_Found]) -> bool:
    return all(abs(one.stamp.day - block[0].stamp.day) <= _ONE_BLOCK for one in block)


def _is_chronicle(layout: Layout, block: Sequence[_Found], plain: Sequence[_Found]) -> bool:
    """Whether the body follows at once and goes on with later and later days on lines of their own."""
    first = block[0].number
    days = [one.stamp.day for one in plain if one.number >= first and not (one.stamp.label or one.stamp.accompanied)]
    ascends = len(days) >= _CHRONICLE and all(one < two for one, two in pairwise(days))
    return ascends and layout.body == block[-1].number + 1


def _is_listed(layout: Layout, block: Sequence[_Found]) -> bool:
    """Whether the next line of text stands on a day too, so that both are entries of a list of articles."""
    rows, body, headline = layout.rows, layout.body, layout.headline
    if headline is None or body is None or len(rows[body].line.text) > _LONGEST_ENTRY:
        return False
    again = any(headline.repeats(row.line) for row in rows[headline.last + 1 : body + 1])
    behind = rows[body + 1 : body + 2]
    return not again and block[0].number < body and any(row.role is Role.STAMP for row in behind)


def _nearest(found: Sequence[_Found], title: int) -> _Found | None:
    """The first below the headline, else the last above it."""
    below = [one for one in found if one.number > title]
    return below[0] if below else found[-1] if found else None


def _agreed(found: Sequence[_Found]) -> _Found | None:
    return found[0] if len({one.stamp.day for one in found}) == 1 else None


def _is_kept_company(rows: Sequence[Row], one: _Found) -> bool:
    """Whether an author or a count of readers stands on the row of a day or on one beside it.

    A number alone may be one where no other is near: not in a table.
    """
    beside = rows[max(0, one.number - 1) : one.number + 2]
    near = rows[max(0, one.number - 3) : one.number + 4]
    alone = any(row.role is Role.COUNT for row in beside) and sum(row.role is Role.COUNT for row in near) == 1
    return one.stamp.accompanied or alone or any(row.role is Role.CREDIT for row in beside)


def _is_signed(rows: Sequence[Row], one: _Found) -> bool:
    """Whether a bare day is the last line of all, below who wrote the article."""
    last = len(rows) - 1
    bare = one.number == last > 0 and not (one.stamp.label or one.stamp.weekday or one.stamp.dateline)
    return bare and rows[last].line.text[0].isalnum() and len(rows[last - 1].line.text) <= _LONGEST_SIGNATURE
