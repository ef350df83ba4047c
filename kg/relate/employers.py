"""Whose a post is that names no body: the one of its kind that the article names, or the one that heads the roster."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from kg.grammar.words import one_of, words
from kg.models import Article, Holding, Organization, Span
from kg.relate.numbers import DEPUTY_REACH, LONGEST_HEADING, LONGEST_ROW
from kg.text.fold import fold
from kg.text.lines import line_end, line_start
from kg.vocabulary.kinds import COMMITTEE
from kg.vocabulary.roles import Role, leading_role, roles

_DEPUTY = re.compile(f"{one_of('lowerPost')}+")
_GRADE = re.compile(rf"{one_of('officialGrade')}\Z")
_SHORT = re.compile(r"[ ]?ฯ\Z")
_HEADING = re.compile(one_of("rosterHeading"))
_LEADS = re.compile(r"[ ]*(?:\(?[\d๐-๙]{1,3}[.)]?[ ]*|[•*–-][ ]*)?")
_NO_ROW = re.compile(rf"[^\n]{{{LONGEST_ROW},}}")
"""A paragraph, with which the rows of a roster are over."""
_OF_BOARD = re.compile(one_of("memberOfCommittee", "ofUnnamedBody"))


class Employers:
    """The bodies of one article by where they stand, and the lines that head its rosters."""

    def __init__(self, article: Article, bodies: Sequence[Organization], taken: Sequence[Span]) -> None:
        self._text, self._whole = article.masked, article.text
        self._places = sorted((m.start, m.end, body.name) for body in bodies for m in body.mentions)
        self._bodies = {body.name: body for body in bodies}
        self._by_form = {form: body.name for body in bodies for form in (*body.aliases, body.name)}
        self._taken = sorted(span.start for span in taken)
        """Where people and posts begin."""
        self._headings = dict(self._find_headings())

    def with_body(self, holding: Holding) -> Holding:
        """The holding; with the body that it is of, where its wording names none and the article shows which."""
        if holding.organization is not None or _is_of_state_or_place(holding.role):
            return holding
        place, ending = holding.evidence[0], _ending(holding)
        if field := _field(holding.role):
            body = self._of_field(field)
            return replace(holding, organization=body) if body else holding
        if not ending and not fold(holding.label).endswith(fold(holding.role)):
            return holding  # its wording goes on with what is no body of this article
        role = _role(holding.role)
        own = self._of_kind((ending,) if ending else (), place)
        body = own or self._of_kind(role.leads if role else (), place, alone=True) or self._above(holding, place)
        return replace(holding, organization=body, role=_without(holding.role, ending)) if body else holding

    def _of_field(self, field: str) -> Organization | None:
        """The body that a trade's field names: นักวิชาการ|ศุลกากร|ชำนาญการ serves กรมศุลกากร."""
        return next((body for name, body in self._bodies.items() if name.endswith(field)), None)

    def _of_kind(self, openings: tuple[str, ...], place: Span, alone: bool = False) -> Organization | None:
        """The body of the kind that the post says, the last one named before it: รองผู้ว่าราชการ|จังหวัด, คณบดี.

        ``alone`` says that none is taken where several of the kind stand close before the post.
        """
        for opening in openings:
            fitting = [(start, name) for start, _, name in self._places if _opens(self._bodies[name], opening)]
            before = [name for start, name in fitting if start < place.start]
            only = {name for _, name in fitting}
            near = {name for start, name in fitting if 0 < place.start - start <= DEPUTY_REACH}
            if alone and len(near) > 1:
                return None
            if before or len(only) == 1:
                return self._bodies[before[-1] if before else fitting[0][1]]
        return None

    def _above(self, holding: Holding, place: Span) -> Organization | None:
        """The body that heads the roster in which the post stands, on a row of its own."""
        start = line_start(self._text, place.start, LONGEST_ROW)
        end = line_end(self._text, place.end, LONGEST_ROW)
        if end - start >= LONGEST_ROW or not _LEADS.fullmatch(self._text, start, place.start):
            return None
        if len(self._bodies) == 1 and not _NO_ROW.search(self._text):
            return next(iter(self._bodies.values()))
        above = max((at for at in self._headings if at < start), default=None)
        if above is None or _NO_ROW.search(self._text, above, start):
            return None
        body = self._bodies[self._headings[above]]
        return None if _OF_BOARD.search(holding.role) and body.kind != COMMITTEE else body

    def _find_headings(self) -> Iterator[tuple[int, str]]:
        """The lines that name a body and nobody, alone or behind a word for a roster.

        That a line is left out of what is read, as the name of the site, makes no difference.
        """
        at = 0
        for line in self._whole.split("\n"):
            name = self._by_form.get(_LEADS.sub("", line, count=1).strip()) if len(line) < LONGEST_HEADING else None
            if name:
                yield at, name
            at += len(line) + 1
        for start, end, name in self._places:
            begin = line_start(self._text, start, LONGEST_HEADING)
            stop = line_end(self._text, end, LONGEST_HEADING)
            if stop - begin >= LONGEST_HEADING or self._is_taken(begin, stop):
                continue
            if _HEADING.search(self._text, begin, start):
                yield begin, name

    def _is_taken(self, begin: int, stop: int) -> bool:
        at = bisect_left(self._taken, begin)
        return at < bisect_right(self._taken, stop - 1)


def _field(wording: str) -> str:
    """The field of an official's trade, between its name and the grade; empty for none."""
    grade = _GRADE.search(wording)
    return wording[len(leading_role(wording)) : grade.start()].strip() if grade else ""


def _ending(holding: Holding) -> str:
    """The word that ends a post's wording and begins the name of its body; empty for none."""
    wording = _SHORT.sub("", holding.label)
    return max((head for head in words("endsPost") if wording.endswith(head) and wording != head), key=len, default="")


def _without(wording: str, ending: str) -> str:
    """The role without the word that begins its body's name, where that is no part of it: โฆษก|กรม, but ปลัดกระทรวง."""
    deputy = _DEPUTY.match(wording)
    whole = {wording, wording[deputy.end() :] if deputy else wording}
    return wording if whole & _by_name().keys() else wording.removesuffix(ending)


def _opens(body: Organization, opening: str) -> bool:
    return body.kind != COMMITTEE and body.name.startswith(opening) and body.name != opening


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
