"""People in releases written in English: the untitled names behind posts, and royals."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.find.people.mentions import untitled_mention
from kg.find.people.names import read_name
from kg.find.people.numbers import LINE_REACH, ROYAL_ADDRESS_REACH
from kg.grammar.words import one_of, words
from kg.models import Article, PersonMention, Span
from kg.text.letters import is_latin
from kg.text.lines import line_end, line_start

_ROYAL = re.compile(
    rf"{one_of('englishRoyal')} (?P<name>Rama [IVX]+\b|[A-Z][a-z]+(?: [A-Z][a-z]+){{0,3}})"
    rf"(?: the {one_of('royalByname')})?"
)
_ADDRESSED = re.compile(rf"{one_of('royalAddress')} \Z")


def find_english_people(article: Article, english_posts: Sequence[Span]) -> list[PersonMention]:
    """The untitled names directly behind the posts of an English release; in a Thai sentence none stand there."""
    found = []
    for post in english_posts:
        if not is_latin(_line(article.masked, post)):
            continue
        name = read_name(article.masked, post.end + 1) if article.masked[post.end : post.end + 1] in " \n" else None
        if name and len(name.parts) > 1 and article.masked[name.start].isascii():
            found.append(untitled_mention(article, name, name.text, "role+name"))
    return found


def find_english_royals(article: Article) -> list[PersonMention]:
    """Royals of English releases, addressed as such or of the house of Rama; what is named after them is none."""
    text = article.masked
    return [
        untitled_mention(article, Span(*royal.span()), royal[0], "royal style")
        for royal in _ROYAL.finditer(text)
        if _is_royal(text, royal) and is_latin(_line(text, Span(*royal.span())))
    ]


def _is_royal(text: str, royal: re.Match[str]) -> bool:
    """Whether a royal is named: by the number of the reign or with the address, and nothing that bears the name."""
    first, *rest = royal["name"].split()
    if any(part in words("namedForRoyals") for part in (first, *rest)):
        return False
    start = royal.start()
    numbered = bool(rest) and rest[0].isupper()
    return numbered or _ADDRESSED.search(text, max(0, start - ROYAL_ADDRESS_REACH), start) is not None


def _line(text: str, at: Span) -> str:
    return text[line_start(text, at.start, LINE_REACH) : line_end(text, at.end, LINE_REACH)]
