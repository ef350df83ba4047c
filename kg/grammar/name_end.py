"""Where a name ends in running Thai text: shared grammar of the finders of places and events.

Names of places and events run over spaces; what ends them is a word that opens a person, a clause, or a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.grammar.numbers import LOOKS_AHEAD, SPACES_IN_NAME
from kg.grammar.words import one_of
from kg.text.gaps import past_spaces
from kg.text.letters import BEGINNING

_QUOTED = r"“[^”\n]{1,200}”|\"[^\"\n]{1,200}\"|‘[^’\n]{1,200}’|\([^()\n]{1,150}\)"
_STRETCH = re.compile(rf"(?:{_QUOTED}|[^\s])+")
_DAY = f"{one_of('day')}{one_of('ordinal')} ?[\\d๐-๙]|{one_of('day')}{one_of('weekday')}{one_of('ordinal')}"
_TITLED = f"(?<=[ก-๙ฯ]){one_of('writtenOnTitle')}(?=[{BEGINNING}]{{3}})"
_CLAUSE_INSIDE = re.compile(
    rf"(?:{_QUOTED})|({one_of('clauseInside')}|{_DAY}|(?<=[”\")]){one_of('in')}(?={one_of('occasion')})|{_TITLED})"
)


def name_end(text: str, start: int, limit: int, goes_on: Callable[[str, str], bool]) -> int:
    """Where the name that begins at ``start`` ends, at most at ``limit``.

    Stretches between spaces are added as long as ``goes_on(name so far, text behind it)`` agrees; quotation marks
    and brackets hold together what they enclose, and a clause that opens without a space ends the name.
    """
    end = at = start
    while at < limit and (chunk := _STRETCH.match(text, at, limit)):
        cut = next((m.start() for m in _CLAUSE_INSIDE.finditer(text, at + 1, chunk.end()) if m[1]), 0)
        if cut:
            return cut
        end = chunk.end()
        at = past_spaces(text, end, SPACES_IN_NAME)
        if at == end or not goes_on(text[start:end], text[at : at + LOOKS_AHEAD]):
            break
    return end
