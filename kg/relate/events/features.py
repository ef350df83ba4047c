"""What is to be seen of a naming phrase that speaks for or against its being an event that the article reports.

Each feature holds or does not; ``ontology/event-weights.ttl`` says what each means and weighs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from kg.grammar.segments import paragraphs
from kg.grammar.words import one_of
from kg.models import Article, EventMention, Introduction
from kg.relate.events.candidates import Candidate
from kg.relate.events.groups import ATTESTED, FORMAL, NEW, PRESENT, PUBLIC, TELLS, UNDERTAKING, WEAK
from kg.relate.events.numbers import BRIEF_NAME, FEW, FULL_NAME, LONG_NAME, MANY, NEWS, OLD
from kg.relate.events.sameness import NAMED, alike, letters, titled

_WITH_TITLE = re.compile(r"[ก-๙]{2,24} ?[“\"]")
_PROPER = re.compile(
    r"^[ก-๙]{2,20} ?(?:[“\"]|[A-Z][\w’&-]+(?: (?:[A-Z&\d][\w’-]*|of|on|and|the|for))+)|"
    rf"(?:19|20|25)\d\d[)”\"]?$|{one_of('sessionNumber')} ?[\d๐-๙]"
)
_LATIN = re.compile(r"[A-Za-z]")
_RANKS = ("first", "second", "third")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an article's candidates are seen against: what its headline names, its lead, and where agents are named."""

    article: Article
    titles: Sequence[str]
    kinds: Set[str]
    first: Candidate | None
    mentions: Sequence[EventMention]
    people: Sequence[int] = field(default=())
    bodies: Sequence[int] = field(default=())
    headline: frozenset[str] = frozenset()


def features(candidate: Candidate, around: Surroundings) -> frozenset[str]:
    """The names of the features that hold of a candidate by itself."""
    mention = candidate.mention
    found = {"any", f"introduced {mention.introduction}", f"kind {mention.kind}", f"form {form_of(mention)}", f"head {form_of(mention,1)}", f"form {form_of(mention)} {mention.introduction}", f"{mention.introduction} {mention.kind}"}
    for holds in (_of_setting(candidate, around.article.published), _of_name(candidate, around), _of_place(candidate, around), _joint(candidate)):
        found |= {name for name, seen in holds.items() if seen}
    found.add(_of_lead(candidate, around.first))
    found.add(_of_paragraph(candidate, around.article))
    return frozenset(found)


def beside(candidate: Candidate, kept: Sequence[Candidate]) -> Iterator[str]:
    """The features of a candidate beside those events that are surer."""
    number = len(kept)
    if number:
        yield f"{_RANKS[number]} surest" if number < len(_RANKS) else "further"
    if any(other.mention.kind == candidate.mention.kind for other in kept):
        yield "kind again"
    if any(other.setting.paragraph == candidate.setting.paragraph for other in kept):
        yield "paragraph again"


def _of_setting(candidate: Candidate, published) -> Mapping[str, bool]:
    where, mention = candidate.setting, candidate.mention
    when, place = where.when, where.place
    days = (when.earliest - published).days if when and published and when.precision == "day" else None
    return {
        "fresh": days is not None and -7 <= days <= 0,
        "old": days is not None and days < -30,
        "to come": days is not None and days > 0,
        "date": when is not None,
        "own date": where.own,
        "day": when is not None and when.precision == "day",
        "today": when is not None and when.relative,
        "opens with date": where.opens,
        "venue": place is not None,
        "venue behind": place is not None and 0 <= place.start - mention.end < NEWS,
        "said": where.said,
    }


def _of_name(candidate: Candidate, around: Surroundings) -> Mapping[str, bool]:
    name = candidate.mention.name
    grams = letters(name)
    share = len(grams & around.headline) / max(1, len(grams))
    return {
        "half headlined": .5 < share <= .8,
        "headlined": share > .8,
        "little headlined": share < .3,
        "brief name": len(name) < BRIEF_NAME,
        "long name": len(name) > LONG_NAME,
        "full name": len(name) > FULL_NAME,
        "proper name": bool(NAMED.search(name)),
        "proper ending": bool(_PROPER.search(name)),
        "title": bool(_WITH_TITLE.match(name)),
        "English": bool(_LATIN.match(name)),
        "in title": titled(candidate, around.titles),
        "kind in title": candidate.mention.kind in around.kinds,
        "named again": sum(alike(m.name, name) for m in around.mentions) > 1,
    }


def _of_place(candidate: Candidate, around: Surroundings) -> Mapping[str, bool]:
    start, sentence = candidate.mention.start, candidate.setting.sentence
    text = around.article.masked
    return {
        "sentence begins": start - sentence.start < 3,
        "paragraph begins": start - candidate.setting.paragraph.start < 3,
        "at once": 0 <= start - around.article.body < 200,
        "soon": 200 <= start - around.article.body < 500,
        "late": 1500 < start - around.article.body,
        "person inside": _any(around.people, candidate.mention.start + 1, candidate.mention.end),
        "body inside": _any(around.bodies, candidate.mention.start + 1, candidate.mention.end),
        "quoted": text[max(0, start - 1):start] in ("“", '"', "‘"),
        "headline": start < around.article.body,
        "person before": _any(around.people, sentence.start, start),
        "body before": _any(around.bodies, sentence.start, start),
        "person behind": _any(around.people, start, sentence.end),
        "body behind": _any(around.bodies, start, sentence.end),
        "few": len(around.mentions) <= FEW,
        "many": len(around.mentions) > MANY,
    }


def _joint(candidate: Candidate) -> Mapping[str, bool]:
    mention, where = candidate.mention, candidate.setting
    undertaken = mention.kind == UNDERTAKING and mention.introduction not in PRESENT
    return {
        "undertaking": undertaken,
        "public": mention.kind in PUBLIC and mention.introduction in ATTESTED and bool(_PROPER.search(mention.name)),
        "new": mention.kind in NEW and mention.introduction in TELLS and where.first and not where.said,
        "formal opening": mention.introduction in FORMAL and where.first,
        "told with date": mention.introduction in TELLS and where.when is not None,
        "told with venue": mention.introduction in TELLS and where.place is not None,
        "weak with date": mention.introduction in WEAK and where.when is not None,
        "formal, said": mention.introduction in FORMAL and where.said,
        "planned with date": mention.introduction is Introduction.PLANNED and where.own,
    }


def _of_lead(candidate: Candidate, first: Candidate | None) -> str:
    where = candidate.setting
    if candidate is first:
        return "lead"
    if where.said and not where.own:
        return "hearsay"
    if where.then:
        return "next"
    if first and where.paragraph != first.setting.paragraph and not where.own:
        return "elsewhere"
    return "beside lead" if first else "no lead"


def _of_paragraph(candidate: Candidate, article: Article) -> str:
    body = bisect_left(paragraphs(article), article.body, key=lambda p: p.start)
    number = bisect_left(paragraphs(article), candidate.setting.paragraph.start, key=lambda p: p.start) - body
    if number < 0:
        return "paragraph of headline"
    return f"paragraph {number}" if number < FEW else "later paragraph"


def _any(starts: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(starts, start)
    return at < len(starts) and starts[at] < end


def form_of(m,h=0):
    from kg.vocabulary.events import event_kinds
    import functools
    best=("",0,"")
    for k in event_kinds():
        for nm in ("nouns","verbs","common","full"):
            for w in getattr(k,nm):
                if m.text.startswith(w) and len(w)>best[1]: best=(nm,len(w),w)
    return best[2] if h else best[0]
