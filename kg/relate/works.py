"""Platforms and videos as works, each once, with the body that provides it when the text says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kg.grammar.segments import enclosing, sentences
from kg.grammar.words import one_of
from kg.models import Article, Organization, Span, Work, WorkMention
from kg.relate.numbers import PROVIDED_WITHIN
from kg.text.fold import fold

_PROVIDES = re.compile(one_of("providing"))
_PROVIDED_BY = re.compile(
    rf"[”\"’' ]*(?:\([^()\n]{{1,40}}\) ?)?{one_of('which')}?{one_of('providedDeed')}?{one_of('providedBy')} ?"
)


def relate_works(
    article: Article, mentions: Sequence[WorkMention], organizations: Sequence[Organization]
) -> tuple[Work, ...]:
    """Every work once, in order of its first mention."""
    bodies = _Bodies(organizations)
    groups: dict[tuple[str, str], list[WorkMention]] = {}
    for mention in mentions:
        groups.setdefault((mention.kind, fold(mention.name)), []).append(mention)
    return tuple(_work(article, group, bodies) for group in groups.values())


def _work(article: Article, group: Sequence[WorkMention], bodies: _Bodies) -> Work:
    first = group[0]
    providers = (_provider(article, mention, bodies) for mention in group if mention.kind == "platform")
    return Work(
        name=first.name,
        kind=first.kind,
        url=first.url,
        provider=next((provider for provider in providers if provider), None),
        evidence=tuple(Span(mention.start, mention.end) for mention in group),
    )


def _provider(article: Article, work: WorkMention, bodies: _Bodies) -> Organization | None:
    """The body named behind "ของ" or "โดย", else the last one before a verb of providing in the sentence."""
    text, sentence = article.masked, enclosing(sentences(article), work.start)
    owner = _PROVIDED_BY.match(text, work.end)
    behind = bodies.at(owner.end()) if owner else None
    if behind or not sentence:
        return behind
    end, body = bodies.last_in(sentence.start, work.start)
    return body if _PROVIDES.search(text, max(end, work.start - PROVIDED_WITHIN), work.start) else None


class _Bodies:
    """The places where bodies are named, in order of their ends."""

    def __init__(self, organizations: Sequence[Organization]) -> None:
        self._at = {m.start: body for body in reversed(organizations) for m in body.mentions}
        places = [(m.end, number, m.start) for number, body in enumerate(organizations) for m in body.mentions]
        self._organizations, self._places = organizations, sorted(places)

    def at(self, start: int) -> Organization | None:
        """The body whose name begins here."""
        return self._at.get(start)

    def last_in(self, start: int, end: int) -> tuple[int, Organization | None]:
        """Where the last name inside this stretch ends, and the body that it names; the stretch's end and none."""
        for at in reversed(range(bisect_left(self._places, (end + 1, 0, 0)))):
            reached, number, begins = self._places[at]
            if reached < start:
                break
            if begins >= start:
                return reached, self._organizations[number]
        return end, None
