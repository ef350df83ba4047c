"""What the text of a page says around its article: furniture, headline, day of publication, address.

Of a page without a headline, which begins with its body, nothing above the body is taken for one: ``headline`` is then
the lead's beginning, and the body begins with the lead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kg.models import Span
from kg.page.address import address
from kg.page.ending import ending
from kg.page.layout import layout_of
from kg.page.lead import beginning
from kg.page.lines import Line, lines_of
from kg.page.margins import margins
from kg.page.opening import opening_lines
from kg.page.published import published
from kg.page.rows import rows_of
from kg.page.sites import names_site

_HEAD, _LONGEST_HEAD = 25, 60
"""Lines with text in which everything above a body stands, and where no line among them is as long as prose is."""

_PROSE = 160
"""Code points of a line that is prose."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page's own account of its article; spans index the normalized text.

    ``furniture`` is what is no part of the article, in text order; ``body`` is the offset at which the article proper
    begins.
    """

    headline: str
    body: int
    furniture: tuple[Span, ...]
    published: date | None = None
    published_span: Span | None = None
    url: str | None = None


def read_page(text: str) -> Page:
    """Reads the page of a normalized text that holds letters."""
    lines = opening_lines(lines_of(text))
    layout = layout_of(rows_of(lines[: _head(lines)]))
    under = ending(lines, layout.start)
    day = published(layout, under.rows, under.others)
    return Page(
        headline=layout.headline.text if layout.headline else beginning(lines[layout.start].text),
        body=lines[layout.start].start,
        furniture=_without_owner(lines, margins(lines, layout, day.line if day else None, under)),
        published=day.day if day else None,
        published_span=Span(day.line.start, day.line.end) if day else None,
        url=address(lines),
    )


def _without_owner(lines: Sequence[Line], furniture: tuple[Span, ...]) -> tuple[Span, ...]:
    """The furniture of a page; of a roster or directory, without prose, whose it is belongs to what it says."""
    if any(len(line.text) > _PROSE for line in lines):
        return furniture
    owners = {line.start for line in lines if names_site(line.text)}
    return tuple(span for span in furniture if span.start not in owners)


def _head(lines: Sequence[Line]) -> int:
    return _HEAD if any(len(line.text) > _PROSE for line in lines[:_HEAD]) else _LONGEST_HEAD
