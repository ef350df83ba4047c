"""Whether what only a post's wording names is a body at all: "ผู้ว่าราชการ|จังหวัดทุกจังหวัด" names none."""

from __future__ import annotations

import re

from kg.grammar.generic_names import names_nobody
from kg.grammar.heads import head_automaton
from kg.models import OrganizationMention
from kg.text.words import words
from kg.vocabulary.heads import name_ends
from kg.vocabulary.provinces import provinces

_PROVINCE = "จังหวัด"
_AREA = re.compile(r"(?:อำเภอ|ตำบล|เขต|เทศบาล|ตำรวจ|วัด)")
_JOINS = frozenset({"และ", "กับ"})
_STATE = re.compile(r"สหพันธ์สาธารณรัฐ|สาธารณรัฐ|ราชอาณาจักร|ประเทศ|หน่วยงาน|เจ้าหน้าที่|ประชาชน")


def is_body(mention: OrganizationMention) -> bool:
    """Whether a mention that no finder of bodies saw names one: known, a province, or a head with a name."""
    if mention.candidates:
        return True
    name = mention.expands or mention.text
    if name.startswith(_PROVINCE):
        return name.removeprefix(_PROVINCE) in provinces()
    if _STATE.match(name):
        return False
    heads = head_automaton().find(name)[:1]
    if heads and heads[0].start == 0:
        head = heads[0].value
        return head is None or not names_nobody(name[heads[0].end :], head, introduced=False)
    area = _AREA.match(name)
    tail = name[area.end() :] if area else name
    spoken = [tail[span.start : span.end] for span in words(tail)]
    return bool(spoken) and spoken[0] not in name_ends().ends | name_ends().links | _JOINS
