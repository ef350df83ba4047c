"""What short forms of bodies mean by what else the article names: looked up in indexes, since both may be thousands."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from kg.models import Naming, OrganizationMention
from kg.text.fold import fold


class NamedSoFar:
    """The mentions of an article with the key of the body that each stands for, as far as it is settled.

    ``keys`` has one for each mention, in their order.
    """

    def __init__(self, mentions: Sequence[OrganizationMention], keys: Sequence[str]) -> None:
        self._mentions = mentions
        self.keys = list(keys)
        self._counted = Counter(self.keys)
        self._names = [_names(mention) for mention in mentions]
        self._by_name: dict[str, Counter[str]] = defaultdict(Counter)
        for at, key in enumerate(self.keys):
            self._count(at, key, 1)
        self._ordered = sorted({(fold(name), name) for name in self._by_name})
        self._beginning: dict[str, list[int]] = {}

    def settle(self, at: int, key: str) -> None:
        """Says for which body the mention with this number stands."""
        self._count(at, self.keys[at], -1)
        self._counted[self.keys[at]] -= 1
        self.keys[at] = key
        self._count(at, key, 1)
        self._counted[key] += 1

    def has(self, key: str) -> bool:
        """Whether any mention stands for this body."""
        return self._counted[key] > 0

    def referent(self, at: int) -> str:
        """What "กระทรวงฯ" means: the body with this head that was named last, else the first named behind."""
        head = self._mentions[at].text.rstrip("ฯ ")
        if head not in self._beginning:
            full = (n for n, mention in enumerate(self._mentions) if mention.naming is not Naming.CUT)
            self._beginning[head] = [n for n in full if any(_begins(name, head) for name in self._names[n])]
        possible = self._beginning[head]
        last = bisect_left(possible, at)
        return self.keys[possible[max(last - 1, 0)]] if possible else ""

    def beginning(self, stem: str, besides: int) -> set[str]:
        """The keys of the bodies whose names begin so, two at most, but for what only one mention says."""
        found: set[str] = set()
        for name in self._names_beginning(stem):
            own = self._names[besides].count(name)
            counted = self._by_name[name].items()
            others = (key for key, times in counted if times > (own if key == self.keys[besides] else 0))
            found.update(islice(others, 2))
            if len(found) > 1:
                break
        return found

    def _count(self, at: int, key: str, times: int) -> None:
        for name in self._names[at]:
            self._by_name[name][key] += times

    def _names_beginning(self, stem: str) -> Iterator[str]:
        folded = fold(stem)
        for at in range(bisect_left(self._ordered, (folded, "")), len(self._ordered)):
            name = self._ordered[at][1]
            if not fold(name).startswith(folded):
                return
            if len(name) > len(stem) + 1:
                yield name


def _names(mention: OrganizationMention) -> tuple[str, ...]:
    return mention.candidates or (mention.in_full,)


def _begins(name: str, stem: str) -> bool:
    """Whether the name begins with the stem and goes on with more than a letter."""
    return fold(name).startswith(fold(stem)) and len(name) > len(stem) + 1
