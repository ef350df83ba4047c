"""Which stretches of the article report an event: where its participants are to be looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.grammar.segments import enclosing, paragraphs, sentences
from kg.grammar.words import one_of
from kg.models import Article, EventMention, Span
from kg.relate.events.actors import main_of
from kg.relate.events.candidates import Candidate
from kg.relate.events.groups import ASIDE, PERSONAL
from kg.relate.events.numbers import LIST_WITHIN
from kg.relate.events.speech import Spoken
from kg.relate.events.when_where import inside

_CAME = re.compile(one_of("cameToo"))
_THIS_EVENT = re.compile(rf"{one_of('thisEvent')}.{{0,80}}{one_of('listsWho')}")
_WITHIN_IT = re.compile(rf"(?:{one_of('leadsIn')}\s?)?{one_of('withinIt')}")
_NAMES = re.compile(one_of("listsWho", "gaveTo", "cameThere"))
_MATTER = re.compile(one_of("otherMatter"))


@dataclass(frozen=True, slots=True)
class Region:
    """The stretches of text, in order, that report one event."""

    spans: tuple[Span, ...]

    def holds(self, offset: int) -> bool:
        """Whether the offset lies in one of the stretches."""
        return enclosing(self.spans, offset) is not None

    def end(self, offset: int) -> int:
        """Where the stretch that holds the offset ends."""
        span = enclosing(self.spans, offset)
        return span.end if span else offset


def regions(
    article: Article, candidates: Sequence[Candidate], parents: Sequence[int | None], spoken: Spoken
) -> tuple[Region, ...]:
    """One region per candidate: its report up to what somebody says, and for the main one lists that follow.

    The main event of a paragraph has all of its report, another that follows in the same paragraph its own
    sentence onwards; what an event is part of has the region of that event.
    """
    main = main_of(candidates)
    found = []
    for number, candidate in enumerate(candidates):
        part = parents.index(number) if number in parents else number
        spans = [
            _report(article, candidates[part], candidates, spoken),
            *_lists(article, candidate, candidates, spoken, number == main),
        ]
        found.append(Region(tuple(sorted(spans))))
    return tuple(found)


def _report(article: Article, candidate: Candidate, all_of_them: Sequence[Candidate], spoken: Spoken) -> Span:
    paragraph, mention = candidate.setting.paragraph, candidate.mention
    text = article.masked
    start = spoken.last(paragraph.start, mention.start)
    beside = [c for c in all_of_them if c.setting.paragraph == paragraph]
    if candidate.rank < max(c.rank for c in beside):
        start = max(start, candidate.setting.sentence.start)
    end = spoken.before(max(mention.end, paragraph.start), paragraph.end)
    behind = max(start, mention.end)
    turns = (s.start for s in sentences(article) if behind < s.start < end and _turns(text, s))
    return Span(start, next(turns, end))


def _turns(text: str, sentence: Span) -> bool:
    """Whether a sentence turns from the event to something else: it names a matter, and nobody as present."""
    return bool(_MATTER.match(text, sentence.start)) and not _CAME.search(text, sentence.start, sentence.end)


def _lists(
    article: Article, candidate: Candidate, all_of_them: Sequence[Candidate], spoken: Spoken, is_main: bool
) -> list[Span]:
    """The paragraphs behind the report that say who its people were.

    For the main event also those that go on with the report before anybody speaks, and those that name no event.
    """
    taken = {c.setting.paragraph for c in all_of_them if c is candidate or c.mention.introduction not in ASIDE}
    told_by = [(c, sorted(c.mentions)) for c in all_of_them]
    again = sorted(m for m in candidate.mentions if m.introduction in PERSONAL)
    found, going = [], is_main
    for paragraph in paragraphs(article):
        if paragraph.start < candidate.mention.end or paragraph in taken:
            continue
        told = Span(paragraph.start, spoken.before(paragraph.start, paragraph.end))
        speech = told.end < paragraph.end
        lists = _THIS_EVENT.search(article.masked, told.start, told.end) or (
            _WITHIN_IT.match(article.masked, told.start, told.end)
            and _NAMES.search(article.masked, told.start, told.end)
        )
        goes_on = _CAME.search(article.masked, told.start, min(told.end, told.start + LIST_WITHIN)) and not speech
        retold = is_main and _holds_any(told, again)
        named = [c for c, mentions in told_by if _holds_any(told, mentions)] if lists else []
        if retold or (going and goes_on) or (lists and (candidate in named or (is_main and not named))):
            found.append(told)
        going = going and not speech
    return found


def _holds_any(span: Span, mentions: Sequence[EventMention]) -> bool:
    """Whether one of the mentions, which are in text order, lies in the span."""
    return any(span.covers(mention) for mention in inside(mentions, span.start, span.end))
