"""Whom a bare post means: "รองโฆษกฯ", "ปลัด มท.", "รมว.อว." stand for the person who holds that post in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Office:
    """Somebody's post with every wording that names it, folded."""

    holder: Person
    wordings: frozenset[str]


def offices(holdings: Sequence[Holding]) -> tuple[Office, ...]:
    """The posts that persons of the article hold."""
    return tuple(Office(holding.person, _wordings(holding)) for holding in holdings)


def officeholder(text: str, clause: Span, verb: int, posts: Sequence[Office]) -> Named | None:
    """The one person in the article whose post the words right before the verb name, where those words stand."""
    if not posts:
        return None
    for start in _starts(text, max(clause.start, verb - POST_REACH), verb):
        phrase = fold(text[start:verb])
        if len(phrase) < SHORTEST_POST:
            continue
        holders = {office.holder.name: office.holder for office in posts if phrase in office.wordings}
        if len(holders) == 1:
            return Named(start, verb, next(iter(holders.values())))
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
