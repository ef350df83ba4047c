"""A person's mention without a title, whichever rule finds it."""

from __future__ import annotations

from kg.find.people.numbers import CONFIDENCE
from kg.models import Article, PersonMention, Span


def untitled_mention(article: Article, at: Span, name: str, rule: str) -> PersonMention:
    """The mention of this name at this place, as sure as its rule is."""
    return PersonMention(
        start=at.start,
        end=at.end,
        text=article.text[at.start : at.end],
        rule=rule,
        confidence=CONFIDENCE[rule],
        title="",
        name=name,
    )
