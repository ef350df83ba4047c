"""Who holds an event, and between whom one is: the bodies that the text names as its organizers or parties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.models import Article, Organization
from kg.relate.events.candidates import Candidate
from kg.relate.events.groups import HOLDING
from kg.relate.events.numbers import HELD_BY_WITHIN, HOLDER_WITHIN, SHORT_FORM_WITHIN, SHOWING_WITHIN
from kg.relate.events.participants import alone
from kg.relate.events.speech import last_said
from kg.relate.named import Named
from kg.text.gaps import past_spaces
from kg.text.lines import line_end, line_start

_BY = re.compile(
    r"(?:จัด(?:ขึ้น|งาน)?โดย|เจ้าภาพ(?:จัดงาน)?โดย|ดำเนินการโดย|จัดขึ้นจากความร่วมมือของ|"
    r"(?:organi[sz]ed|hosted|held) by(?: the)?)\s?"
)
_BETWEEN = re.compile(r"\s?ระหว่าง\s?")
_TO_NEXT_BODY = re.compile(r"\s?(?:\([^)]*\))?\s?(?:ร่วมกับ|และ|,|กับ|โดย|ภายใต้|and the|and)?\s?")
_SHOWS = re.compile(r"ร่วมจัด(?:แสดง)?\s?$")
_QUOTED_NAME = re.compile(r"“[^”]{4,}”|\"[^\"]{4,}\"")


def organizers(article: Article, candidate: Candidate, bodies: Sequence[Named]) -> Iterator[tuple[Organization, Named]]:
    """The bodies behind "held by" at the event's name, and those of which some mention says that they hold it."""
    for mention in candidate.mentions:
        end = line_end(article.masked, mention.end, HELD_BY_WITHIN)
        by = _BY.search(article.masked, mention.end, end)
        if by:
            yield from _chain(article, by.end(), bodies)
        yield from _named_again(article, mention.name, bodies)
        shows = _SHOWS.search(article.masked, max(0, mention.start - SHOWING_WITHIN), mention.start)
        if mention.introduction in HOLDING and not shows:
            yield from _holders(article, mention.start, bodies)


def parties(article: Article, candidate: Candidate, bodies: Sequence[Named]) -> Iterator[tuple[Organization, Named]]:
    """The bodies between which an agreement is, right behind its name: "พิธีลงนามบันทึกข้อตกลง… ระหว่าง A และ B"."""
    for mention in candidate.mentions:
        between = _BETWEEN.match(article.masked, mention.end)
        if between:
            yield from alone(article.masked, [place for _, place in _listed(article, between.end(), bodies)])


def _named_again(article: Article, name: str, bodies: Sequence[Named]) -> Iterator[tuple[Organization, Named]]:
    """The bodies behind "held by" wherever the text says an event's quoted name again."""
    quoted = _QUOTED_NAME.search(name)
    for again in re.finditer(re.escape(quoted[0]), article.masked) if quoted else ():
        by = _BY.match(article.masked, past_spaces(article.masked, again.end(), 1))
        if by:
            yield from _chain(article, by.end(), bodies)


def _chain(article: Article, start: int, bodies: Sequence[Named]) -> Iterator[tuple[Organization, Named]]:
    """The listed bodies but for those right behind another, which is part of them."""
    for behind, place in _listed(article, start, bodies):
        if isinstance(place.agent, Organization) and not (place.start - behind <= 1 and behind > start):
            yield place.agent, place


def _listed(article: Article, start: int, bodies: Sequence[Named]) -> Iterator[tuple[int, Named]]:
    """The bodies of the list that begins at ``start``, each with the offset at which the one before it ends.

    The short forms in brackets behind their names belong to them.
    """
    at = start
    for place in bodies:
        if place.start < at:
            continue
        if article.masked[place.start - 1] == "(" and place.start - at <= SHORT_FORM_WITHIN:
            at = place.end + 1
            continue
        gap = _TO_NEXT_BODY.fullmatch(article.masked, at, place.start)
        if not gap or not isinstance(place.agent, Organization):
            return
        yield at, place
        at = place.end


def _holders(article: Article, head: int, bodies: Sequence[Named]) -> Iterator[tuple[Organization, Named]]:
    """The bodies named for themselves shortly before the verb of holding, in the same line."""
    begin = line_start(article.masked, head, HOLDER_WITHIN)
    begin = last_said(article.masked, begin, head)
    return alone(article.masked, [place for place in bodies if begin <= place.start < head])
