"""What stands in front of a body's name: who works there, and what a name may follow without a space."""

from __future__ import annotations

import re

from kg.grammar.words import one_of
from kg.vocabulary.heads import surroundings

_POST = re.compile(rf"{one_of('postOpener')}\Z")


def staffs(before: str) -> bool:
    """Whether the text in front of a name ends with a post, or another word for who works there."""
    return before.endswith(surroundings().roles) or bool(_POST.search(before))


def glues(before: str) -> bool:
    """Whether a name may follow this text without a space: behind a post, a preposition and the like."""
    return before.endswith(surroundings().glue) or bool(_POST.search(before))
