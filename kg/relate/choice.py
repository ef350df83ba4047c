"""Which naming phrases are happenings that the article reports, and which of them name the same one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from kg.models import Article, DateMention, EventMention, PlaceMention
from kg.names import fold
from kg.relate.settings import Setting, later, opening, setting

_NEEDED = 1.55
_HEADLINE = 0.2
_WEIGHTS = {
    "headline": _HEADLINE,
    "date": 0.5,
    "own date": 0.2,
    "venue": 0.3,
    "proper name": 0.2,
    "long name": 0.1,
    "title": 0.7,
    "lead": 0.6,
    "undertaking": -0.3,
    "hearsay": -0.6,
    "elsewhere": -0.3,
}
_LONG = 30
_OPENING = 2500
_MOST = 4
_ALIKE = 0.55
_NAMED = re.compile(r"[“\"‘]|ครั้งที่|รุ่นที่|ประจำปี|\(MOU|[A-Z]{3}")
_ENTITLED = re.compile(r"^(?!โครงการ|กิจกรรม)[ก-๙]{2,24} ?[“\"]")
_LATER = re.compile(r"จากนั้น|ต่อมา|ต่อจากนั้น|เวลา \d|นอกจากนี้|ในช่วงบ่าย")
_NEXT = re.compile(rf"{_LATER.pattern}|โอกาสนี้|ในการนี้")
_FORMAL = frozenset({"presided", "attended", "opened", "made"})
_ACTS = frozenset({"award", "courtesyCall", "lecture", "pressConference"})
_TELLS = frozenset({"told", "done", "attended", "meant"})
_LECTURE = "lecture"
_HEADLINES = frozenset({"presided", "attended", "opened", "made", "held", "done"})
_UNDERTAKING = "activity"
_PUBLIC = frozenset({"fair", "meeting", "seminar", "competition", "exhibition", "ceremony", "launch"})
_ATTESTS = frozenset({"presided", "attended", "opened", "made", "held", "within", "under", "after", "convened"})
_PROPER = re.compile(
    r"^[ก-๙]{2,20} ?(?:[“\"]|[A-Z][\w’&-]+(?: (?:[A-Z&\d][\w’-]*|of|on|and|the|for))+)|"
    r"(?:19|20|25)\d\d\)?$|(?:ครั้ง|สมัย)ที่ ?[\d๐-๙]"
)
_PRESENT = frozenset({"presided", "attended"})
_STRONG = 0.7
_TELLING = 0.65
_WEAK = frozenset({"mentioned", "meant", "beside", "before"})
_SUBORDINATE = frozenset({"told", "done", "beside", "meant", "planned", "mentioned"})


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of the article: the mention that tells most of it, every mention, its setting and how sure it is."""

    mention: EventMention
    mentions: tuple[EventMention, ...]
    setting: Setting
    score: float

    @property
    def told(self) -> bool:
        """Whether the article reports the event, rather than only names a public occasion."""
        return self.score >= _NEEDED


def choose(
    article: Article,
    mentions: Sequence[EventMention],
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
) -> tuple[Happening, ...]:
    """The happenings that the article reports, in the order in which it first tells them."""
    headline = [Happening(m, (m,), setting(article, m, dates, places), 0.0) for m in mentions if m.start < article.body]
    titles = [h.mention.name for h in headline]
    told = _events(
        Happening(m, (m,), setting(article, m, dates, places), 0.0) for m in mentions if m.start >= article.body
    )
    kinds = frozenset(h.mention.kind for h in headline)
    lead = _lead([h for h in told if h.mention.start < article.body + _OPENING], titles, kinds)
    weighed = [_weighed(happening, lead, titles) for happening in told]
    kept: list[Happening] = []
    for happening in sorted(weighed, key=lambda h: (-h.score, h.mention.start)):
        same = next((i for i, k in enumerate(kept) if _same(article, k, happening)), None)
        if same is not None:
            kept[same] = _joined(kept[same], happening)
        elif happening.told or _renowned(happening.mention):
            kept.append(happening)
    if not kept:
        first = [h for h in told if h.setting.first and h.mention.rule in _FORMAL]
        return _headlined([*headline, *first], opening(article, dates, places))
    completed = (_dated_later(article, _with(h, headline), dates) for h in kept[:_MOST])
    return tuple(sorted(completed, key=lambda h: h.mention.start))


def _renowned(mention: EventMention) -> bool:
    """Whether the phrase bears a proper name of a public occasion ("งาน Money Expo", "การแข่งขันเรือยาว ครั้งที่ 3")."""
    return mention.kind in _PUBLIC and mention.rule in _ATTESTS and bool(_PROPER.search(mention.name))


def _with(happening: Happening, headline: Sequence[Happening]) -> Happening:
    """The happening with the headline's mentions of it, and with its date where the report itself gives none."""
    more = [h for h in headline if alike(h.mention.name, happening.mention.name)]
    when = happening.setting.when
    if when is None or when.rule == "relative":
        when = next((h.setting.when for h in more if h.setting.own), when)
    mentions = happening.mentions + tuple(h.mention for h in more)
    return replace(happening, mentions=mentions, setting=replace(happening.setting, when=when))


def _dated_later(article: Article, happening: Happening, dates: Sequence[DateMention]) -> Happening:
    """The happening with the day that the rest of its opening paragraph gives, where nothing nearer does."""
    where = happening.setting
    if where.when or not where.first or not happening.told:
        return happening
    return replace(happening, setting=replace(where, when=later(article, where, happening.mention, dates)))


