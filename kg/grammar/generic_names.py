"""Head words whose continuation names nobody: "สถาบันการเงิน", "โรงเรียนขนาดเล็ก", "สมาคมต่าง ๆ"."""

from __future__ import annotations

import re

from kg.grammar.numbers import SHORTEST_KIND_OF_BODY, SHORTEST_KIND_OF_COMPANY
from kg.grammar.words import one_of, words
from kg.text.words import spoken
from kg.vocabulary.heads import Grade, Head, is_place_like, name_ends
from kg.vocabulary.kinds import ACADEMIC, COMMITTEE, COMPANY, GOVERNMENT, OTHER
from kg.vocabulary.provinces import provinces

_PLACE_LEFT_OPEN = re.compile(rf"{one_of('placeLeftOpen')}\Z")
_IN_EACH_AREA = re.compile(rf"(.{{2,}}){one_of('areaOfOffices')}\Z")
_ANY = re.compile(rf"{one_of('various')}(?:[ ]?ๆ|\Z)|{one_of('whichOne')}(?![ ]?[\d๐-๙])|{one_of('anyOfKind')}")
_LIMITED = re.compile(one_of("limited"))
_GENERAL = re.compile(rf"[ ]?(?:{one_of('saysWhich')}|\d)")


def names_nobody(tail: str, head: Head, introduced: bool) -> bool:
    """Whether what follows the head makes no name: nothing, a place left open, or a general word.

    ``introduced`` says that an abbreviation follows, which only names have.
    """
    tail = tail.strip()
    if (head.kind == COMPANY and tail in provinces()) or (head.kind == ACADEMIC and tail.isdigit()):
        return True
    left_open = _PLACE_LEFT_OPEN.search(tail) and not introduced and not is_office_in_each(tail, head)
    if len(tail) < 2 or left_open or _ANY.match(tail):
        return not tail.isdigit()
    if tail.startswith(words("makesDoer") if head.kind == COMPANY else ()):
        return True
    if (head.kind != ACADEMIC and tail.startswith(words("joins"))) or (not introduced and _says_deeds(tail, head)):
        return True
    if head.kind == COMMITTEE and tail.startswith(words("setUpFor")) and not introduced:
        return True
    return tail in head.generic or (not introduced and any(_is_general(tail, word, head) for word in head.generic))


def _says_deeds(tail: str, head: Head) -> bool:
    """Whether the tail only says what is done (กระทรวง|กำหนด): a division alone is named so (กองตรวจสอบ)."""
    if head.grade is Grade.FAINT or head.kind == COMPANY or head.name in words("partHead"):
        return False
    return all(word in name_ends().verbs or word in name_ends().ends for word in spoken(tail))


def may_stand_in_each(head: Head) -> bool:
    """Whether a body with this head may have an office in each province or district: สำนักงาน, คณะกรรมการ."""
    served = head.kind in {COMMITTEE, GOVERNMENT} and not head.name.startswith(words("centralBody"))
    return served and head.grade is not Grade.FAINT and not is_place_like(head.name)


def is_office_in_each(tail: str, head: Head) -> bool:
    """Whether what follows the head names the offices of one kind in all provinces: สำนักงาน|สาธารณสุขจังหวัด."""
    office = _IN_EACH_AREA.match(tail) if may_stand_in_each(head) else None
    return office is not None and office[1] not in name_ends().links | name_ends().ends


def leaves_place_open(text: str, end: int) -> bool:
    """Whether the word for a province follows the name and no province: the offices of all are meant."""
    return text.startswith(words("provinceWord"), end)


def _is_general(tail: str, word: str, head: Head) -> bool:
    """Whether the tail begins with a general word and the rest only says which or whose."""
    if not tail.startswith(word) or word in words("jointFor"):
        return False
    if head.kind == OTHER and len(word) >= SHORTEST_KIND_OF_BODY and tail.startswith(words("and"), len(word)):
        return True
    kind_of_company = head.kind == COMPANY and len(word) >= SHORTEST_KIND_OF_COMPANY and not _LIMITED.search(tail)
    return kind_of_company or bool(_GENERAL.match(tail, len(word)))
