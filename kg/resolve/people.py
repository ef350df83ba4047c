"""From mentions to people: one entity per human, under the fullest name that the article gives."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice

from kg.grammar.words import words
from kg.models import Article, Person, PersonMention
from kg.resolve.nicknames import nicknames
from kg.resolve.numbers import MOST_COMPARED
from kg.resolve.spellings import is_alike_given, is_style, is_variant
from kg.text.fold import fold
from kg.text.letters import is_thai

_TO_OTHER_NAME = re.compile(r"[ ]{0,2}(?:\n?\([ ]?)?")

Group = list[PersonMention]


def resolve_people(article: Article, mentions: Sequence[PersonMention]) -> tuple[Person, ...]:
    """Everyone whom the article names, in the order of their first mention.

    Mentions join when their names differ in spacing, in a spelling slip, or in a missing surname; a name in Latin
    letters right behind one in Thai joins that one, and a nickname in quotation marks the name that explains it. A
    given name that two people bear goes to the one named last.
    """
    people = _People()
    for mention in sorted(mentions, key=lambda m: (-len(m.name.split()), m)):
        if _is_full(mention):
            people.add(mention)
    groups = _without_asides(article, people.groups)
    alone = [mention for mention in sorted(mentions) if not _is_full(mention)]
    known = nicknames(article, alone, groups)
    for mention, number in known.items():
        groups[number].append(mention)
    _join_given_names([mention for mention in alone if mention not in known], groups)
    return tuple(sorted(map(_person, groups), key=lambda person: person.mentions[0].start))


def _is_full(mention: PersonMention) -> bool:
    return " " in mention.name or is_style(mention.name)


class _People:
    """Mentions by full names in groups, one for each person, which the parts of their first name find again."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self._named: dict[str, int] = {}
        self._sharing: dict[tuple[str, ...], list[int]] = defaultdict(list)

    def add(self, mention: PersonMention) -> None:
        """Puts a mention into the group of its name, else of a spelling of it, else into one of its own."""
        key = fold(mention.name)
        number = self._named[key] if key in self._named else self._variant(mention.name)
        if number == len(self.groups):
            self.groups.append([])
            for part in _keys(mention.name):
                self._sharing[part].append(number)
        self.groups[number].append(mention)
        self._named.setdefault(key, number)

    def _variant(self, name: str) -> int:
        """The first group of which the name is a spelling; the number of the next group where there is none."""
        if is_style(name):
            possible: Iterable[int] = range(len(self.groups))
        else:
            possible = sorted({number for key in (*_keys(name), _KEPT) for number in self._sharing[key]})
        same = (n for n in islice(possible, MOST_COMPARED) if is_variant(name, self.groups[n][0].name))
        return next(same, len(self.groups))


_KEPT = ("", "kept")


def _keys(name: str) -> tuple[tuple[str, ...], ...]:
    """What a name must share with another to be a spelling of it: its given name, or all the rest."""
    given, *rest = name.split()
    return (_KEPT,) if is_style(name) else ((given,), ("", *rest))


def _without_asides(article: Article, groups: Sequence[Group]) -> list[Group]:
    """The groups, a name in Latin letters, or a monk's by-name, directly behind another's name joined to that one."""
    order = sorted((mention, number) for number, group in enumerate(groups) for mention in group)
    belongs = dict(order)
    place = {mention: at for at, (mention, _) in enumerate(order)}
    gone = set()
    for number, group in enumerate(groups):
        if not (
            _is_latin(group[0]) or group[0].name.startswith(words("monksByName")) or _is_in_brackets(article, group)
        ):
            continue
        beside = {belongs[order[at][0]] for m in group for at in _neighbours(article, order, place[m])} - {number}
        home = min((n for n in beside if not _is_latin(groups[n][0])), default=None)
        if home is not None:
            groups[home].extend(group)
            belongs |= dict.fromkeys(group, home)
            gone.add(number)
    return [group for number, group in enumerate(groups) if number not in gone]


def _is_in_brackets(article: Article, group: Group) -> bool:
    """Whether a monk's name first stands in brackets, as what people call somebody named before."""
    start = group[0].start
    return is_style(group[0].name) and article.text[start - 1 : start] == "("


def _neighbours(article: Article, order: Sequence[tuple[PersonMention, int]], at: int) -> list[int]:
    """The places in the order of the mentions that stand directly before and behind one."""
    pairs = ((first, first + 1) for first in (at - 1, at) if 0 <= first < len(order) - 1)
    return [
        first if second == at else second
        for first, second in pairs
        if _TO_OTHER_NAME.fullmatch(article.text, order[first][0].end, order[second][0].start)
    ]


def _is_latin(mention: PersonMention) -> bool:
    return not any(map(is_thai, mention.name))


class _Bearers:
    """The people named in full, by the parts of their names, and where each was named so far."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._groups = list(groups)
        self._starts = [sorted(mention.start for mention in group) for group in groups]
        self._by_given: dict[str, list[int]] = defaultdict(list)
        self._by_part: dict[str, list[int]] = defaultdict(list)
        self._alike: dict[str, int | None] = {}
        for number, group in enumerate(groups):
            given, *others = dict.fromkeys(group[0].name.split())
            self._by_given[given].append(number)
            for part in (given, *others):
                self._by_part[part].append(number)

    def named(self, mention: PersonMention) -> int | None:
        """Of the bearers of the name the one named last before the mention, else the one named first."""
        possible = self._by_given.get(mention.name) or self._by_part.get(mention.name)
        if not possible:
            return None
        before = [self._last_before(number, mention.start) for number in possible]
        if max(before) >= 0:
            return possible[before.index(max(before))]
        return min(possible, key=lambda number: self._starts[number][0])

    def alike(self, name: str) -> int | None:
        """The only one whose given name is nearly this."""
        if name not in self._alike:
            givens = islice(self._by_given.items(), MOST_COMPARED)
            found = [number for given, bearers in givens if is_alike_given(name, given) for number in bearers]
            self._alike[name] = found[0] if len(found) == 1 else None
        return self._alike[name]

    def add(self, number: int, mention: PersonMention) -> None:
        """One more place where somebody is named."""
        self._groups[number].append(mention)
        insort(self._starts[number], mention.start)

    def _last_before(self, number: int, start: int) -> int:
        at = bisect_left(self._starts[number], start)
        return self._starts[number][at - 1] if at else -1


def _join_given_names(alone: Sequence[PersonMention], groups: list[Group]) -> None:
    """Adds mentions by a given name alone to those who bear it, else to one another."""
    bearers = _Bearers(groups)
    named: dict[str, Group] = {}
    for group in groups:
        named.setdefault(fold(group[0].name), group)
    for mention in alone:
        number = bearers.named(mention)
        same = named.get(fold(mention.name)) if number is None else None
        if number is None and same is None and mention.title:
            number = bearers.alike(mention.name)
        if number is not None:
            bearers.add(number, mention)
        elif same is not None:
            same.append(mention)
        else:
            groups.append([mention])
            named.setdefault(fold(mention.name), groups[-1])


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
