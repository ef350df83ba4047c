"""An article and the stretches of its text; offsets count code points of the normalized text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in an article's text."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """One press release, normalized once; every later offset indexes ``text``.

    ``masked`` has the length of ``text`` with page furniture blanked by line feeds: finders read it,
    evidence quotes ``text``. ``body`` is the offset at which the article proper begins (title and header lie before).
    ``remarks`` say, a line each, what of the input was left aside.
    """

    id: str
    text: str
    masked: str
    title: str
    body: int = 0
    published: date | None = None
    published_span: Span | None = None
    url: str | None = None
    remarks: tuple[str, ...] = ()
