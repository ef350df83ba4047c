"""Whom a bare post means: "รองโฆษกฯ", "ปลัด มท.", "รมว.อว." stand for the person who holds that post in the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.models import Holding, Organization, Person, Span
from kg.text.fold import fold

_SHORT = (
    ("รองนายกรัฐมนตรี", ("รองนายก",)),
    ("นายกรัฐมนตรี", ("นายก",)),
    ("รัฐมนตรีว่าการกระทรวง", ("รมว.", "รัฐมนตรีว่าการ", "รมต.", "รัฐมนตรี", "เจ้ากระทรวง")),
    ("รัฐมนตรีช่วยว่าการกระทรวง", ("รมช.", "รัฐมนตรีช่วยว่าการ", "รัฐมนตรีช่วย")),
    ("ผู้ว่าราชการจังหวัด", ("ผวจ.", "ผู้ว่าฯ", "พ่อเมือง")),
    ("ปลัดกระทรวง", ("ปลัด",)),
    ("รองปลัดกระทรวง", ("รองปลัด",)),
    ("ผู้อำนวยการ", ("ผอ.",)),
    ("เลขาธิการ", ("เลขา",)),
    ("ผู้บัญชาการ", ("ผบ.",)),
)
_LAST_WORDS = re.compile(r"(?:^|[\s”\"’)])((?:\S+ ?){1,3})$")
_REACH = 90
_SHORTEST = 4


def officeholder(text: str, clause: Span, verb: int, holdings: Sequence[Holding]) -> tuple[Person, int] | None:
    """The one person in the article whose post the words right before the verb name, and where those words begin."""
    if not holdings:
        return None
    named = [(holding.person, _names(holding)) for holding in holdings]
    for start in _starts(text, max(clause.start, verb - _REACH), verb):
        phrase = fold(text[start:verb])
        if len(phrase) < _SHORTEST:
            continue
        holders = {person.name: person for person, names in named if phrase in names}
        if len(holders) == 1:
            return next(iter(holders.values())), start
    return None


def _starts(text: str, lower: int, verb: int) -> Iterator[int]:
    """Where a bare post may begin: at the clause's start and behind each space, from the left."""
    yield lower
    for at in range(lower, verb):
        if text[at] in ' ”"’)“‘':
            yield at + 1


def _names(holding: Holding) -> frozenset[str]:
    """What names the post, folded: the phrase as written, the role alone, and the role with a name of its body."""
    roles = [holding.role, *(short for role, shorts in _SHORT if role == holding.role for short in shorts)]
    body = holding.organization
    names = [body.name, *body.aliases] if isinstance(body, Organization) else []
    joined = (role + form for role in roles for name in names for form in (name, _bare(name)))
    return frozenset(map(fold, (holding.label, *roles, *joined)))


def _bare(name: str) -> str:
    """A body's name without the word for its kind, as it follows an abbreviated post (รมว.มหาดไทย)."""
    return name.removeprefix("กระทรวง").removeprefix("กรม").removeprefix("จังหวัด").removeprefix("สำนักงาน")
