"""What stands under an article: lists of other articles, counts, credits, buttons, the site's footer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from kg.page.lines import Line
from kg.page.rows import Role, Row, row_of
from kg.page.tokens import lowered
from kg.vocabulary.page import Mark, words_of

_LONGEST_HEADING = 40
"""Code points of a line above a list of other articles."""

_LONGEST_ENTRY = 200
"""Code points of a line in such a list: the headline of another article."""

_LONGEST_FOOTER = 200
_FOOTER = 12
"""Code points of a line that speaks of rights, and lines from the end among which it stands."""


_BEHIND_HEADING = " :….»)"


@dataclass(frozen=True, slots=True)
class Ending:
    """Lines under an article: from which number on they are of ``others``, and the ``rows`` of furniture before it."""

    others: int
    rows: tuple[Row, ...]


def ending(lines: Sequence[Line], body: int) -> Ending:
    """What stands under the article whose text begins with the line numbered ``body``."""
    others = _others(lines, body)
    rows: list[Row] = []
    for at in range(others - 1, body, -1):
        row = row_of(lines[at])
        if not _is_under(row):
            break
        rows.append(row)
    return Ending(others, tuple(reversed(rows)))


def footers(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines near the end that speak of the site's rights."""
    for line in lines[-_FOOTER:]:
        if len(line.text) <= _LONGEST_FOOTER and lowered(line.text).startswith(_rights()):
            yield line


def _others(lines: Sequence[Line], body: int) -> int:
    """The number of the line that heads a list of other articles which goes on to the end of the page."""
    found = len(lines)
    for at in range(len(lines) - 1, body, -1):
        text = lines[at].text
        if len(text) > _LONGEST_ENTRY:
            break
        if len(text) <= _LONGEST_HEADING and lowered(text).rstrip(_BEHIND_HEADING) in _headings():
            found = at
    return found


def _is_under(row: Row) -> bool:
    """Whether a line is no text; a day without a label may be that of a letter or of what an announcement rules."""
    labelled = any(stamp.label or stamp.accompanied for stamp in row.stamps)
    return row.role in {Role.FURNITURE, Role.CREDIT} or (row.role is Role.STAMP and labelled)


@cache
def _headings() -> frozenset[str]:
    return frozenset(words_of(Mark.RELATED))


@cache
def _rights() -> tuple[str, ...]:
    return ("©", "(c)", *words_of(Mark.CLOSING))