def _headlined(possible: Sequence[Happening], where: Setting | None) -> tuple[Happening, ...]:
    """The event that the headline or else an undated opening names, where it or a dateline before has a date."""
    named = [h for h in possible if h.mention.rule in _HEADLINES]
    dated = (
        replace(h, setting=_at(h.setting, where) if where else h.setting, score=_NEEDED)
        for h in named
        if where or h.setting.own
    )
    return tuple(islice(dated, 1))


def _at(told: Setting, where: Setting) -> Setting:
    """The setting of what an opening tells, dated by it; a headline is told nowhere but in that opening."""
    return replace(told, when=where.when, place=where.place) if told.first else where


def alike(one: str, other: str) -> bool:
    """Whether two names share most of their letters, or one begins the other."""
    a, b = fold(one), fold(other)
    if a.startswith(b) or b.startswith(a):
        return True
    x, y = _pairs(a), _pairs(b)
    return 2 * len(x & y) > _ALIKE * (len(x) + len(y))


def _pairs(name: str) -> frozenset[str]:
    return frozenset(name[i : i + 2] for i in range(len(name) - 1))


def _events(told: Iterable[Happening]) -> list[Happening]:
    """The happenings without the lectures given at an event that the same paragraph names."""
    found = list(told)
    venues = {h.setting.paragraph for h in found if h.mention.kind != _LECTURE and h.mention.confidence >= _STRONG}
    return [h for h in found if h.mention.kind != _LECTURE or h.setting.paragraph not in venues]


def _lead(told: Sequence[Happening], titles: Sequence[str], kinds: Set[str]) -> Happening | None:
    """The event with which the report opens: dated, else announced, with a venue, held, or told as in the title."""
    for tells in (_dated, partial(_announced, kinds=kinds), _placed, _held, partial(_told, titles=titles)):
        possible = [h for h in told if tells(h)]
        found = [h for h in possible if not _weak(h.mention)] or possible
        if found:
            first = [h for h in found if h.setting.paragraph == found[0].setting.paragraph]
            return max(first, key=lambda h: (h.mention.confidence + _HEADLINE * _titled(h, titles), -h.mention.start))
    return None


def _weak(mention: EventMention) -> bool:
    return mention.rule in _WEAK or (mention.kind == _UNDERTAKING and mention.rule == "within")


def _dated(happening: Happening) -> bool:
    return happening.setting.opens and (not happening.setting.said or happening.setting.own)


def _placed(happening: Happening) -> bool:
    return happening.setting.place is not None and not happening.setting.said


def _held(happening: Happening) -> bool:
    return happening.mention.confidence >= _STRONG and not happening.setting.said


def _announced(happening: Happening, kinds: Set[str]) -> bool:
    """Whether the opening paragraph lets somebody announce the event, or one of the headline's kind, when or where."""
    where, mention = happening.setting, happening.mention
    sure = mention.confidence >= (_TELLING if where.opens or mention.kind in kinds else _STRONG)
    undertaken = mention.kind == _UNDERTAKING and mention.rule not in _PRESENT
    return sure and not undertaken and where.said and where.first and bool(where.when or where.place)


def _told(happening: Happening, titles: Sequence[str]) -> bool:
    """Whether the opening paragraph tells what the headline tells, in a clause of its own."""
    where = happening.setting
    return where.first and not where.said and happening.mention.confidence >= _TELLING and _titled(happening, titles)


def _titled(happening: Happening, titles: Sequence[str]) -> bool:
    return any(alike(title, happening.mention.name) for title in titles)


def _weighed(happening: Happening, lead: Happening | None, titles: Sequence[str]) -> Happening:
    """The happening with its score: how it is introduced, and the weights of all signs that hold of it."""
    score = happening.mention.confidence + sum(_WEIGHTS[sign] for sign in _signs(happening, lead, titles))
    return replace(happening, score=score)


def _signs(happening: Happening, lead: Happening | None, titles: Sequence[str]) -> Iterator[str]:
    mention, where = happening.mention, happening.setting
    yield from (
        sign
        for sign, holds in (
            ("headline", _titled(happening, titles)),
            ("date", where.when is not None),
            ("own date", where.own),
            ("venue", where.place is not None),
            ("proper name", bool(_NAMED.search(mention.name))),
            ("long name", len(mention.name) > _LONG),
            ("title", mention.rule == "made" and bool(_ENTITLED.search(mention.name))),
            ("undertaking", mention.kind == _UNDERTAKING and mention.rule not in _PRESENT),
        )
        if holds
    )
    if happening is lead:
        yield "lead"
    elif where.said and not where.own:
        yield "hearsay"
    elif lead and where.paragraph != lead.setting.paragraph and not where.own:
        yield "elsewhere"


def _same(article: Article, kept: Happening, other: Happening) -> bool:
    """Whether another mention names the kept event, or tells only how it went on, in the same breath."""
    if alike(kept.mention.name, other.mention.name):
        return True
    if kept.setting.paragraph != other.setting.paragraph:
        return False
    between = sorted((kept.mention.end, other.mention.start))
    if _an_act_at(kept.mention, other.mention):
        return not _LATER.search(article.masked, *between)
    if other.mention.rule not in _SUBORDINATE:
        return False
    like = kept.mention.kind == other.mention.kind or other.mention.rule in _WEAK
    return like and not _NEXT.search(article.masked, *between)


def _an_act_at(kept: EventMention, other: EventMention) -> bool:
    """Whether the other mention tells, without a name of its own, what somebody did at the kept event."""
    return kept.rule in _FORMAL and other.kind in _ACTS and other.rule in _TELLS and not _NAMED.search(other.name)


def _joined(best: Happening, other: Happening) -> Happening:
    """The better told happening, completed with the date and venue of another mention of it."""
    where, more = best.setting, other.setting
    whole = replace(where, when=where.when or more.when, place=where.place or more.place)
    return replace(best, mentions=(*best.mentions, other.mention), setting=whole)
