"""Numbers that belong to a name: a body's (เขตสุขภาพที่ 2), or a venue's before the word that goes on with it.

"ห้องดอกแก้ว 5 ชั้น 6 อาคารเอนกประสงค์" counts no floors and no buildings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.find.quantities.measures import Measure
from kg.find.quantities.numerals import Number
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of
from kg.models import Span
from kg.text.letters import LETTERS
from kg.text.words import words
from kg.vocabulary.units import UnitKind

_ORDINAL = re.compile(rf"{one_of('ordinalMark')} ?$")
_PART = re.compile(one_of("venuePart"))
_GOES_ON = re.compile(rf"(?!{one_of('everywhere')})[{LETTERS}]| ?[\d๐-๙]")
_NEVER = {UnitKind.MONEY, UnitKind.SHARE}
"""What the units measure that no name holds."""


def is_named(text: str, measured: Measure, number: Number, bodies: Sequence[Span], venues: Sequence[Span]) -> bool:
    """Whether a number is part of the name of one of ``bodies`` or ``venues``, each sorted and without overlaps."""
    if number.scaled or measured.kind in _NEVER:
        return False
    body, venue = enclosing(bodies, number.start), enclosing(venues, number.start)
    if body and (measured.end <= body.end or _ORDINAL.search(text, body.start, number.start)):
        return True
    if venue is None or measured.end > venue.end or len(words(text[venue.start : number.start].rstrip())) == 1:
        return False  # the venue is so many of a kind
    return bool(_PART.match(text, measured.noun) and _GOES_ON.match(text, measured.end))
