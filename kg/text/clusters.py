"""Where Thai may be cut when a word must be: never between a consonant and the vowels and marks that belong to it."""

from __future__ import annotations

from kg.text.letters import DEPENDENT, LEADING, SIGNS


def may_part(text: str, at: int) -> bool:
    """Whether a line may end before this offset (code points) without parting letters of one Thai syllable.

    True at both ends of the text, and wherever no Thai is concerned.
    """
    if not 0 < at < len(text):
        return True
    return text[at] not in DEPENDENT and text[at] not in SIGNS and text[at - 1] not in LEADING
