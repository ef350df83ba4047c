"""The same people named again without a title: in full, or by the given name alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.find.people.mentions import untitled_mention
from kg.find.people.names import ends_name
from kg.find.people.numbers import SHORTEST_REPEATED
from kg.models import Article, PersonMention, Span
from kg.text.gaps import past_spaces
from kg.text.letters import is_letter
from kg.text.words import words

_MAY_PRECEDE = (
    "รมว.", "รมช.", "รมต.", "ฯ", "โฆษก", "ปลัด", "ผู้ว่า", "อธิบดี", "รัฐมนตรี", "เลขา", "ท่าน", "คุณ", "ครู", "หมอ", "พี่",
    "ด้าน", "และ", "โดย", "ของ", "ให้", "ผบ.ตร.", "นายก", "ประธาน",
)  # fmt: skip
"""What a given name may be written on to: the end of a role, a style, a connective."""
_QUOTES = "“\"'‘«"


def find_repeats(article: Article, known: Sequence[PersonMention]) -> list[PersonMention]:
    """Untitled mentions of people whom the article names with a title; places already taken hold none."""
    found: list[PersonMention] = []
    full = sorted({mention.name for mention in known if " " in mention.name and mention.title})
    for name in full:
        given, rest = name.split(" ", 1)
        spaced = re.compile(re.escape(given) + "[ ]{0,3}" + re.escape(rest).replace(r"\ ", "[ ]{1,3}"))
        places = [Span(*match.span()) for match in spaced.finditer(article.masked)]
        found += [untitled_mention(article, at, name, "name again") for at in places]
    for given in sorted({name.split(" ", 1)[0] for name in full}):
        found += [untitled_mention(article, at, given, "given name again") for at in _alone(article.masked, given)]
    return [mention for mention in found if not any(mention.overlaps(other) for other in known)]


def _alone(text: str, given: str) -> Iterator[Span]:
    """Where a given name stands for its bearer: as a stretch of its own, behind a role, or before a verb."""
    if len(given) < SHORTEST_REPEATED:
        return
    common = len(words(given)) == 1
    at = text.find(given)
    while at >= 0:
        end = at + len(given)
        if _opens(text, at) and _closes(text, end) and not (common and not _clear(text, at, end)):
            yield Span(at, end)
        at = text.find(given, end)


def _opens(text: str, at: int) -> bool:
    return at == 0 or not is_letter(text[at - 1]) or text.endswith(_MAY_PRECEDE, 0, at)


def _closes(text: str, end: int) -> bool:
    return end >= len(text) or not is_letter(text[end]) or ends_name(text, end)


def _clear(text: str, at: int, end: int) -> bool:
    """Whether an ordinary word is surely a name here: in quotation marks, behind a role, or before a verb."""
    before = text[at - 1] if at else "\n"
    if before in _QUOTES or text.endswith(_MAY_PRECEDE, 0, at):
        return True
    return text[end : end + 1] == "ฯ" or (before in " \n" and _ends_soon(text, end))


def _ends_soon(text: str, end: int) -> bool:
    start = past_spaces(text, end, 1)
    return is_letter(text[start : start + 1]) and ends_name(text, start)
