"""One event as its mentions tell it, and how names of events are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.models import EventMention
from kg.relate.events.settings import Setting
from kg.text.fold import fold

NEEDED = 1.55
"""The score from which on an article is taken to report an event."""
STRONG = 0.7
"""The confidence from which on an introduction alone marks an event."""
UNDERTAKING = "activity"
"""The kind of projects and activities, which are more often named than held."""
PRESENT = frozenset({"presided", "attended"})
"""Introductions by somebody's presence."""
FORMAL = frozenset({"presided", "attended", "opened", "made"})
"""Introductions that only an event has."""
TELLS = frozenset({"told", "done", "attended", "meant"})
"""Introductions by what somebody does."""
_ALIKE = 0.55


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
        return self.score >= NEEDED


def alike(one: str, other: str) -> bool:
    """Whether two names share most of their letters, or one begins the other."""
    a, b = fold(one), fold(other)
    if a.startswith(b) or b.startswith(a):
        return True
    x, y = letters(a), letters(b)
    return 2 * len(x & y) > _ALIKE * (len(x) + len(y))


def letters(name: str) -> frozenset[str]:
    """The pairs of neighbouring letters of a folded name."""
    return frozenset(name[i : i + 2] for i in range(len(name) - 1))


def titled(happening: Happening, titles: Sequence[str]) -> bool:
    """Whether one of the titles names the happening."""
    return any(alike(title, happening.mention.name) for title in titles)
