"""From mentions to people: one entity per human, under the fullest name that the article gives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from kg.models import Article, Person, PersonMention
from kg.resolve.numbers import ALIKE_GIVEN, ALIKE_SURNAME
from kg.text.fold import fold
from kg.text.letters import is_thai

_KEPT = ("พระ", "สมเด็จ", "เจ้าฟ้า", "หลวง", "ครูบา", "แม่ชี", "ทูลกระหม่อม")
_BY_NAMES = ("หลวง", "ครูบา", "พระอาจารย์")
_TO_OTHER_NAME = re.compile(r"[ ]{0,2}(?:\n?\([ ]?)?")

Group = list[PersonMention]


def resolve_people(article: Article, mentions: Sequence[PersonMention]) -> tuple[Person, ...]:
    """Everyone whom the article names, in the order of their first mention.

    Mentions join when their names differ in spacing, in a spelling slip, or in a missing surname; a name in Latin
    letters right behind one in Thai joins that one. A given name that two people bear goes to the one named last.
    """
    groups: list[Group] = []
    for mention in sorted(mentions, key=lambda m: (-len(m.name.split()), m)):
        if _is_full(mention):
            home = _home(mention, groups)
            if home is None:
                groups.append([mention])
            else:
                home.append(mention)
    _join_asides(article, groups)
    _join_given_names([mention for mention in sorted(mentions) if not _is_full(mention)], groups)
    return tuple(sorted(map(_person, groups), key=lambda person: person.mentions[0].start))


def _is_full(mention: PersonMention) -> bool:
    return " " in mention.name or mention.name.startswith(_KEPT)


def _home(mention: PersonMention, groups: Sequence[Group]) -> Group | None:
    same = fold(mention.name)
    for group in groups:
        if any(fold(other.name) == same for other in group):
            return group
    return next((group for group in groups if _is_variant(mention.name, group[0].name)), None)


def _is_variant(name: str, other: str) -> bool:
    """Whether two full names are spellings of one: a part the same, and the rest nearly so or left out."""
    if name.startswith(_KEPT) or other.startswith(_KEPT):
        return fold(name) in fold(other) or fold(other) in fold(name)
    (given, *rest), (other_given, *other_rest) = name.split(), other.split()
    if given == other_given:
        return set(rest) <= set(other_rest) or _similar(" ".join(rest), " ".join(other_rest)) >= ALIKE_SURNAME
    return rest == other_rest and _similar(given, other_given) >= ALIKE_GIVEN


def _similar(name: str, other: str) -> float:
    return SequenceMatcher(None, name, other, autojunk=False).ratio()


def _join_asides(article: Article, groups: list[Group]) -> None:
    """A name in Latin letters, or a monk's by-name, directly behind another's name is the same person's."""
    for other in [group for group in groups if _is_latin(group[0]) or group[0].name.startswith(_BY_NAMES)]:
        home = next(
            (g for g in groups if g is not other and not _is_latin(g[0]) and _adjacent(article, g, other)), None
        )
        if home is not None:
            home += other
            groups.remove(other)


def _is_latin(mention: PersonMention) -> bool:
    return not any(map(is_thai, mention.name))


def _adjacent(article: Article, first: Group, second: Group) -> bool:
    return any(
        _TO_OTHER_NAME.fullmatch(article.text, min(a.end, b.end), max(a.start, b.start)) for a in first for b in second
    )


def _join_given_names(alone: Sequence[PersonMention], groups: list[Group]) -> None:
    full = list(groups)
    for mention in alone:
        bearers = [group for group in full if group[0].name.split()[0] == mention.name]
        others = [group for group in full if mention.name in group[0].name.split()]
        home = _nearest(mention, bearers or others)
        if home is None:
            home = next((group for group in groups if fold(group[0].name) == fold(mention.name)), None)
        if home is None and mention.title:
            alike = [g for g in full if _similar(mention.name, g[0].name.split()[0]) >= ALIKE_GIVEN]
            home = alike[0] if len(alike) == 1 else None
        if home is None:
            groups.append([mention])
        else:
            home.append(mention)


def _nearest(mention: PersonMention, groups: Sequence[Group]) -> Group | None:
    """Of several bearers of a name the one named last before the mention, else the one named first."""
    if not groups:
        return None
    last = [max((m.start for m in group if m.start < mention.start), default=-1) for group in groups]
    if max(last) >= 0:
        return groups[last.index(max(last))]
    return min(groups, key=lambda group: min(group).start)


def _person(group: Group) -> Person:
    mentions = tuple(sorted(group))
    counts = Counter(m.name for m in mentions)
    thai = [m.name for m in mentions if not _is_latin(m)] or [m.name for m in mentions]
    name = max(thai, key=lambda written: (len(written.split()), counts[written]))
    forms = dict.fromkeys(form for m in mentions for form in (m.text, m.name))
    return Person(
        name=name,
        titles=tuple(dict.fromkeys(m.title for m in mentions if m.title)),
        aliases=tuple(form for form in forms if fold(form) != fold(name)),
        mentions=mentions,
        resolved=_is_full(mentions[0]) or " " in name,
    )
