"""Which goals and targets the article serves, and through whom."""

from __future__ import annotations

from collections.abc import Sequence

from kg.models import Article, Organization, Person, Statement, ThemeLink, ThemeMention


def relate_themes(
    article: Article,
    mentions: Sequence[ThemeMention],
    persons: Sequence[Person],
    organizations: Sequence[Organization],
    statements: Sequence[Statement],
) -> tuple[ThemeLink, ...]:
    """The theme links of the article."""
    del article, mentions, persons, organizations, statements
    return ()
