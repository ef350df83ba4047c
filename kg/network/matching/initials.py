"""Initials within a name as the names that they stand for: สำนักงานปลัดกระทรวง ศธ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.network.matching.catalogue import Known
from kg.network.matching.exact import ExactNames
from kg.network.matching.numbers import CERTAIN
from kg.text.letters import CONSONANTS
from kg.vocabulary.heads import heads

_INITIALS = re.compile(
    f"(?<![\u0e01-\u0e4e.])[{CONSONANTS}](?:\\.?[{CONSONANTS}]){{1,6}}(?:\\.|(?![\u0e01-\u0e4e]))"
    "|(?<![A-Za-z])[A-Z]{2,8}(?![A-Za-z])"
)
"""Initials that stand by themselves in a name."""


class InitialsWrittenOut:
    """Writes out the initials in names that are surely an official body's."""

    def __init__(self, known: Sequence[Known], exact: ExactNames) -> None:
        self._known, self._exact = known, exact
        self._heads = sorted((form for form, head in heads().items() if head), key=lambda form: (-len(form), form))

    def in_text(self, text: str) -> str:
        """A name with the initials in it written out; one that is nothing but initials stays."""
        return _INITIALS.sub(lambda found: self._meant(found, text), text)

    def _meant(self, found: re.Match[str], text: str) -> str:
        """The name that initials stand for, without the head where that stands before them: กระทรวง พม."""
        shares = self._exact.of(found[0])
        if not shares or shares[0].share < CERTAIN or found[0] == text.strip():
            return found[0]
        meant = self._known[shares[0].place]
        if not meant.is_official:
            return found[0]
        before = text[: found.start()].rstrip()
        head = next((form for form in self._heads if meant.name.startswith(form)), "")
        behind = " " if found[0].endswith(".") and text[found.end() : found.end() + 1].isalpha() else ""
        return f"{meant.name.removeprefix(head) if head and before.endswith(head) else f' {meant.name}'}{behind}"
