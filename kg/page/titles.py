"""Which part of a line is a headline: not the way to the page before it, not the site's name behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from kg.grammar.openers import OPENS_AGENT
from kg.page.furniture import end_of_menu, last_step
from kg.page.lines import Line
from kg.page.sites import names_paper, names_site
from kg.page.tokens import lowered
from kg.vocabulary.page import Mark, leading, words_of

_SEPARATORS = "-–—>»›→|:·•/"
_AROUND = " .•·*-–—\"“”'‘’!"
"""Marks about a line that do not make it another."""

_BULLET = re.compile(r"[#*]+|:{2,}|[-–•·●▪■|,;]\s")
_SOURCED = re.compile(rf"\s?\((?:{'|'.join(map(re.escape, words_of(Mark.SOURCE)))})\s?:[^()]{{2,40}}\)\Z")
_GLUED = re.compile(r"[“\"]|[ก-ฮ]{1,4}\.")
_DASHES = (" - ", " – ", " — ")
_BAR = " | "

_SHORTEST_REPEATED = 5
"""Code points, spaces left out, of a line that a longer one may repeat behind a separator or before one."""

_SHORTEST_BEHIND_SPACE = 20
"""The same behind a space alone, where it is also the greater part of the longer line."""

_SHORTEST_SITE = 20
"""Code points before a headline that is cut: a shorter name there may be the place of a report."""

_LONGEST_SITE, _SHORTEST_TITLE = 50, 15
"""Code points of a site's name behind a headline, and of what is left of the line before it."""


@dataclass(frozen=True, slots=True)
class Title:
    """What of a line may be a headline.

    ``repeated``: the page prints it again; ``is_step``: it is the last step of the way to the page; ``is_cut``: its end
    is only the beginning of a line below it (… ประชุมเตรียมจัด..., or a site's name and half a headline).
    """

    line: Line
    repeated: bool = False
    is_step: bool = False
    is_cut: bool = False


def title_of(line: Line, below: Sequence[Line]) -> Title:
    """The part of a line that may be a headline, seen with the lines of text ``below`` it."""
    bare = _without_label(line)
    repeated = (part for other in below if (part := _repeated(bare, _without_label(other).text)))
    found = [part for part in repeated if not _is_end_of_two(bare, part, below)]
    if found:
        return Title(max(found, key=lambda part: len(part.text)), repeated=True)
    if _ends_cut(bare.text, below):
        return Title(bare, is_cut=True)
    behind = _gone_on_with(bare.text, below)
    if behind:
        return Title(bare.part(behind, len(bare.text)), is_cut=True)
    step = last_step(bare.text) or end_of_menu(bare.text)
    if step:
        return Title(bare.part(step, len(bare.text)), is_step=True)
    return Title(_without_site(bare))


def _is_end_of_two(line: Line, part: Line, below: Sequence[Line]) -> bool:
    """Whether the lines below say what stands before a part too, so that it is the last line of a headline."""
    before = line.text[: part.start - line.start].strip()
    return len(before) >= _SHORTEST_SITE and any(before in other.text for other in below)


def _ends_cut(text: str, below: Sequence[Line]) -> bool:
    """Whether a line ends with dots and before them with the beginning of another line of text."""
    bare = text.rstrip(".… ")
    if bare == text.rstrip():
        return False
    starts = (bare.rfind(other.text[:_SHORTEST_BEHIND_SPACE]) for other in below)
    return any(start > 0 and len(bare) - start >= _SHORTEST_BEHIND_SPACE for start in starts)


def _gone_on_with(text: str, below: Sequence[Line]) -> int:
    """Where, behind the name of a site, the end of a line begins with which a line below begins and goes on; else 0."""
    for other in below:
        start = text.find(other.text[:_SHORTEST_BEHIND_SPACE])
        parted = start >= _SHORTEST_SITE and text[:start].rstrip()[-1] in _SEPARATORS
        if parted and other.text.startswith(text[start:]):
            return start
    return 0


