"""Whom a bare post means: "รองโฆษกฯ", "ปลัด มท.", "รมว.อว." stand for the person who holds that post in the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from kg.models import Holding, Person, Span
from kg.relate.named import Named
from kg.relate.statements.numbers import POST_REACH, SHORTEST_POST
from kg.text.fold import fold

_SHORT_FORMS = {
    "รองนายกรัฐมนตรี": ("รองนายก",),
    "นายกรัฐมนตรี": ("นายก",),
    "รัฐมนตรีว่าการกระทรวง": ("รมว.", "รัฐมนตรีว่าการ", "รมต.", "รัฐมนตรี", "เจ้ากระทรวง"),
    "รัฐมนตรีช่วยว่าการกระทรวง": ("รมช.", "รัฐมนตรีช่วยว่าการ", "รัฐมนตรีช่วย"),
    "ผู้ว่าราชการจังหวัด": ("ผวจ.", "ผู้ว่าฯ", "พ่อเมือง"),
    "ปลัดกระทรวง": ("ปลัด",),
    "รองปลัดกระทรวง": ("รองปลัด",),
    "ผู้อำนวยการ": ("ผอ.",),
    "เลขาธิการ": ("เลขา",),
    "ผู้บัญชาการ": ("ผบ.",),
}


Offices = Mapping[str, Person | None]
"""By every wording that names a post, folded, the one person of the article who holds it, none where several do."""


def offices(holdings: Sequence[Holding]) -> Offices:
    """The posts that persons of the article hold."""
    holders: dict[str, Person | None] = {}
    for holding in holdings:
        for wording in _wordings(holding):
            known = holders.setdefault(wording, holding.person)
            holders[wording] = holding.person if known and known.name == holding.person.name else None
    return MappingProxyType(holders)


def officeholder(text: str, clause: Span, verb: int, posts: Offices) -> Named | None:
    """The one person in the article whose post the words right before the verb name, where those words stand."""
    if not posts:
        return None
    for start in _starts(text, max(clause.start, verb - POST_REACH), verb):
        phrase = fold(text[start:verb])
        holder = posts.get(phrase) if len(phrase) >= SHORTEST_POST else None
        if holder:
            return Named(start, verb, holder)
    return None


def _starts(text: str, lower: int, verb: int) -> Iterator[int]:
    """Where a bare post may begin: at the clause's start and behind each space, from the left."""
    yield lower
    for at in range(lower, verb):
        if text[at] in ' ”"’)“‘':
            yield at + 1


def _wordings(holding: Holding) -> frozenset[str]:
    """What names the post, folded: the phrase as written, the role alone, and the role with a name of its body."""
    roles = [holding.role, *_SHORT_FORMS.get(holding.role, ())]
    body = holding.organization
    names = [body.name, *body.aliases] if body else []
    joined = (role + form for role in roles for name in names for form in (name, _bare(name)))
    return frozenset(map(fold, (holding.label, *roles, *joined)))


def _bare(name: str) -> str:
    """A body's name without the word for its kind, as it follows an abbreviated post (รมว.มหาดไทย)."""
    return name.removeprefix("กระทรวง").removeprefix("กรม").removeprefix("จังหวัด").removeprefix("สำนักงาน")
