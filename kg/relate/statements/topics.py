"""What a statement is about: the themes whose cues stand in its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.models import Span, Statement, ThemeLink


def about(statements: Sequence[Statement], links: Sequence[ThemeLink]) -> tuple[Statement, ...]:
    """The statements with the goals and targets that the article addresses in them, sorted."""
    return tuple(replace(statement, themes=_themes(statement, links)) for statement in statements)


def _themes(statement: Statement, links: Sequence[ThemeLink]) -> tuple[str, ...]:
    return tuple(
        sorted({link.theme for link in links if any(_holds(s, c) for s in statement.evidence for c in link.evidence)})
    )


def _holds(said: Span, quote: Span) -> bool:
    """Whether the middle of the quote, where its cue stands, is part of what is said."""
    return said.start <= (quote.start + quote.end) // 2 < said.end
