"""The article of a page: its lines from the headline on, and what the page states of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lxml.html import HtmlElement

from kg.calendar.days import written_days
from kg.errors import InputError
from kg.page import read_page
from kg.page.markup import without_markup
from kg.read.web.blocks import Block, blocks_of, letters, text_of
from kg.read.web.headline import headline_of, is_stamp, title_stated
from kg.read.web.place import Place, place_of
from kg.read.web.stated import Stated, day_stated, one_line, stated_by, times_of
from kg.read.web.tree import parse, prune
from kg.text.normal import normalize

_SHORTEST_PROSE = 40
"""Characters of a line outside the article's own element that may belong to it: a lead, or a last paragraph."""

_LONGEST_LABEL = 40
"""Characters of a line that says what day stands on the next one."""

_ABOVE, _BELOW = 2, 4
"""Lines above the headline, and below the article's own element, that may print the day."""

_LONGEST_LINK = 60
"""Characters of a line of links beyond which it is a sentence that is linked."""

_FEWEST = 60
"""Characters of text below which a page with scripts in it is one that scripts draw."""

_TOLD_LONGER = 1.5
"""How many times as long as the text shown an article in JSON-LD is, where a page shows only the beginning."""

_SHOWN = 40
"""Code points of a stated day that a remark shows."""

_ONE_DAY = timedelta(days=1)
"""How far days of one publication lie apart where a system writes instants of another zone without naming it."""


@dataclass(frozen=True, slots=True)
class WebArticle:
    """The article of a page; ``published`` is the stated day where that goes before what the text prints."""

    text: str
    title: str | None
    url: str | None
    published: date | None
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a page shows: headline, lines that print a day, the article's lines, and elements with days among them."""

    headline: str | None = None
    stamps: tuple[str, ...] = ()
    lines: tuple[Block, ...] = ()
    dated: tuple[HtmlElement, ...] = ()


def read_article(markup: str, where: str) -> WebArticle:
    """The article of a page's markup. Raises ``InputError`` where none is found."""
    tree = parse(markup, where)
    stated, scripted = stated_by(tree), tree.find(".//script") is not None
    for head in tree.findall("head"):
        tree.remove(head)
    blocks = blocks_of(prune(tree))
    shown = _shown(tree, blocks, stated) if not all(block.is_linked for block in blocks) else _Shown()
    body = _body(shown, stated, scripted=scripted, where=where)
    title = shown.headline or title_stated(stated, body)
    text = "\n\n".join(filter(None, (title, *shown.stamps, body)))
    days = [*stated.told, *times_of(shown.dated), *stated.tagged]
    day = next(filter(None, map(day_stated, days)), None)
    unread = (
        []
        if day
        else [f"stated day {said[:_SHOWN]!r} is no day that can be read, and was left aside" for said in days[:1]]
    )
    return WebArticle(text, title, stated.url, _before(day, text), tuple(unread))


def _before(stated: date | None, text: str) -> date | None:
    """The stated day, where it goes before the one that the text prints (see the package)."""
    if not stated:
        return None
    plain = normalize(without_markup(text))
    printed = read_page(plain).published if any(map(str.isalpha, plain)) else None
    return stated if printed is None or stated < printed - _ONE_DAY else None


def _body(shown: _Shown, stated: Stated, *, scripted: bool, where: str) -> str:
    """The article's text as shown, or as told in JSON-LD where the page shows none of it, or its beginning."""
    own = sum(letters(block.text) for block in shown.lines)
    if stated.body and letters(stated.body) >= _TOLD_LONGER * own:
        return stated.body.strip()
    if own < _FEWEST and scripted:
        raise InputError(
            f"{where}: shows no article before its scripts have run: open it in a browser and save the complete page,"
            " or save its text as .txt"
        )
    if not any(letter.isalpha() for block in shown.lines for letter in block.text):
        raise InputError(f"{where}: no article found in the page: save its text as .txt")
    return text_of(shown.lines)


def _shown(tree: HtmlElement, blocks: Sequence[Block], stated: Stated) -> _Shown:
    place = place_of(tree, blocks)
    number = headline_of(blocks, place, stated)
    above = range(0) if number is None else range(number + 1, place.start)
    top = place.start if number is None else min(number, place.start)
    stamps = [
        *(n for n in range(max(0, top - _ABOVE), top) if is_stamp(blocks[n]) and not blocks[n].is_linked),
        *_stamps(blocks, above),
    ]
    lines = [
        *(n for n in above if _is_prose(blocks[n]) and not is_stamp(blocks[n])),
        *_inside(blocks, place, number),
        *_below(blocks, place),
    ]
    shown = sorted({*stamps, *lines} | ({number} if number is not None else set()))
    return _Shown(
        headline=None if number is None else one_line(blocks[number].text),
        stamps=tuple(blocks[n].text for n in stamps),
        lines=tuple(blocks[n] for n in lines),
        dated=tuple(_dated(tree, blocks[shown[0]].element, blocks[shown[-1]].element)) if shown else (),
    )


def _stamps(blocks: Sequence[Block], numbers: range) -> Iterator[int]:
    """The lines that print a day; one that begins with it also with the line before it, which may be its label."""
    for n in numbers:
        if is_stamp(blocks[n]):
            bare, label = written_days(blocks[n].text)[0].start == 0, blocks[n - 1]
            if bare and n - 1 in numbers and not label.is_linked and letters(label.text) <= _LONGEST_LABEL:
                yield n - 1
            yield n


def _inside(blocks: Sequence[Block], place: Place, headline: int | None) -> Iterator[int]:
    """The lines of the article's own element: not links alone, nor the labels above a headline in it."""
    for n in range(place.start, place.end):
        block = blocks[n]
        if n == headline or (headline is not None and n < headline and not _is_prose(block) and not is_stamp(block)):
            continue
        sentence = n in place.kept and letters(block.text) >= _LONGEST_LINK
        if not block.is_linked or sentence or "://" in block.text:
            yield n


def _below(blocks: Sequence[Block], place: Place) -> Iterator[int]:
    """Last lines, and a day, that stand beside the article's own element, up to the next heading or link."""
    beside = place.element.getparent()
    around = set(beside.iter()) if beside is not None else set()
    for n in range(place.end, len(blocks)):
        block = blocks[n]
        if block.level or block.is_linked or block.element not in around:
            return
        if (n in place.kept and _is_prose(block)) or (n < place.end + _BELOW and is_stamp(block)):
            yield n


def _is_prose(block: Block) -> bool:
    return not block.is_linked and letters(block.text) >= _SHORTEST_PROSE


def _dated(tree: HtmlElement, first: HtmlElement, last: HtmlElement) -> Iterator[HtmlElement]:
    """The elements that may state a day, from the first line's to the end of the last line's."""
    every = list(tree.iter())
    number = {element: at for at, element in enumerate(every)}
    end = number[list(last.iter())[-1]]
    for element in every[number[first] : end + 1]:
        if element.tag == "time" or element.get("itemprop"):
            yield element
