"""Who says it: the subject of a verb of saying, by where names stand before the verb."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kg.grammar.words import one_of
from kg.models import Article, Span
from kg.relate.named import Named
from kg.relate.statements.numbers import BEFORE_NAME, LONGEST_CLAUSE, NEAR_REACH, POST_REACH, SUBJECT_REACH
from kg.relate.statements.officeholders import Offices, officeholder
from kg.relate.statements.subjects import (
    Way,
    acts,
    is_object_before_pronoun,
    is_reported,
    lists_on,
    no_subject,
    only_chairs,
    others_say,
    way_to_verb,
)
from kg.text.spans import START

_CONJUNCTION = re.compile(rf"(?<=[ \n]){one_of('beforeBarePost')}")
_WITHIN_NAME = re.compile(r"[ฯ )]*(?:\([^()\n]{0,80}\)[ฯ ]*)*\(?")
_MARK = re.compile(r"[“‘\"']")
_MARKS = re.compile(r"[”’\"' ]*")
_JOINED = re.compile(rf"(?:{one_of('and')}|,)\s*$")
_BEGINS = re.compile(rf"(?:^|[\s“\"‘(:]|{one_of('beforeBody')})$")
_NO_BODY = re.compile(rf"{one_of('noSubject', 'noBody', 'postOpener')}[\s“\"‘(]*$|{one_of('ofPost')}(?: the)? $")


def speakers(
    article: Article,
    clause: Span,
    mentions: Sequence[Named],
    posts: Offices,
    *,
    near: bool,
) -> tuple[Named, ...]:
    """Who speaks at the end of a clause that ends where the verb begins, where the clause names them; often nobody.

    The mentions are in text order. Where the verb alone is no sure speech, its speaker stands ``near``, right before.
    """
    text = article.masked
    clause = Span(max(clause.start, clause.end - LONGEST_CLAUSE), clause.end)
    way = way_to_verb(text, clause)
    verb = way.start
    near = near or way.relative
    first = bisect_left(mentions, clause.start, key=START)
    inside = [m for m in mentions[first : bisect_left(mentions, verb, key=START)] if m.end <= verb]
    people = [m for m in inside if m.is_person]
    named_to = people[-1].end if people else clause.start

    def apart(start: int) -> bool:
        return not people or (named_to <= start and acts(text, named_to, start))

    post = officeholder(text, clause, verb, posts) or officeholder(text, _conjoined(text, clause, verb), verb, posts)
    body = _body(text, clause, way, inside)
    if body and apart(body.start) and not (post and post.start < body.start):
        return (body,)
    if post and apart(post.start):
        return (post,)
    return tuple(_persons(text, clause, way, people, near))


def _conjoined(text: str, clause: Span, verb: int) -> Span:
    """The clause that a conjunction opens last before the verb, without the conjunction (no space need follow it)."""
    found = list(_CONJUNCTION.finditer(text, max(clause.start, verb - POST_REACH), verb))
    return Span(found[-1].end(), clause.end) if found else clause


def _persons(text: str, clause: Span, way: Way, people: Sequence[Named], near: bool) -> list[Named]:
    """The last person named who can be the subject, with those joined by และ; nobody beside the subject of another.

    With the chair of an event, named as no more, those beside the chair speak who are named right before the verb.
    """
    at, reach, beside_chair = len(people) - 1, way.start, list[Named]()
    while at >= 0:
        behind = Span(people[at].end, reach)
        close = not acts(text, behind.start, behind.end)
        if beside_chair and only_chairs(text, behind.start, behind.end):
            return beside_chair
        if is_object_before_pronoun(text, clause, people[at], way.start):
            break
        if (near and not close) or way.start - people[at].end > (NEAR_REACH if near else SUBJECT_REACH):
            break
        if not close and others_say(text, Span(people[at].end, way.start), way, people[-1].end):
            break
        head = at if way.relative else _head(text, people, at)
        lead = Span(max(clause.start, people[head].start - BEFORE_NAME), people[head].start)
        beside = None if way.relative else no_subject(text, lead, behind, way)
        if beside is None:
            if not close and not way.chained and is_reported(text, lead):
                break
            return _together(text, people[head : at + 1], way.start) if close else [people[head]]
        beside_chair = _together(text, people[head : at + 1], way.start) if close else []
        at, reach = head - 1, beside if close else reach
    return []


def _together(text: str, people: Sequence[Named], verb: int) -> list[Named]:
    """Of a list right before the verb all, where the last is joined to it; else the last, who is named by himself.

    A name in brackets only explains a post. Of several in quotation marks, as in headlines, the last speaks only right
    before the verb: the words behind it may be about another.
    """
    if len(people) > 1 and _JOINED.search(text, people[-2].end, people[-1].start):
        return list(people)
    named = [person for person in people if text[person.start - 1 : person.start] != "("] or people
    last = named[-1]
    several = len({person.agent.name for person in named}) > 1
    unclear = several and _MARK.match(text, last.start - 1) and not _MARKS.fullmatch(text, last.end, verb)
    return [] if unclear else [last]


def _head(text: str, people: Sequence[Named], at: int) -> int:
    """The first person of the list that this one continues."""
    while at > 0 and lists_on(text, people[at - 1].end, people[at].start):
        at -= 1
    return at


def _body(text: str, clause: Span, way: Way, inside: Sequence[Named]) -> Named | None:
    """The body whose name stands right before the verb as its subject, not as the end of a person's post.

    Of "กรม… (ย่อ) กระทรวง…" it is the first: what follows is its short name and the body it is part of.
    """
    at = len(inside) - 1
    if at < 0 or inside[at].is_person or way.chained or not _WITHIN_NAME.fullmatch(text, inside[at].end, way.start):
        return None
    while at > 0:
        before = inside[at - 1]
        if before.is_person or not _WITHIN_NAME.fullmatch(text, before.end, inside[at].start):
            break
        at -= 1
    body = inside[at]
    if body.start == clause.start:
        return body
    lead = max(clause.start, body.start - BEFORE_NAME), body.start
    return body if _BEGINS.search(text, *lead) and not _NO_BODY.search(text, *lead) else None
