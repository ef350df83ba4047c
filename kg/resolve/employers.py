"""Whether what only a post's wording names is a body at all: "ผู้ว่าราชการ|จังหวัดทุกจังหวัด" names none."""

from __future__ import annotations

import re

from kg.grammar.generic_names import names_nobody
from kg.grammar.heads import leading_head
from kg.grammar.words import one_of, words
from kg.models import OrganizationMention
from kg.text.words import spoken
from kg.vocabulary.heads import name_ends
from kg.vocabulary.provinces import provinces

_PROVINCE = re.compile(one_of("provinceHead"))
_KIND_OF_AREA = re.compile(one_of("areaOpener"))
_GENERAL = re.compile(one_of("generalBody"))
_FACULTY = words("faculty")
_JOINS = frozenset(words("joinsNames"))


def is_body(mention: OrganizationMention) -> bool:
    """Whether a mention that no finder of bodies saw names one: known, a province, or a head with a name."""
    if mention.candidates:
        return True
    name = mention.in_full
    province = _PROVINCE.match(name)
    if province:
        return name[province.end() :] in provinces()
    if _GENERAL.match(name):
        return False
    head = leading_head(name)
    if head and head.end == len(name) and name.startswith(_FACULTY) and name not in _FACULTY:
        return True  # some faculties' names are heads themselves
    if head:
        return head.value is None or not names_nobody(name[head.end :], head.value, introduced=False)
    area = _KIND_OF_AREA.match(name)
    tail = name[area.end() :] if area else name
    following = spoken(tail)
    return bool(following) and following[0] not in name_ends().ends | name_ends().links | _JOINS
