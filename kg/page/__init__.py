"""What the text of a page says around its article: furniture, headline, day of publication, address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kg.models import Span
from kg.page.lines import Line, lines_of
from kg.text.calendar import MONTH_PATTERN, arabic, gregorian_year, month_number

_HEADER_LINES = 12
_SHORTEST_HEADLINE = 5
_LONG_DATE = re.compile(rf"วัน\S{{2,9}}ที่ +(\d{{1,2}}) +({MONTH_PATTERN}) +(\d{{4}})")
_SHORT_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_BUTTONS = frozenset({"พิมพ์", "แชร์", "แชร์หน้านี้", "พิมพ์หน้านี้", "แชร์บทความ", "อัลบั้มภาพ", "ข่าวที่เกี่ยวข้อง"})
_RULER = re.compile(r"[\W_]+")
_LINK = re.compile(r"(?:ที่มา|แหล่งที่มา|อ้างอิง|ลิงก์|link)?[\s:]*https?://\S+", re.IGNORECASE)
_HASHTAG = re.compile(r"#[^\s#]+")


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
    lines = lines_of(text)
    headline = _headline(lines)
    stamp, span = _published(lines[1:_HEADER_LINES], headline)
    furniture = tuple(_furniture(lines, headline))
    return Page(headline.text, _body(lines, headline), furniture, stamp, span, _source(lines))


def _headline(lines: tuple[Line, ...]) -> Line:
    """The first line without the site's title: what a later line repeats of its end is the headline itself."""
    first = lines[0]
    starts = [_repeated_from(first.text, line.text) for line in lines[1:_HEADER_LINES]]
    start = min((at for at in starts if at), default=0)
    return Line(first.text[start:], first.start + start, first.end)


def _repeated_from(title: str, line: str) -> int:
    """Where in ``title``, behind a hyphen, the line is repeated up to the end, whatever its spacing; 0 for nowhere."""
    compact, wanted = "".join(title.split()), "".join(line.split())
    if len(wanted) < _SHORTEST_HEADLINE or not compact.endswith("-" + wanted):
        return 0
    start, left = len(title), len(wanted)
    while left:
        start -= 1
        left -= not title[start].isspace()
    return start


def _is_button(line: Line) -> bool:
    return line.text in _BUTTONS or bool(_SHORT_DATE.fullmatch(line.text))


def _published(header: tuple[Line, ...], headline: Line) -> tuple[date | None, Span | None]:
    """The date on a line of its own above the body, and its place."""
    for line in header:
        long = _LONG_DATE.fullmatch(arabic(line.text))
        if long:
            return _date(int(long[3]), month_number(long[2]), int(long[1])), Span(line.start, line.end)
        short = _SHORT_DATE.fullmatch(arabic(line.text))
        if short:
            return _date(int(short[3]), int(short[2]), int(short[1])), Span(line.start, line.end)
        if not _is_header(line, headline):
            break
    return None, None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(gregorian_year(year), month, day)
    except ValueError:
        return None


def _is_header(line: Line, headline: Line) -> bool:
    dated = bool(_LONG_DATE.fullmatch(arabic(line.text)))
    return _is_button(line) or dated or "".join(line.text.split()) == "".join(headline.text.split())


def _body(lines: tuple[Line, ...], headline: Line) -> int:
    """Where the first line after title, dates, buttons and repeated headlines begins."""
    for line in lines[1:]:
        if not _is_header(line, headline):
            return line.start
    return lines[0].start


def _furniture(lines: tuple[Line, ...], headline: Line) -> list[Span]:
    spans = [Span(lines[0].start, headline.start)]
    for number, line in enumerate(lines[1:], 1):
        whole = Span(line.start, line.end)
        if (number < _HEADER_LINES and _is_header(line, headline)) or _says_nothing(line.text):
            spans.append(whole)
        else:
            spans.extend(Span(line.start + m.start(), line.start + m.end()) for m in _HASHTAG.finditer(line.text))
    return spans


def _says_nothing(text: str) -> bool:
    """Whether a line is a button, a ruler, a bare link or hashtags alone."""
    if text in _BUTTONS or _RULER.fullmatch(text) or _LINK.fullmatch(text):
        return True
    return text.startswith("#") and not _HASHTAG.sub("", text).strip()


def _source(lines: tuple[Line, ...]) -> str | None:
    """The address that the page's last line gives as its source."""
    found = re.fullmatch(r"ที่มา\s*:\s*(https?://\S+)", lines[-1].text)
    return found[1] if found else None
