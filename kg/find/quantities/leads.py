"""What only leads up to a number, behind the name of what it counts: words, days, brackets, marks.

A word leads up only where it stands as one: จำเป็น does not end with เป็น, nor งบประมาณ with ประมาณ.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from kg.find.quantities.numbers import LONGEST_LEAD
from kg.grammar.words import one_of, words
from kg.models import Span
from kg.text.letters import LETTERS
from kg.text.words import is_word
from kg.vocabulary.units import units

_LEADS_UP, _LAST = re.compile(one_of("leadUp")), re.compile(one_of("about", "total"))
_ENDS_LEAD, _ENDS_LAST, _ENDS_EACH = words("leadUp"), (*words("about"), *words("total")), words("each")
_EACH = re.compile(rf"([{LETTERS}.]+)[ ๆ]*{one_of('each')}")
_OF_EACH = re.compile(rf"[ ๆ]*{one_of('each')}")
_BRACKETED = re.compile(r"\([^()\n]*\)")
_MARKS = ' \t\n:=~(,/–•”"-'


def without_lead(text: str, parts: Sequence[Span], dates: Sequence[Span]) -> int:
    """The offset up to which a stretch of text, cut into its words, does more than lead up to what follows it."""
    if not parts:
        return 0
    days = {date.end: date.start for date in dates}
    starts, end = [part.start for part in parts], parts[-1].end
    while (cut := _cut(text, starts, end, days)) < end:
        end = cut
        del starts[max(1, bisect_left(starts, end)) :]
    return end


def _cut(text: str, starts: list[int], end: int, days: Mapping[int, int]) -> int:
    """The offset before the last thing that leads up, or the end itself; words begin at ``starts``."""
    begin = starts[0]
    bare = begin + len(text[begin:end].rstrip(_MARKS))
    if bare < end:
        return bare
    if days.get(end, -1) >= begin:
        return starts[bisect_right(starts, days[end]) - 1]  # วันพรุ่งนี้ is one word, of which พรุ่งนี้ is the day
    if text.endswith(")", begin, end):
        opened = text.rfind("(", begin, end)
        return opened if opened >= 0 and _BRACKETED.fullmatch(text, opened, end) else end - 1
    at = _each(text, starts, end) if text.endswith(_ENDS_EACH, begin, end) else end
    return _word(text, starts, end) if at == end and text.endswith(_ENDS_LEAD, begin, end) else at


def _each(text: str, starts: Sequence[int], end: int) -> int:
    """Where a unit begins of which each has what follows: a known one ("วันละ"), or else any word ("เป้ละ", "ๆ ละ")."""
    for at in starts[bisect_left(starts, end - LONGEST_LEAD) :]:
        found = _EACH.fullmatch(text, at, end)
        if found and units().get(found[1]):
            return at
    ends = (before for before, at in pairwise([starts[0], *starts]) if _OF_EACH.fullmatch(text, at, end))
    return next(ends, end)


def _word(text: str, starts: list[int], end: int) -> int:
    """Where the longest words that lead up begin.

    The last two may be cut another way where that frees what tells of a number ("เจ้าหน้า|ที่รวม", "นานมาก|ว่า").
    """
    near = starts[bisect_left(starts, end - LONGEST_LEAD) :]
    at = next((at for at in near if _LEADS_UP.fullmatch(text, at, end)), end)
    if at == end and len(starts) > 1 and text.endswith(_ENDS_LAST, starts[-2] + 1, end):
        for found in _LAST.finditer(text, starts[-2] + 1, end):
            if found.end() == end and is_word(text[starts[-2] : found.start()]):
                del starts[-1]
                return found.start()
    return at
