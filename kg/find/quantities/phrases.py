"""Where the phrase begins that ends a stretch of text: what is named there, with the words that it depends on."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby

from kg.find.quantities.numbers import LONGEST_LEAD, LONGEST_NAME, TELLING_NAME
from kg.find.quantities.pieces import Kind, Piece
from kg.grammar.openers import OPENS_PERSON
from kg.grammar.words import one_of
from kg.text.letters import BEGINNING, LETTERS

_LEADS_IN, _OPENS = re.compile(one_of("leadIn")), re.compile(one_of("phraseOpener"))
_JOINS, _DEPENDS = re.compile(one_of("lastOfList")), re.compile(one_of("dependsOnNoun"))
_SAYS, _FINDS = re.compile(rf"[{LETTERS}]+{one_of('thatWord')}"), re.compile(one_of("clauseVerb"))
_BINDS, _LITTLE = re.compile(one_of("bindsVerb")), re.compile(one_of("saysLittle"))
_RECEIVES = re.compile(one_of("recipient"))
_THAI = re.compile(f"[{BEGINNING}]")
_NAMELESS = {Kind.SPACE, Kind.NUMBERING, Kind.DAY, Kind.ASIDE}
"""The pieces that name nothing by themselves."""


class Phrase:
    """The end of a text's ``pieces`` as what a quantity counts.

    A quantity ``of_people`` counts those for whom a thing is, and not the thing; one ``of_all`` a list as a whole.
    """

    def __init__(self, text: str, pieces: Sequence[Piece], of_people: bool, of_all: bool) -> None:
        self._text = text
        self._pieces = {piece.start: piece for piece in pieces}
        self._ends = [piece.end for piece in pieces]
        self._of_people = of_people
        self._of_all = of_all
        self._end = pieces[-1].end

    def begin(self) -> int:
        """Where the phrase begins: it goes on over spaces while it says too little, or only ends a list."""
        begin, chunks = self._end, self._chunks()
        while chunks:
            chunk = chunks.pop()
            first, is_cut = self._first(chunk)
            if first == chunk[-1].end or (is_cut and self._suffices(begin)):
                break
            begin = first
            if self._of_all and first == chunk[0].start and self._behind(_JOINS, first) > first:
                begin = self._first_listed(chunks, begin)
                break
            if first > chunk[0].start or self._opens(first) or self._stands_alone(first):
                break
        return self._led_in(begin)

    def _first_listed(self, chunks: Sequence[Sequence[Piece]], begin: int) -> int:
        """Where a list begins, of which the last is known: without days and numbers, and nobody by his own name."""
        behind = begin
        for chunk in reversed(chunks):
            first, is_cut = self._first(chunk)
            if is_cut or first == chunk[-1].end or any(piece.kind in _NAMELESS for piece in chunk):
                break
            person = OPENS_PERSON.match(self._text, first, chunk[-1].end)
            if person and person.end() < chunk[-1].end:
                return behind  # his surname stands there
            behind, begin = begin, first
            if first > chunk[0].start or (self._opens(first) and self._behind(_JOINS, first) == first):
                break
        return begin

    def says_little(self, at: int) -> bool:
        """Whether all words from an offset on are said of anything."""
        while piece := self._pieces.get(at):
            behind = piece.end if piece.kind in _NAMELESS else self._behind(_LITTLE, at)
            if behind == at:
                return False
            at = behind
        return True

    def _led_in(self, at: int) -> int:
        """The offset behind what only leads in to a phrase."""
        while piece := self._pieces.get(at):
            behind = piece.end if piece.kind in _NAMELESS else self._behind(_LEADS_IN, at)
            if behind == at:
                break
            at = behind
        return at

    def _opens(self, at: int) -> bool:
        """Whether a phrase of its own begins here, that tells something."""
        return self._behind(_OPENS, at) > at and not self.says_little(at)

    def _suffices(self, begin: int) -> bool:
        at = self._led_in(begin)
        return self._end - at >= TELLING_NAME and not self.says_little(at)

    def _stands_alone(self, begin: int) -> bool:
        """Whether a phrase says enough and depends on nothing before it."""
        if self._pieces[begin].kind in _NAMELESS or self._behind(_DEPENDS, begin) > begin:
            return False
        if self._behind(_RECEIVES, begin) > begin and not self._of_people:
            return False
        return self._suffices(begin) and _THAI.match(self._text, self._led_in(begin)) is not None

    def _behind(self, pattern: re.Pattern[str], at: int) -> int:
        """The end of the longest whole words at an offset that fit a pattern; the offset itself where none do."""
        if pattern.match(self._text, at, self._end) is None:
            return at
        near = self._ends[bisect_right(self._ends, at) : bisect_right(self._ends, at + LONGEST_LEAD)]
        return next((end for end in reversed(near) if pattern.fullmatch(self._text, at, end)), at)

    def _chunks(self) -> list[list[Piece]]:
        """What stands between spaces, in order."""
        parted = groupby(self._pieces.values(), key=lambda piece: piece.kind is Kind.SPACE)
        return [list(chunk) for is_space, chunk in parted if not is_space]

    def _first(self, chunk: Sequence[Piece]) -> tuple[int, bool]:
        """Where the phrase may begin in a chunk: behind a verb of being or finding, and no more than a short name.

        With it, whether the chunk was too long.
        """
        first = chunk[-1].end
        for at in range(len(chunk) - 1, -1, -1):
            piece = chunk[at]
            if self._end - piece.start > LONGEST_NAME and first < self._end:
                return first, True
            behind = self._behind_verb(chunk, at)
            if behind > piece.start:
                return behind, False
            first = piece.start
        return first, False

    def _behind_verb(self, chunk: Sequence[Piece], at: int) -> int:
        """The end of a verb of saying or finding that begins with a piece; the piece's own beginning where none does.

        One that belongs to a noun before it is none (ผู้มีสิทธิ), nor one behind which nothing is named.
        """
        piece = chunk[at]
        if piece.kind is not Kind.WORD:
            return piece.start
        if _SAYS.fullmatch(self._text, piece.start, piece.end):
            return piece.end
        behind = self._behind(_FINDS, piece.start)
        before = chunk[at - 1] if at else None
        if behind == piece.start or self.says_little(behind):
            return piece.start
        if before and _BINDS.fullmatch(self._text, before.start, before.end):
            return piece.start
        return behind
