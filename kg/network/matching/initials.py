"""Initials within a name as the names that they stand for: สำนักงานปลัดกระทรวง ศธ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.network.matching.catalogue import Known
from kg.network.matching.exact import ExactNames
from kg.network.matching.heads import leading_form
from kg.network.matching.numbers import CERTAIN, SOME
from kg.text.letters import CONSONANTS
from kg.vocabulary.matching import short_forms

_INITIALS = re.compile(
    f"(?<![\u0e01-\u0e4e.])[{CONSONANTS}](?:\\.?[{CONSONANTS}]){{1,6}}(?:\\.|(?![\u0e01-\u0e4e]))"
    "|(?<![A-Za-z])[A-Z]{2,8}(?![A-Za-z])"
)
"""Initials that stand by themselves in a name."""


class InitialsWrittenOut:
    """Writes out the initials in names that are surely an official body's."""

    def __init__(self, known: Sequence[Known], exact: ExactNames) -> None:
        self._known, self._exact = known, exact

    def in_text(self, text: str) -> str:
        """A name with the initials in it written out; one that is nothing but initials stays."""
        return _INITIALS.sub(lambda found: self._meant(found, text), text)

    def _is_short(self, text: str, found: re.Match[str]) -> bool:
        """Whether what runs on behind initials makes of them a short form, which is written out as such."""
        forms = (form for form in short_forms("th") if form.startswith(found[0]))
        return any(text.startswith(form, found.start()) for form in forms)

    def _meant(self, found: re.Match[str], text: str) -> str:
        """The name that initials stand for, without the head where that stands before them: กระทรวง พม."""
        if text[found.end() : found.end() + 1].isalpha() and self._is_short(text, found):
            return found[0]
        before = text[: found.start()].rstrip()
        shares = [share for share in self._exact.of(found[0]) if self._known[share.place].is_official]
        if not shares or found[0] == text.strip():
            return found[0]
        names = [self._known[share.place].name for share in shares if share.share > SOME]
        behind_head = (name for name in names if (head := leading_form(name)) and before.endswith(head))
        if (meant := next(behind_head, "")) and (written := meant.removeprefix(leading_form(meant))):
            return f"{written}{self._space(text, found)}"
        return f" {names[0]}{self._space(text, found)}" if shares[0].share >= CERTAIN else found[0]

    def _space(self, text: str, found: re.Match[str]) -> str:
        """A space where what follows runs on."""
        return " " if found[0].endswith(".") and text[found.end() : found.end() + 1].isalpha() else ""
