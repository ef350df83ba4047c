"""The text of a page as a browser shows it, line by line.

Tags inside a line (spans, bold, links, ``<wbr>``) leave no trace, so that no word is cut in two. A table of figures or
names is a line a row; a table that only lays a page out is read like what stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement

from kg.calendar.days import written_day
from kg.read.web.tree import is_link

_BLOCKS = frozenset({
    "html", "body", "main", "article", "section", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
    "dl", "dt", "dd", "blockquote", "pre", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "form",
    "fieldset", "legend", "figure", "figcaption", "header", "footer", "aside", "nav", "address", "center", "details",
    "summary", "hgroup", "dir", "hr",
})  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SETTING_OFF = frozenset({"b", "strong"})
_TITLE = re.compile(
    r"(?:^|[^a-z])(?:lbl|txt|news)?_?-?(?:title|topic|headline|heading|subject|h[1-3])(?:$|[^a-z])", re.IGNORECASE
)
"""Classes, ids and microdata in which sites say that an element is a title."""
_SHOWN_AS_BLOCK = re.compile(r"display\s*:\s*(?:block|flex|grid|table)", re.IGNORECASE)
_SHOWN_AS_WRITTEN = re.compile(r"white-space\s*:\s*(?:pre|break)", re.IGNORECASE)
_WHITE = re.compile(r"[ \t\n\r\f]+")

_LONGEST_CELL = 120
"""Characters of a cell of a table of figures or names; a longer one holds a text."""

_LONGEST_BYLINE = 120
"""Characters of a line of day, author and counts whose parts stand beside each other without a space."""


@dataclass(frozen=True, slots=True)
class Block:
    """A line of a page: its text, trimmed, and the innermost element around it that stands on lines of its own.

    ``linked`` characters of it are links, ``marked`` ones bold or of a class of titles; ``level`` is that of a heading
    (1 to 6), else 0; ``opens`` says whether a paragraph begins with it.
    """

    text: str
    element: HtmlElement = field(repr=False)
    linked: int = 0
    marked: int = 0
    level: int = 0
    opens: bool = True

    @property
    def is_linked(self) -> bool:
        """Whether most of it is a link."""
        return self.linked * 2 > letters(self.text)

    @property
    def is_set_off(self) -> bool:
        """Whether it is a heading, or most of it looks like one."""
        return bool(self.level) or self.marked * 2 > letters(self.text)


def letters(text: str) -> int:
    """How many characters of a text are no white space."""
    return sum(map(len, text.split()))


def blocks_of(tree: HtmlElement) -> list[Block]:
    """The lines of a tree in order, empty ones left out."""
    writer = _Writer()
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            writer.leave(element)
        elif not writer.enter(element):
            walk.skip_subtree()
    return writer.blocks


def text_of(blocks: Iterable[Block]) -> str:
    """The lines as one text: a blank line between paragraphs."""
    parts: list[str] = []
    for block in blocks:
        parts += ["\n\n" if block.opens else "\n", block.text]
    return "".join(parts[1:])


class _Writer:
    """Writes the lines while a tree is walked."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._parts: list[str] = []
        self._linked = self._marked = 0
        self._opens = True
        self._around: list[HtmlElement] = []
        self._links = self._marks = 0
        self._levels: list[int] = []
        self._verbatim: list[HtmlElement] = []
        self._apart: set[HtmlElement] = set()
        self._rows: set[HtmlElement] = set()

    def enter(self, element: HtmlElement) -> bool:
        """Takes what an element begins with; whether what stands in it is still to be walked."""
        if self._is_block(element):
            self._end_line(opens=True)
            self._around.append(element)
        elif element.tag == "br" or _is_icon(element):
            self._break()
        self._links += is_link(element)
        self._marks += _is_set_off(element)
        if element.tag in _HEADINGS:
            self._levels.append(_HEADINGS[element.tag])
        if element.tag == "pre" or _SHOWN_AS_WRITTEN.search(element.get("style", "")):
            self._verbatim.append(element)
        if element.tag == "table" and (rows := _rows_of_grid(element)):
            self._rows.update(rows)
        if element in self._rows:
            self._write(" ".join(filter(None, map(_shown, element))))
            return False
        if _is_byline(element):
            self._apart.update(element)
        self._write(element.text)
        return True

    def leave(self, element: HtmlElement) -> None:
        """Takes what stands behind an element."""
        if self._around and self._around[-1] is element:
            self._end_line(opens=True)
            self._around.pop()
        if self._verbatim and self._verbatim[-1] is element:
            self._verbatim.pop()
        self._links -= is_link(element)
        self._marks -= _is_set_off(element)
        if element.tag in _HEADINGS:
            self._levels.pop()
        self._write(element.tail)

    def _is_block(self, element: HtmlElement) -> bool:
        shown = element.tag in _BLOCKS or element in self._apart
        return shown or bool(_SHOWN_AS_BLOCK.search(element.get("style", "")))

    def _write(self, text: str | None) -> None:
        if not text:
            return
        if self._verbatim:
            first, *others = text.split("\n")
            self._parts.append(first)
            for line in others:
                self._break()
                self._parts.append(line)
        else:
            self._parts.append(_WHITE.sub(" ", text))
        self._linked += letters(text) if self._links else 0
        self._marked += letters(text) if self._marks else 0

    def _break(self) -> None:
        """A line break; a second one begins a paragraph."""
        self._end_line(opens=not "".join(self._parts).strip())

    def _end_line(self, *, opens: bool) -> None:
        text = " ".join("".join(self._parts).split(" ")).strip()
        if text and self._around:
            level = self._levels[-1] if self._levels else 0
            self.blocks.append(Block(text, self._around[-1], self._linked, self._marked, level, self._opens))
            self._opens = opens
        else:
            self._opens |= opens
        self._parts, self._linked, self._marked = [], 0, 0


def _is_set_off(element: HtmlElement) -> bool:
    named = f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}"
    return element.tag in _SETTING_OFF or bool(_TITLE.search(named))


def _rows_of_grid(table: HtmlElement) -> list[HtmlElement]:
    """The rows of a table of figures or names: two rows or more of several short cells, and nothing longer."""
    if table.find(".//table") is not None:
        return []
    rows = list(table.iter("tr"))
    cells = [[text for cell in row if (text := _shown(cell))] for row in rows]
    short = all(len(text) <= _LONGEST_CELL for row in cells for text in row)
    return rows if short and sum(len(row) > 1 for row in cells) > 1 else []


def _shown(element: HtmlElement) -> str:
    """All text of an element in one line."""
    return " ".join(" ".join(element.itertext()).split()) if len(element) else " ".join((element.text or "").split())


def _is_icon(element: HtmlElement) -> bool:
    """Whether an element is a picture before one of several counts and days in a line."""
    named = element.get("class", "") if element.tag == "i" or "icon" in element.get("class", "") else ""
    return bool(named) and not len(element) and not element.text


def _is_byline(element: HtmlElement) -> bool:
    """Whether an element holds elements alone, short, side by side, and one of them is a day and nothing else."""
    if len(element) < 2 or element.tag in {"p", "table", "tr", *_HEADINGS}:
        return False
    between = [element.text, *(child.tail for child in element)]
    if any(text and text.strip() for text in between):
        return False
    parts = [_shown(child) for child in element]
    return sum(map(len, parts)) <= _LONGEST_BYLINE and any(written_day(part) for part in parts)
