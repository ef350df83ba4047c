"""What somebody types into a search as terms: words, names and numbers with spaces between them, phrases in quotes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from kg.errors import QuestionError
from kg.search.letters import encoded
from kg.search.numbers import SHORT
from kg.text.fold import fold
from kg.text.normal import normalize
from kg.text.words import spoken

_TERM = re.compile(r'["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+)')
_RUN = re.compile(rb"[0-9a-z]")


@dataclass(frozen=True, slots=True)
class Term:
    """What is looked for: its key, and the keys of its words, which may stand apart; of a phrase in quotes it is one.

    Thai is found within words too, since nothing parts them; a Latin word or a number that begins or ends the key
    (``is_run`` of each end) only where it begins or ends in the text, and what is short only where a word does.
    """

    key: bytes
    words: tuple[bytes, ...]

    @property
    def is_run(self) -> tuple[bool, bool]:
        """Whether the key begins, and ends, with a Latin letter or a digit."""
        return _RUN.match(self.key[:1]) is not None, _RUN.match(self.key[-1:]) is not None

    @property
    def is_bound(self) -> bool:
        """Whether the term does not stand wherever its letters do."""
        return any(self.is_run) or len(self.key) <= SHORT

    def stands_at(self, at: int, ends: Collection[int]) -> bool:
        """Whether the term stands at a place of a key that has its letters, by where the key's words begin and end."""
        end = at + len(self.key)
        begins, closes = self.is_run
        if begins or closes:
            return (not begins or at in ends) and (not closes or end in ends)
        return not self.is_bound or at in ends or end in ends


def terms_of(typed: str) -> tuple[Term, ...]:
    """The terms of what somebody typed, each once. Raises ``QuestionError`` where there is nothing to look for."""
    found = tuple(dict.fromkeys(_terms(normalize(typed))))
    if not found:
        raise QuestionError(f"{typed.strip() or 'nothing'}: holds nothing to look for: give words, names or numbers")
    return found


def _terms(typed: str) -> Iterator[Term]:
    for match in _TERM.finditer(typed):
        phrase, word = match.groups()
        folded = fold(phrase or word or "")
        if not any(map(str.isalnum, folded)):
            continue
        key = encoded(folded)
        if phrase:
            yield Term(key, (key,))
        else:
            words = (encoded(fold(part)) for part in spoken(word))
            yield Term(key, tuple(dict.fromkeys(filter(None, words))))
