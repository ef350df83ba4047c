"""Lines that are no text by their own letters: rulers, bare addresses, hashtags, buttons, menus, names of files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.models import Span
from kg.page.address import address_of
from kg.page.lines import Line
from kg.page.tokens import Kind, lowered, tokens
from kg.text.letters import has_thai
from kg.vocabulary.page import Mark, leading, words_of

_LONGEST_BUTTON = 60
"""Code points of a button's words, and of a kind of news."""

_WORDS_OF_MENU = 3
"""Words of a line that may be a menu."""

_SHORTEST_BEHIND_MENU = 30
"""Code points of what stands behind the words of a menu and is none of its own."""

_LONGEST_WAY = 400
"""Code points of a line that leads to a headline."""

_SHORTEST_STEP = 15
"""Code points of the last step of a way to the page that may be a headline."""

_RULER = re.compile(r"[\W_]+")
_HASHTAG = re.compile(r"#[^\s#]+")
_IDENTIFIER = re.compile(r"(?:%[0-9a-fA-F]{2}){4}|\d{10}")
_ALTERNATIVE = re.compile(r"(?=\S{0,70}[^\W_]_[^\W_])\S{3,80}")
"""What stands for a picture and is the name of its file without an ending: HD_web_logo-03."""

_BACK = ("<< ", "« ", "← ", "‹ ")
_SIZED = re.compile(r"\d{3,4}x\d{2,4}")
_INLINE, _LONGEST_TAG = "data:image/", 24
_LONGEST_MAP, _FEWEST_PARTS, _OF_MAPS = 600, 6, frozenset({Mark.MENU, Mark.SECTION})
"""Code points of a line with the parts of a site, and how many of them it names at least."""

_IMAGE = re.compile(r"[^/?#]{1,150}\.(?:jpe?g|png|gif|webp|bmp|svg)", re.IGNORECASE)
_ICON = re.compile(r"[A-Za-z]\w (?=[ก-๎])")
_SLASH = re.compile(r" / ")
_CRUMB = re.compile(r">+|[»›→]")


def says_nothing(text: str) -> bool:
    """Whether a line is a ruler, figures, a map of the site, a picture's data, an address or hashtags."""
    if not text[0].isalnum() and (_RULER.fullmatch(text) or (text[0] == "#" and not _HASHTAG.sub("", text).strip())):
        return True
    if _INLINE in text[:_LONGEST_TAG] or is_map(text):
        return True
    if "://" in text:
        return address_of(text) is not None
    return len(text) > _LONGEST_BUTTON and text[0].isdigit() and not any(map(str.isalpha, text))


def is_map(text: str) -> bool:
    """Whether a long line lists the parts of a site: most of its words are those of menus and kinds of news."""
    if not _LONGEST_BUTTON < len(text) <= _LONGEST_MAP:
        return False
    if not _home().search(text, 0, _LONGEST_BUTTON):
        return False
    listed = [bool(part.marks & _OF_MAPS) for part in tokens(text) if part.kind in {Kind.WORD, Kind.OTHER}]
    return sum(listed) >= _FEWEST_PARTS and 2 * sum(listed) > len(listed)


def is_button(text: str) -> bool:
    """Whether a line is a button, or heads a list of other articles: furniture wherever it stands."""
    return len(text) <= _LONGEST_BUTTON and (lowered(text) in _buttons() or text.startswith(_BACK))


def hashtags(line: Line) -> Iterator[Span]:
    """The hashtags of a line."""
    if "#" in line.text:
        for found in _HASHTAG.finditer(line.text):
            yield Span(line.start + found.start(), line.start + found.end())


def last_step(text: str) -> int:
    """Where the last step of a way to the page begins (หน้าแรก > ข่าว > …, Home / ข่าว / …); 0 where a line is none."""
    slashed = " / " in text and lowered(text).startswith(words_of(Mark.HOME))
    marks = (_SLASH if slashed else _CRUMB).finditer(text)
    found = [mark.end() for mark in marks if mark.start() > 0 and mark.end() < len(text)]
    return found[-1] if found else 0


def without_icon(text: str) -> str:
    """The line without the letters that stand for an icon before it: o5 ข่าวประชาสัมพันธ์."""
    return text[3:] if _ICON.match(text) else text


def names_section(text: str) -> bool:
    """Whether a line names kinds of news alone: ข่าวอาชญากรรม - Crime."""
    parts = tokens(without_icon(text)) if len(text) <= _LONGEST_BUTTON else ()
    return bool(parts) and all(Mark.SECTION in part.marks for part in parts)


def end_of_menu(text: str) -> int:
    """Where, behind the way to the page without signs between its steps, the headline begins; 0 where none does.

    «หน้าหลัก   ข่าวกิจกรรม เทศบาลเปิด…»: words of menus first, and behind them a long stretch that holds no more.
    """
    if len(text) > _LONGEST_WAY or not lowered(text[:_LONGEST_BUTTON]).startswith(words_of(Mark.HOME)):
        return 0
    parts = tokens(text)
    first = next((at for at, part in enumerate(parts) if part.kind is not Kind.WORD), 0)
    if not first or Mark.HOME not in parts[0].marks or any(part.kind is Kind.WORD for part in parts[first:]):
        return _end_of_glued(text)
    start = len(text) - len(text[parts[first - 1].end :].lstrip())
    return start if len(text) - start >= _SHORTEST_BEHIND_MENU else 0


def _end_of_glued(text: str) -> int:
    """The same for «หน้าแรกภูมิภาคเทศบาลเปิด…»: the word for the first page, a kind of news, and the headline."""
    small = lowered(text)
    end = len(leading(Mark.HOME, small))
    section = leading(Mark.SECTION, small, end)
    end += len(section)
    return end if section and not text[end].isspace() and len(text) - end >= _SHORTEST_BEHIND_MENU else 0


def is_file(text: str) -> bool:
    """Whether a short line is the name of a picture's file, or what a site made of one."""
    if _IMAGE.fullmatch(text) or _ALTERNATIVE.fullmatch(text) or _SIZED.search(text):
        return True
    return _IDENTIFIER.search(text) is not None and not has_thai(text)


def is_menu(text: str) -> bool:
    """Whether a line of several words begins as menus do (หน้าแรก ข่าว ติดต่อเรา) and does not lead to a headline."""
    step = last_step(text) or end_of_menu(text)
    if step and len(text) - step >= _SHORTEST_STEP:
        return False
    small = lowered(text).lstrip("[| ")
    home = leading(Mark.HOME, small)
    if not home or len(small.split()) < _WORDS_OF_MENU:
        return False
    return not (home.isascii() and small[len(home) :][:1].isalpha())


@cache
def _home() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words_of(Mark.HOME))), re.IGNORECASE)


@cache
def _buttons() -> frozenset[str]:
    return frozenset((*words_of(Mark.BUTTON), *words_of(Mark.RELATED)))
