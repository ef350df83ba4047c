"""What is to be seen of a naming phrase that speaks for or against its being an event that the article reports.

Each feature holds or does not; ``ontology/event-weights.ttl`` says what each means and what it weighs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from kg.grammar.segments import paragraphs
from kg.grammar.words import one_of
from kg.models import Article, EventMention, Introduction
from kg.relate.events.candidates import LEAD, Candidate
from kg.relate.events.groups import ATTESTED, FORMAL, NEW, PRESENT, PUBLIC, TELLS, UNDERTAKING, WEAK
from kg.relate.events.numbers import (
    ACTOR_WITHIN,
    BEGINS_WITHIN,
    BEHIND_NAME,
    BODY_ACTS_WITHIN,
    DATED_WITHIN,
    FEW,
    FULL_NAME,
    HALF,
    LATE,
    LONG_NAME,
    MANY,
    MOST_COMPARED,
    MOST_OF_IT,
    NEWS,
    OLD,
    ON_TOP,
    PART_WITHIN,
    STEP_WITHIN,
    WILL_WITHIN,
)
from kg.relate.events.sameness import NAMED, alike, letters, titled
from kg.relate.events.speech import Spoken
from kg.relate.events.when_where import WILL

_WITH_TITLE = re.compile(r"[ก-๙]{2,24} ?[“\"]")
_PROPER = re.compile(
    r"^[ก-๙]{2,20} ?(?:[“\"]|[A-Z][\w’&-]+(?: (?:[A-Z&\d][\w’-]*|of|on|and|the|for))+)|"
    rf"(?:19|20|25)\d\d[)”\"]?$|{one_of('sessionNumber')} ?[\d๐-๙]"
)
_NEXT = re.compile(one_of("thereafter", "nextStep", "laterThatDay"))
_LATIN = re.compile(r"[A-Za-z]")
_QUOTES = ' “"'
_RANKS = ("second", "third")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an article's phrases are seen against.

    ``starts`` is where ``mentions`` begin; ``titles`` are the names and ``kinds`` the kinds of the events that the
    headline names, ``headline`` the pairs of its letters; ``first`` is the lead; ``spoken`` is where somebody speaks;
    at ``people`` and ``bodies`` agents are named, in text order.
    """

    article: Article
    mentions: Sequence[EventMention]
    starts: Sequence[int]
    titles: Sequence[str]
    kinds: Set[str]
    headline: Set[str]
    first: Candidate | None
    spoken: Spoken
    people: Sequence[int]
    bodies: Sequence[int]


def features(candidate: Candidate, around: Surroundings) -> frozenset[str]:
    """The names of the features that hold of a candidate by itself."""
    tables = (_of_time(candidate, around), _of_name(candidate, around), _of_agents(candidate, around))
    more = (_of_position(candidate, around), _of_telling(candidate), _of_order(candidate, around))
    held = {name for table in (*tables, *more) for name, holds in table.items() if holds}
    return frozenset({"any", *held, *_of_words(candidate.mention), _of_lead(candidate, around.first)})


def beside(candidate: Candidate, surer: Sequence[Candidate]) -> Iterator[str]:
    """The features of a candidate beside the events of the article that are surer."""
    if surer:
        yield _RANKS[len(surer) - 1] if len(surer) <= len(_RANKS) else "further"
    if any(other.mention.kind == candidate.mention.kind for other in surer):
        yield "kind again"
    if any(other.setting.paragraph == candidate.setting.paragraph for other in surer):
        yield "paragraph again"


def _of_words(mention: EventMention) -> Iterator[str]:
    """How the phrase is introduced, which kind of event it names by which word, and what these are together."""
    yield f"introduction {mention.introduction}"
    yield f"kind {mention.kind}"
    yield f"form {mention.form}"
    yield f"introduction {mention.introduction}, kind {mention.kind}"
    yield f"introduction {mention.introduction}, form {mention.form}"
    yield f"head {mention.head.strip(_QUOTES)}"


def _of_time(candidate: Candidate, around: Surroundings) -> Mapping[str, bool]:
    when, published = candidate.setting.when, around.article.published
    day = when is not None and when.precision == "day"
    age = (published - when.earliest).days if when and day and published else None
    return {
        "date": when is not None,
        "own date": candidate.setting.own,
        "day": day,
        "relative day": when is not None and when.relative,
        "date opens": candidate.setting.opens,
        "news": age is not None and 0 <= age <= NEWS,
        "old": age is not None and age > OLD,
        "to come": age is not None and age < 0,
    }


def _of_name(candidate: Candidate, around: Surroundings) -> Mapping[str, bool]:
    mention, name = candidate.mention, candidate.mention.name
    pairs = letters(name)
    share = len(pairs & around.headline) / max(1, len(pairs))
    return {
        "long name": len(name) > LONG_NAME,
        "full name": len(name) > FULL_NAME,
        "number or quotation": bool(NAMED.search(name)),
        "proper name": bool(_PROPER.search(name)),
        "title": bool(_WITH_TITLE.match(name)),
        "English": bool(_LATIN.match(name)),
        "in headline": titled(candidate, around.titles),
        "kind in headline": candidate.mention.kind in around.kinds,
        "half in headline": HALF < share <= MOST_OF_IT,
        "words of headline": share > MOST_OF_IT,
        "named again": any(
            other is not mention and alike(other.name, name) for other in around.mentions[:MOST_COMPARED]
        ),
    }


