"""The heads of names for comparing: which word says what kind of body is meant."""

from __future__ import annotations

from functools import cache, lru_cache

from kg.grammar.heads import leading_head
from kg.network.matching.forms import Written
from kg.network.matching.numbers import KEPT_WORDS
from kg.vocabulary.heads import heads, surroundings


def head_of(written: Written) -> str:
    """The word that says what kind of body a name is of; "" for none."""
    if written.is_latin:
        return next((word for word in written.words if word in _kinds()), "")
    return _head(written.words[0]) if written.words else ""


def leading_form(text: str) -> str:
    """The longest head, as it is written, with which a text begins; "" for none."""
    return next((form for form in _forms() if text.startswith(form)), "")


def is_head(word: str) -> bool:
    """Whether a word says what kind of body a name is of."""
    return bool(heads().get(word)) or word in _kinds()


@lru_cache(maxsize=KEPT_WORDS)
def _head(word: str) -> str:
    """The head that a word is, by its first form."""
    hit = leading_head(word)
    return hit.value.name if hit and hit.value and hit.end == len(word) else ""


@cache
def _forms() -> tuple[str, ...]:
    """All written forms of heads, the longest first."""
    return tuple(sorted((form for form, head in heads().items() if head), key=lambda form: (-len(form), form)))


@cache
def _kinds() -> frozenset[str]:
    return frozenset(word.lower() for word in surroundings().kinds)
