"""What of a page is no part of its article, as spans of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from kg.models import Span
from kg.page.ending import Ending, footers
from kg.page.furniture import hashtags, is_button, says_nothing
from kg.page.layout import Layout
from kg.page.lines import Line
from kg.page.rows import Role, Row


def margins(lines: Sequence[Line], layout: Layout, stamped: Line | None, under: Ending) -> tuple[Span, ...]:
    """The spans of furniture in text order; ``stamped`` is the line whose day counts."""
    headline, body = layout.headline, layout.start
    rest = {line.start for line in (*footers(lines[body + 1 :]), *lines[under.others :])}
    rest |= {row.line.start for row in under.rows}
    rest |= {row.line.start for row in layout.rows[body:] if headline and headline.repeats(row.line)}
    rest |= {row.line.start for row in _around(layout, stamped)}
    found: list[Span] = []
    for number, line in enumerate(lines):
        part = headline.part_of(number) if headline else None
        if part:
            found += [Span(line.start, part.start), Span(part.end, line.end)]
        elif number < body or line.start in rest or says_nothing(line.text) or is_button(line.text):
            found.append(Span(line.start, line.end))
        else:
            found += hashtags(line)
    return tuple(span for span in found if span.start < span.end)


def _around(layout: Layout, stamped: Line | None) -> Iterator[Row]:
    """The row of the day that counts, where it stands below the first line of the body, with the credits around it."""
    rows = layout.rows
    at = next((number for number, row in enumerate(rows) if stamped and row.line == stamped), 0)
    if at > layout.start:
        yield rows[at]
        yield from takewhile(_is_credit, rows[at + 1 :])
        yield from takewhile(_is_credit, reversed(rows[layout.start + 1 : at]))


def _is_credit(row: Row) -> bool:
    return row.role in {Role.CREDIT, Role.COUNT, Role.FURNITURE}
