"""What a statement is about: the themes whose strongest cues stand in its words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from kg.models import Statement, ThemeLink


def about(statements: Sequence[Statement], links: Sequence[ThemeLink]) -> tuple[Statement, ...]:
    """The statements with the goals and targets that the article addresses in them, sorted."""
    cues = sorted({(cue.start, link.theme) for link in links for cue in link.cues})
    return tuple(replace(statement, themes=_themes(statement, cues)) for statement in statements)


def _themes(statement: Statement, cues: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    said = (cues[bisect_left(cues, (s.start, "")) : bisect_left(cues, (s.end, ""))] for s in statement.evidence)
    return tuple(sorted({theme for stretch in said for _, theme in stretch}))
