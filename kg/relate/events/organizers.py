"""Who holds an event: the bodies that the text names as its organizers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.models import Article, Organization
from kg.relate.events.happening import Happening
from kg.relate.events.participants import Seen, alone
from kg.relate.events.settings import SAID

_BY = re.compile(r"(?:จัด(?:ขึ้น|งาน)?โดย|เจ้าภาพ(?:จัดงาน)?โดย|ดำเนินการโดย|จัดขึ้นจากความร่วมมือของ)\s?")
_NEXT = re.compile(r"\s?(?:\([^)]*\))?\s?(?:ร่วมกับ|และ|,|กับ|โดย|ภายใต้)?\s?")
_HOLDING = frozenset({"made", "held", "mentioned", "planned"})
_SHOWS = re.compile(r"ร่วมจัด(?:แสดง)?\s?$")
_QUOTED_NAME = re.compile(r"“[^”]{4,}”|\"[^\"]{4,}\"")
_JUST = 16
_BRACKET = 2
_REACH = 160


def organizers(article: Article, happening: Happening, bodies: Sequence[Seen]) -> Iterator[tuple[Organization, Seen]]:
    """The bodies behind "held by" at the event's name, and those of which some mention says that they hold it."""
    for mention in happening.mentions:
        sentence_end = article.masked.find("\n", mention.end)
        end = len(article.masked) if sentence_end < 0 else sentence_end
        by = _BY.search(article.masked, mention.end, min(end, mention.end + 2 * _REACH))
        if by:
            yield from _chain(article, by.end(), bodies)
        yield from _named_again(article, mention.name, bodies)
        if mention.rule in _HOLDING and not _SHOWS.search(article.masked, max(0, mention.start - _JUST), mention.start):
            yield from _holders(article, mention.start, bodies)


def _named_again(article: Article, name: str, bodies: Sequence[Seen]) -> Iterator[tuple[Organization, Seen]]:
    """The bodies behind "held by" wherever the text says an event's quoted name again."""
    quoted = _QUOTED_NAME.search(name)
    at = article.masked.find(quoted[0]) if quoted else -1
    while quoted and at >= 0:
        by = _BY.match(article.masked, at + len(quoted[0]) + (article.masked[at + len(quoted[0])] == " "))
        if by:
            yield from _chain(article, by.end(), bodies)
        at = article.masked.find(quoted[0], at + 1)


def _chain(article: Article, start: int, bodies: Sequence[Seen]) -> Iterator[tuple[Organization, Seen]]:
    at = start
    for place in bodies:
        if place.start < at:
            continue
        if article.masked[place.start - 1] == "(" and place.start - at <= _BRACKET:
            at = place.end + 1
            continue
        gap = _NEXT.fullmatch(article.masked, at, place.start)
        if not gap or not isinstance(place.agent, Organization):
            return
        if not (place.start - at <= 1 and at > start):
            yield place.agent, place
        at = place.end


def _holders(article: Article, head: int, bodies: Sequence[Seen]) -> Iterator[tuple[Organization, Seen]]:
    """The bodies named for themselves shortly before the verb of holding, in the same line."""
    begin = max(article.masked.rfind("\n", 0, head) + 1, head - 2 * _REACH)
    begin = max([begin, *(said.end() for said in SAID.finditer(article.masked, begin, head))])
    return alone(article.masked, [place for place in bodies if begin <= place.start < head])