def _without_label(line: Line) -> Line:
    """The line without a bullet, asterisks about it, a label such as «เรื่อง :» and a kind of news."""
    line = line.part(0, len(line.text.rstrip("| "))) if line.text.endswith("|") else line
    bullet = _BULLET.match(line.text)
    if bullet and len(line.text) - bullet.end() >= _SHORTEST_REPEATED:
        line = line.part(bullet.end(), len(line.text.rstrip("#*|: ")))
    label, colon, rest = line.text.partition(":")
    if colon and len(rest.strip()) >= _SHORTEST_TITLE and lowered(label).strip() in _labels():
        return line.part(len(label) + 1, len(line.text))
    section = _end_of_section(line.text)
    return line.part(section, len(line.text)) if section else line


def _end_of_section(text: str) -> int:
    """Where a kind of news ends that is glued to a quote, an abbreviation or a post: ข่าวสังคม|รมว.คลัง …; else 0."""
    news = leading(Mark.NEWS, text)
    if not news:
        return 0
    end = len(leading(Mark.SECTION, text))
    glued = end > len(news) and len(text) - end >= _SHORTEST_TITLE
    return end if glued and (_GLUED.match(text, end) or OPENS_AGENT.match(text, end)) else 0


@cache
def _labels() -> frozenset[str]:
    return frozenset((*words_of(Mark.SUBJECT), *words_of(Mark.SECTION)))


def _repeated(line: Line, other: str) -> Line | None:
    """What of a line another one says again, whatever its spacing: all, its end, or its beginning."""
    if line.text == other or line.text.strip(_AROUND) == other.strip(_AROUND):
        return line
    text, other = _straight(line.text), _straight(other)
    at_start, at_end = text[0] == other[0], text[-1] == other[-1]
    if not (at_start or at_end) or len(other) < _SHORTEST_REPEATED:
        return None
    end = _inwards(text, other) if at_start else 0
    if end == len(text) or (at_end and _ends_way(text, other)):
        return line
    behind = text[end:].strip()
    is_parted = behind[:1] in _SEPARATORS or text[end : end + 2].isspace() or lowered(behind) in words_of(Mark.SECTION)
    if end and (is_parted or (text[end].isspace() and names_site(behind))):
        return line.part(0, end)
    start = len(text) - _inwards(text[::-1], other[::-1]) if at_end else len(text)
    before = text[:start].rstrip()
    half = 2 * len(other) >= len(text) and len(other) >= _SHORTEST_BEHIND_SPACE
    if before and start < len(text) and (before[-1] in _SEPARATORS or (text[start - 1].isspace() and half)):
        return line.part(start, len(text))
    return None


def _straight(text: str) -> str:
    """The text with straight quotes."""
    return text.replace("“", '"').replace("”", '"').replace("‘", "'").replace("’", "'")


def _ends_way(text: str, other: str) -> bool:
    """Whether a line is the last step of a way to the page that stands below it (Home / ข่าว / …)."""
    before = other[: -len(text)].rstrip()
    return other.endswith(text) and before.endswith(("/", ">", "»")) and lowered(before).startswith(words_of(Mark.HOME))


def _inwards(text: str, other: str) -> int:
    """The offset behind the other text where this one begins with it, whatever the spaces; else 0."""
    if text.startswith(other):
        return len(other)
    at = 0
    for character in other:
        if character.isspace():
            continue
        while at < len(text) and text[at].isspace():
            at += 1
        if at == len(text) or text[at] != character:
            return 0
        at += 1
    return at


def _without_site(line: Line) -> Line:
    """The line without a button, a source and a site's name at its end.

    Behind a bar that is any short one, behind a dash a body's.
    """
    sourced = _SOURCED.search(line.text, max(0, len(line.text) - _LONGEST_SITE))
    line = line.part(0, sourced.start()) if sourced and sourced.start() else line
    small = lowered(line.text)
    button = next((word for word in words_of(Mark.BUTTON) if small.endswith(word)), "")
    if button and small[: -len(button)].endswith(" ") and len(line.text) - len(button) > _SHORTEST_TITLE:
        line = line.part(0, len(line.text) - len(button))
    text = line.text
    title, bar, site = text.rpartition(_BAR)
    if bar and len(site) <= min(_LONGEST_SITE, len(title)) and len(title) >= _SHORTEST_TITLE:
        return line.part(0, len(title))
    for dash in _DASHES:
        title, found, site = text.rpartition(dash)
        if found and len(title) >= _SHORTEST_TITLE and (names_site(site) or names_paper(site)):
            return line.part(0, len(title))
    return line
