"""Who holds an event, and between whom one is: the bodies that the text names as its organizers or parties."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set

from kg.grammar.words import one_of
from kg.models import Article, Organization
from kg.relate.events.bodies import alone
from kg.relate.events.candidates import Candidate
from kg.relate.events.groups import HOLDING
from kg.relate.events.numbers import HELD_BY_WITHIN, HOLDER_WITHIN, SHORT_FORM_WITHIN, SHOWING_WITHIN
from kg.relate.events.speech import Spoken
from kg.relate.named import Named
from kg.text.automaton import Automaton
from kg.text.gaps import past_spaces
from kg.text.lines import line_end, line_start

_BY = re.compile(rf"{one_of('heldBy')}(?: the)?\s?")
_WHICH = re.compile(rf"\s?{one_of('whichBody')}\s?")
_HOLDS = re.compile(rf"(?:\s?\([^)]{{0,200}}\))?\s?{one_of('holdsIt')}")
_BETWEEN = re.compile(rf"\s?{one_of('agreedBetween')}\s?")
_TO_NEXT_BODY = re.compile(rf"\s?(?:\([^)]{{0,200}}\))?\s?(?:{one_of('joinsBodies')}|,|and the|and)?\s?")
_SHOWS = re.compile(rf"{one_of('showsThere')}\s?\Z")
_QUOTED_NAME = re.compile(r"“[^”]{4,}”|\"[^\"]{4,}\"")


def organizers(
    article: Article, candidate: Candidate, bodies: Sequence[Named], spoken: Spoken
) -> Iterator[tuple[Organization, Named]]:
    """The bodies behind "held by" at the event's name, and those of which some mention says that they hold it."""
    quoted = {mention.name: quote[0] for mention in candidate.mentions if (quote := _QUOTED_NAME.search(mention.name))}
    again = _ends(article.masked, set(quoted.values()))
    for mention in candidate.mentions:
        end = line_end(article.masked, mention.end, HELD_BY_WITHIN)
        by = _BY.search(article.masked, mention.end, end)
        if by:
            yield from _chain(article, by.end(), bodies)
        yield from _which_hold(article, mention.end, bodies)
        yield from _named_again(article, again.pop(quoted.get(mention.name, ""), ()), bodies)
        shows = _SHOWS.search(article.masked, max(0, mention.start - SHOWING_WITHIN), mention.start)
        if mention.introduction in HOLDING and not shows:
            yield from _holders(article, mention.start, bodies, spoken)


def parties(article: Article, candidate: Candidate, bodies: Sequence[Named]) -> Iterator[tuple[Organization, Named]]:
    """The bodies between which an agreement is, right behind its name: "พิธีลงนามบันทึกข้อตกลง… ระหว่าง A และ B"."""
    for mention in candidate.mentions:
        between = _BETWEEN.match(article.masked, mention.end)
        if between:
            yield from alone(article.masked, [place for _, place in _listed(article, between.end(), bodies)])


def _ends(text: str, names: Set[str]) -> dict[str, Sequence[int]]:
    """Where each of the names ends, wherever it stands in the text."""
    found: dict[str, list[int]] = defaultdict(list)
    for hit in Automaton({name: name for name in names}).anywhere(text):
        found[hit.value].append(hit.end)
    return dict(found)


def _named_again(
    article: Article, ends: Sequence[int], bodies: Sequence[Named]
) -> Iterator[tuple[Organization, Named]]:
    """The bodies behind "held by" wherever an event's quoted name ends."""
    for end in ends:
        by = _BY.match(article.masked, past_spaces(article.masked, end, 1))
        if by:
            yield from _chain(article, by.end(), bodies)


def _which_hold(article: Article, end: int, bodies: Sequence[Named]) -> Iterator[tuple[Organization, Named]]:
    """The bodies of which a clause behind an event's name says that they hold it ("งาน… ที่ทางกรมประมงจัดขึ้น")."""
    which = _WHICH.match(article.masked, end)
    listed = [place for _, place in _listed(article, which.end(), bodies)] if which else []
    if which and listed and _HOLDS.match(article.masked, listed[-1].end):
        yield from _chain(article, which.end(), bodies)


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
    for number in range(bisect_left(bodies, start, key=lambda place: place.start), len(bodies)):
        place = bodies[number]
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


def _holders(
    article: Article, head: int, bodies: Sequence[Named], spoken: Spoken
) -> Iterator[tuple[Organization, Named]]:
    """The bodies named for themselves shortly before the verb of holding, in the same line."""
    begin = spoken.last(line_start(article.masked, head, HOLDER_WITHIN), head)
    first, last = (bisect_left(bodies, at, key=lambda place: place.start) for at in (begin, head))
    return alone(article.masked, bodies[first:last])