def _of_agents(candidate: Candidate, around: Surroundings) -> Mapping[str, bool]:
    mention, sentence = candidate.mention, candidate.setting.sentence
    begin = around.spoken.last(sentence.start, mention.start)
    return {
        "person before": _any(around.people, begin, mention.start),
        "person behind": _any(around.people, mention.start, sentence.end),
        "person inside": _any(around.people, mention.start + 1, mention.end),
        "body before": _any(around.bodies, begin, mention.start),
        "body behind": _any(around.bodies, mention.start, sentence.end),
        "body inside": _any(around.bodies, mention.start + 1, mention.end),
    }


def _of_position(candidate: Candidate, around: Surroundings) -> Mapping[str, bool]:
    start, where = candidate.mention.start, candidate.setting
    behind = start - around.article.body
    paragraph = _paragraph(around.article, where.paragraph.start)
    return {
        "headline": behind < 0,
        "on top": 0 <= behind < ON_TOP,
        "late": behind > LATE,
        "paragraph 1": paragraph == 0,
        "paragraph 2": paragraph == 1,
        "later paragraph": paragraph >= FEW,
        "sentence begins": start - where.sentence.start < BEGINS_WITHIN,
        "paragraph begins": start - where.paragraph.start < BEGINS_WITHIN,
        "few phrases": len(around.mentions) <= FEW,
        "many phrases": len(around.mentions) > MANY,
    }


def _of_order(candidate: Candidate, around: Surroundings) -> Mapping[str, bool]:
    """What stands before a candidate and behind it: other phrases, the next step, the date, who acts."""
    mention = candidate.mention
    start, end = mention.start, mention.end
    where, text, body = candidate.setting, around.article.masked, around.article.body
    day = where.when.start if where.when else -1
    return {
        "first in sentence": not _any(around.starts, where.sentence.start, start),
        "first in paragraph": not _any(around.starts, where.paragraph.start, start),
        "first in body": start >= body and not _any(around.starts, body, start),
        "then": bool(_NEXT.search(text, max(where.sentence.start, start - STEP_WITHIN), start)),
        "will": bool(WILL.search(text, max(where.sentence.start, start - WILL_WITHIN), start)),
        "date inside": start <= day < end,
        "date behind": 0 <= day - end < DATED_WITHIN,
        "date before": where.sentence.start <= day < start,
        "person acts": _any(around.people, start - ACTOR_WITHIN, start),
        "holds the lead": mention.introduction is Introduction.WITHIN and _shortly_behind(mention, around.first),
        "body acts": _any(around.bodies, start - BODY_ACTS_WITHIN, start),
    }


def _of_telling(candidate: Candidate) -> Mapping[str, bool]:
    mention, where = candidate.mention, candidate.setting
    told, attested = mention.introduction in TELLS, mention.introduction in ATTESTED
    place, formal = where.place, mention.introduction in FORMAL
    return {
        "venue": place is not None,
        "venue behind": place is not None and 0 <= place.start - mention.end < BEHIND_NAME,
        "said": where.said,
        "undertaking": mention.kind == UNDERTAKING and mention.introduction not in PRESENT,
        "public occasion": mention.kind in PUBLIC and attested and bool(_PROPER.search(mention.name)),
        "new": mention.kind in NEW and told and where.first and not where.said,
        "formal, first": formal and where.first,
        "formal, said": formal and where.said,
        "told, date": told and where.when is not None,
        "told, venue": told and place is not None,
        "weak, date": mention.introduction in WEAK and where.when is not None,
        "planned, own date": mention.introduction is Introduction.PLANNED and where.own,
    }


def _of_lead(candidate: Candidate, first: Candidate | None) -> str:
    """Where the candidate stands to the lead."""
    where = candidate.setting
    if candidate is first:
        return LEAD
    if where.said and not where.own:
        return "hearsay"
    if where.then:
        return "next"
    if first and where.paragraph != first.setting.paragraph and not where.own:
        return "elsewhere"
    return "beside lead" if first else "no lead"


def _shortly_behind(mention: EventMention, lead: Candidate | None) -> bool:
    """Whether a phrase stands where the report says within what the lead took place."""
    return lead is not None and 0 < mention.start - lead.mention.end < PART_WITHIN


def _paragraph(article: Article, start: int) -> int:
    """Which paragraph of the body begins at an offset; below 0 for the headline's."""
    found = paragraphs(article)
    first, at = (bisect_left(found, offset, key=lambda p: p.start) for offset in (article.body, start))
    return at - first


def _any(starts: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(starts, start)
    return at < len(starts) and starts[at] < end
