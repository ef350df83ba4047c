"""Goals and targets of any text, with the words that show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kg.clean import clean
from kg.find.organizations import find_organizations
from kg.find.people import find_people
from kg.find.places import find_places
from kg.find.posts import find_posts
from kg.find.themes import find_themes
from kg.models import Article, Mention, ThemeMention
from kg.relate.themes.addressed import Addressed, addressed, unnamed
from kg.text.context import after, before

_AROUND = 40
"""Code points of context on either side of a cue, in whole words: as much as a line of a terminal shows."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One cue: its theme ("16" or "16.6"), its words, and where they stand in the normalized ``text`` (code points)."""

    theme: str
    cue: str
    start: int
    end: int
    weight: float
    text: str = field(repr=False)

    @property
    def before(self) -> str:
        """The words before the cue, 40 code points at most; cut when asked for, since words are slow to find."""
        return before(self.text, self.start, _AROUND).replace("\n", " ")

    @property
    def after(self) -> str:
        """The words behind the cue, 40 code points at most."""
        return after(self.text, self.end, _AROUND).replace("\n", " ")


@dataclass(frozen=True, slots=True)
class Themes:
    """What a text addresses: goals, targets, the confidence (0 to 1) of each, and the evidence in text order."""

    goals: tuple[int, ...]
    targets: tuple[str, ...]
    confidence: Mapping[str, float]
    evidence: tuple[Evidence, ...]


def classify(text: str) -> Themes:
    """The goals and targets that a text addresses, surest first; none for a text without letters."""
    if not any(c.isalpha() for c in text):
        return Themes((), (), MappingProxyType({}), ())
    return themes_of(clean("text", text))


def themes_of(article: Article) -> Themes:
    """The goals and targets that an article addresses, surest first."""
    found = addressed(article, cues_of(article))
    numbers = {theme.theme: theme.confidence for theme in found}
    return Themes(
        goals=tuple(int(number) for number in numbers if "." not in number),
        targets=tuple(number for number in numbers if "." in number),
        confidence=MappingProxyType(numbers),
        evidence=_evidence(article, found),
    )


def cues_of(article: Article) -> tuple[ThemeMention, ...]:
    """The cues in an article that are no part of somebody's, a body's or a post's name, in text order."""
    mentions = find_themes(article)
    return unnamed(mentions, _names(article)) if mentions else ()


def _names(article: Article) -> tuple[Mention, ...]:
    bodies = find_organizations(article, find_places(article))
    people = find_people(article, bodies, ())
    return (*people, *bodies, *(post for post in find_posts(article, bodies, people, ()) if post.holder))


def _evidence(article: Article, found: tuple[Addressed, ...]) -> tuple[Evidence, ...]:
    mentions = sorted({mention for theme in found for mention in theme.mentions})
    return tuple(Evidence(m.theme, m.text, m.start, m.end, m.confidence, article.text) for m in mentions)
