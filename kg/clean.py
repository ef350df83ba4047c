"""From raw text to an article: the named text steps, run once, and the mask over page furniture.

Every later offset indexes the result of ``normalize``. Furniture is masked for the finders, never removed:
the site's title before the headline, share and print buttons, repeated headlines, hashtags, links, rulers.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from kg.models import Article, Span
from kg.text.calendar import MONTH_PATTERN, arabic, gregorian_year, month_number

_LINE_BREAKS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\x00-\x08\x0e-\x1f\x7f]")
_SPLIT_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")
_HEADER_LINES = 12
_SHORTEST_HEADLINE = 5
_LONG_DATE = re.compile(rf"วัน\S{{2,9}}ที่ +(\d{{1,2}}) +({MONTH_PATTERN}) +(\d{{4}})")
_SHORT_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_BUTTONS = frozenset({"พิมพ์", "แชร์", "แชร์หน้านี้", "พิมพ์หน้านี้", "แชร์บทความ", "อัลบั้มภาพ", "ข่าวที่เกี่ยวข้อง"})
_RULER = re.compile(r"[\W_]+")
_LINK = re.compile(r"(?:ที่มา|แหล่งที่มา|อ้างอิง|ลิงก์|link)?[\s:]*https?://\S+", re.IGNORECASE)
_HASHTAG = re.compile(r"#[^\s#]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line's text without surrounding white space, and where it stands."""

    text: str
    start: int
    end: int


def normalize(text: str) -> str:
    """The text in Unicode NFC: entities decoded, one line break and one space, ํา as ำ, เเ as แ, nothing invisible."""
    text = html.unescape(text)
    text = _LINE_BREAKS.sub("\n", unicodedata.normalize("NFC", text))
    text = _INVISIBLE.sub("", _SPACES.sub(" ", text))
    return _SPLIT_AM.sub("\\1\u0e33", text).replace("เเ", "แ")


def clean(
    identifier: str, raw: str, url: str | None = None, published: date | None = None, title: str | None = None
) -> Article:
    """The article of a raw text; what the caller knows of it (url, date, title) goes before what the page says.

    Raises ``ValueError`` when the text holds no letters.
    """
    text = normalize(raw)
    if not any(c.isalpha() for c in text):
        raise ValueError("holds no text")
    lines = _lines(text)
    headline = _headline(lines)
    stamp, span = _published(lines[1:_HEADER_LINES], headline)
    return Article(
        id=identifier,
        text=text,
        masked=_masked(text, _furniture(lines, headline)),
        title=title or headline.text,
        body=_body(lines, headline),
        published=published or stamp,
        published_span=None if published else span,
        url=url or _source(lines),
    )


def _lines(text: str) -> tuple[Line, ...]:
    found, at = [], 0
    for row in text.split("\n"):
        stripped = row.strip()
        if stripped:
            start = at + row.index(stripped)
            found.append(Line(stripped, start, start + len(stripped)))
        at += len(row) + 1
    return tuple(found)


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


def _masked(text: str, spans: list[Span]) -> str:
    parts, at = [], 0
    for span in spans:
        parts += [text[at : span.start], "\n" * (span.end - span.start)]
        at = span.end
    return "".join([*parts, text[at:]])
