"""Whose a post is that names no body: the one of its kind that the article names, or the one that heads the roster."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from kg.grammar.words import one_of, words
from kg.models import Article, Holding, Organization, Span
from kg.relate.numbers import LONGEST_HEADING, LONGEST_ROW
from kg.text.lines import line_end, line_start
from kg.vocabulary.roles import Role, leading_role, roles

_DEPUTY = re.compile(f"{one_of('lowerPost')}+")
_SHORT = re.compile(r"[ ]?ฯ\Z")
_HEADING = re.compile(one_of("rosterHeading"))
_LEADS = re.compile(r"[ ]*(?:\(?[\d๐-๙]{1,3}[.)]?[ ]*|[•*–-][ ]*)?")
_AROUND = re.compile(r"[ ]*(?:\([^()\n]{1,40}\))?[ ]*")


class Employers:
    """The bodies of one article by where they stand, and the lines that head its rosters."""

    def __init__(self, article: Article, bodies: Sequence[Organization], taken: Sequence[Span]) -> None:
        self._text = article.masked
        self._places = sorted((m.start, m.end, body.name) for body in bodies for m in body.mentions)
        self._bodies = {body.name: body for body in bodies}
        self._taken = sorted(span.start for span in taken)
        """Where people and posts begin."""
        self._headings = dict(self._find_headings())

    def with_body(self, holding: Holding) -> Holding:
        """The holding; with the body that it is of, where its wording names none and the article shows which."""
        if holding.organization is not None or _is_of_state_or_place(holding.role):
            return holding
        place = holding.evidence[0]
        body = self._of_kind(holding, place) or self._above(place)
        return replace(holding, organization=body) if body else holding

    def _of_kind(self, holding: Holding, place: Span) -> Organization | None:
        """The body of the kind that the post says, the last one named before it: รองผู้ว่าราชการ|จังหวัด, คณบดี."""
        openings = _openings(holding)
        if not openings:
            return None
        fitting = [(start, name) for start, _, name in self._places if _opens(self._bodies[name], openings)]
        before = [name for start, name in fitting if start < place.start]
        only = {name for _, name in fitting}
        name = before[-1] if before else next(iter(only)) if len(only) == 1 else None
        return self._bodies[name] if name else None

    def _above(self, place: Span) -> Organization | None:
        """The body that heads the roster in which the post stands, on a row of its own."""
        start = line_start(self._text, place.start, LONGEST_ROW)
        end = line_end(self._text, place.end, LONGEST_ROW)
        if not self._headings or end - start >= LONGEST_ROW or not _LEADS.fullmatch(self._text, start, place.start):
            return None
        above = [at for at in self._headings if at < start]
        return self._bodies[self._headings[max(above)]] if above else None

    def _find_headings(self) -> Iterator[tuple[int, str]]:
        """The lines that name a body and nobody, alone or behind a word for a roster."""
        for start, end, name in self._places:
            begin = line_start(self._text, start, LONGEST_HEADING)
            stop = line_end(self._text, end, LONGEST_HEADING)
            if stop - begin >= LONGEST_HEADING or self._is_taken(begin, stop):
                continue
            alone = _AROUND.fullmatch(self._text, begin, start) and _AROUND.fullmatch(self._text, end, stop)
            if alone or _HEADING.search(self._text, begin, start):
                yield begin, name

    def _is_taken(self, begin: int, stop: int) -> bool:
        at = bisect_left(self._taken, begin)
        return at < bisect_right(self._taken, stop - 1)


def _openings(holding: Holding) -> tuple[str, ...]:
    """With what the name of the body begins that a post wants: the word that ends its wording, or those of its role."""
    wording = _SHORT.sub("", holding.label)
    ending = max((head for head in _heads() if wording.endswith(head) and wording != head), key=len, default="")
    role = _role(holding.role)
    return (ending,) if ending else role.leads if role else ()


def _opens(body: Organization, openings: tuple[str, ...]) -> bool:
    return any(body.name.startswith(opening) and body.name != opening for opening in openings)


def _is_of_state_or_place(wording: str) -> bool:
    role = _role(wording)
    return role is not None and (role.state or role.place or role.beside)


def _role(wording: str) -> Role | None:
    """The role with which a wording begins, or goes on behind the word for a deputy."""
    own = leading_role(wording)
    deputy = _DEPUTY.match(wording)
    return _by_name().get(own) or _by_name().get(leading_role(wording[deputy.end() :]) if deputy else "")


@cache
def _by_name() -> dict[str, Role]:
    return {role.name: role for role in roles()}


@cache
def _heads() -> tuple[str, ...]:
    return words("endsPost")
