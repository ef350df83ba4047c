"""What only sites say above their articles: their names, mottos, kinds and numbers of news, words to the browser."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from kg.page.furniture import names_section
from kg.page.rows import Role, Row
from kg.page.sites import names_paper, names_site
from kg.page.tokens import lowered
from kg.vocabulary.page import Mark, leading, words_of
from kg.vocabulary.provinces import provinces

_LONGEST_SECTION = 60
"""Code points of a line that names a kind of news of a site's body."""

_LONGEST_CHIPS, _FEWEST_CHIPS, _MOST_OTHER = 45, 3, 6
"""Code points of kinds of news on a line without spaces between, how many at least, and code points of other words."""

_SERIES = re.compile(r"\d{1,5}/\d{4}$")
_DATELINE = "--"
"""Between the place, the day and the body of a release: กรุงเทพฯ--21 มี.ค.--กรมศิลปากร."""


def labels(rows: Sequence[Row], number: int, text: str) -> int:
    """How many things say that a line, of which ``text`` may be a headline, is the site's own."""
    return sum(
        (
            names_site(text) or names_paper(text) or _names_section_of_site(text) or _is_chips(text),
            is_notice(text),
            lowered(text).startswith(words_of(Mark.HEADER)),
            _DATELINE in text,
            _is_number_of_news(text),
            _is_motto_of_site(rows, number),
            text.endswith(":"),
        )
    )


def is_notice(text: str) -> bool:
    """Whether a line speaks of the reader's browser."""
    small = lowered(text)
    return any(word in small for word in words_of(Mark.NOTICE))


def stands_above_section(rows: Sequence[Row], number: int) -> bool:
    """Whether a kind of news or the menu stands between a line and the next text, as below a site's own words."""
    between = takewhile(lambda row: row.role is Role.FURNITURE, rows[number + 1 :])
    menus = words_of(Mark.NAVIGATION)
    return any(names_section(row.line.text) or lowered(row.line.text) in menus for row in between)


def _names_section_of_site(text: str) -> bool:
    """Whether a line names a kind of news of the site's body: กิจกรรมโรงพยาบาลแกลง, ข่าวเด่นเพชรบูรณ์."""
    section = leading(Mark.SECTION, text)
    if not section or len(text) > _LONGEST_SECTION:
        return False
    whose = text[len(section) :].strip()
    return whose in provinces() or names_site(whose)


def _is_chips(text: str) -> bool:
    """Whether a line is kinds of news without spaces between: Update Newsสังคมสังคม/CSR."""
    if len(text) > _LONGEST_CHIPS:
        return False
    other, found = _chips().subn("", lowered(text))
    return found >= _FEWEST_CHIPS and sum(map(str.isalpha, other)) <= _MOST_OTHER


@cache
def _chips() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, (*words_of(Mark.UPDATED), *words_of(Mark.SECTION)))))


def _is_number_of_news(text: str) -> bool:
    """Whether a line numbers a release: ข่าวสำนักงานรัฐมนตรี 98/2559."""
    number = _SERIES.search(text)
    return number is not None and " " not in text[: number.start()].strip() and text.startswith(words_of(Mark.SECTION))


def _is_motto_of_site(rows: Sequence[Row], number: int) -> bool:
    """Whether a line in quotes stands right below the name of the site."""
    text = rows[number].line.text
    quoted = text[0] in '“"' and text[-1] in '”"' and not any(mark in text[1:-1] for mark in '“”"')
    return quoted and number > 0 and names_site(rows[number - 1].line.text)
