"""Faculties: one of a kind only with the university behind them, which stands behind a space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kg.find.organizations.numbers import SPACES_BEFORE_UNIVERSITY
from kg.grammar.words import words
from kg.models import OrganizationMention
from kg.text.gaps import past_spaces
from kg.vocabulary.heads import Head
from kg.vocabulary.kinds import ACADEMIC


def is_faculty_of(text: str, head: Head, end: int) -> bool:
    """Whether the name with this head that ends here is a faculty's, with its university right behind."""
    if head.kind != ACADEMIC or not head.name.startswith(words("faculty")):
        return False
    behind = past_spaces(text, end, SPACES_BEFORE_UNIVERSITY)
    return behind > end and text.startswith(words("university"), behind)


def with_universities(text: str, mentions: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """The mentions, each faculty's with the university behind it: faculties of the same name are many."""
    full: dict[str, set[str]] = {}
    for part, whole in pairwise(mentions):
        beside = part.end < whole.start == past_spaces(text, part.end, SPACES_BEFORE_UNIVERSITY)
        if beside and part.text.startswith(words("faculty")) and whole.text.startswith(words("university")):
            full.setdefault(part.text, set()).add(f"{part.text} {whole.text}")
    return [
        replace(mention, expands=min(full[mention.text]))
        if len(full.get(mention.text, ())) == 1 and mention.kind == ACADEMIC and not mention.candidates
        else mention
        for mention in mentions
    ]
