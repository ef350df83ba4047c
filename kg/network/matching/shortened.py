"""Names that are nothing but initials: a body's and those of one above it (สถ.มท.), or with two swapped (GISDTA)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.network.matching.catalogue import Known
from kg.network.matching.exact import ExactNames, Share, is_initials
from kg.network.matching.heads import leading_form
from kg.network.matching.numbers import LEAST_PART, LEAST_SWAPPED, SOME, SWAPPED, TOGETHER
from kg.text.fold import fold
from kg.text.letters import CONSONANTS

_TWO = re.compile(
    f"(?P<one>[{CONSONANTS}]{{2,7}}|[A-Z]{{2,8}})(?:\\.\\s*|\\s+|\\s*[/(,-]\\s*|\\.\\s*[/(,-]\\s*)"
    f"(?P<two>[{CONSONANTS}]{{2,7}}|[A-Z]{{2,8}})[.)\\s]*"
)


class Shortened:
    """The bodies of a catalogue by initials that nobody has as they are written."""

    def __init__(self, known: Sequence[Known], exact: ExactNames) -> None:
        self._known, self._exact = known, exact

    def of(self, name: str) -> list[Share]:
        """The body that initials mean, at most one."""
        text = name.strip()
        return self._together(text) or self._swapped(text)

    def _together(self, text: str) -> list[Share]:
        """The smaller of two bodies whose initials stand together, with its head in front or without."""
        head = leading_form(text)
        for begin in dict.fromkeys((head, "")):
            found = _TWO.fullmatch(text.removeprefix(begin).strip())
            if found:
                small = {
                    *self._under(found["one"], found["two"], begin),
                    *self._under(found["two"], found["one"], begin),
                }
                return [Share(place, TOGETHER) for place in small] if len(small) == 1 else []
        return []

    def _under(self, one: str, two: str, head: str) -> Iterator[int]:
        """The bodies by the first initials that are parts of one by the second."""
        above = {self._known[share.place].iri for share in self._exact.of(two) if share.share > SOME}
        for share in self._exact.of(one):
            known = self._known[share.place]
            if share.share > SOME and known.is_official and known.name.startswith(head) and above & {*known.parents}:
                yield share.place

    def _swapped(self, text: str) -> list[Share]:
        letters = fold(text)
        if not is_initials(text) or len(letters) < LEAST_SWAPPED:
            return []
        found = {place for other in _swaps(letters) for place in self._surely(other)}
        return [Share(place, SWAPPED) for place in found] if len(found) == 1 else []

    def _surely(self, letters: str) -> Iterator[int]:
        shares = self._exact.of(letters)
        if shares and shares[0].share >= LEAST_PART and self._known[shares[0].place].is_official:
            yield shares[0].place


def _swaps(letters: str) -> Iterator[str]:
    """The letters with two neighbours swapped that differ."""
    for at, (one, two) in enumerate(pairwise(letters)):
        if one != two:
            yield letters[:at] + two + one + letters[at + 2 :]
