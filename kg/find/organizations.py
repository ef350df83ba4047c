"""Bodies: known ones by any form of their names, others by a head word and the end of their name, both by short forms."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kg.find.abbreviations import find_again, find_introductions
from kg.find.acting import is_place_like, weigh
from kg.find.administrations import find_administrations
from kg.find.automaton import Hit
from kg.find.body_names import head_automaton, names_nobody, read_end
from kg.find.english_bodies import find_english
from kg.find.known_bodies import extends, find_known, is_abbreviation, stands
from kg.models import Article, OrganizationMention, Span
from kg.vocabulary.heads import Head, name_ends
from kg.vocabulary.provinces import provinces

_PLACE_LIKE = 0.42
_CITY = 0.25
_LEFT_WORD = re.compile(
    r"(?:โดย|ของ|และ|กับ|จาก|ที่|ให้|ใน|ผู้อำนวยการ|หัวหน้า|อธิบดี|ผู้บัญชาการ|ผู้บังคับการ|ทาง|ว่า|ต่อ|ประธาน|เลขาธิการ|ตาม|หรือ|แก่|ถึง|มี|คือ|สังกัด|"
    r"ผู้แทน|ผู้บริหาร|ผู้กำกับการ|ผบ\.|ผอ\.|เป็น|ได้|ร่วม|รอง|เข้า|นายก|ระหว่าง|ผ่าน|ภายใต้|ตั้ง|ทำงาน|สมาชิก|กรรมการ|เจ้าหน้าที่|หน่วยงาน|เจ้าภาพ|ณ|เปิด|ประชุม|สนับสนุน|ด้วย|จัดตั้ง|ทุก|ราชการ)\Z"
)
_SHORTEST_FREE = 6
_CITIES = (("กรุงเทพมหานคร",), ("เมืองพัทยา",))
_GLUED = re.compile(r"บริษัท[ก-๙]+\Z")
_COUNTED = re.compile(r"(?:[\d๐-๙]|หลาย|ทุก|ทั้งสอง|สอง|สาม)[ ]?\Z")
_QUOTED = re.compile(r"[“\"‘]\Z")


def find_organizations(article: Article) -> tuple[OrganizationMention, ...]:
    """Every mention of a body, in text order, none overlapping another; the confidence tells bodies from places."""
    known = [_placed(mention) for mention in find_known(article)]
    named = _without_covered([*known, *_find_named(article, known), *find_english(article)])
    introduced = find_introductions(article, named)
    short = [*introduced, *find_again(article, introduced)]
    found = _preferred(short, [*named, *find_administrations(article)])
    return weigh(article, _with_heads(article, found))


def _placed(mention: OrganizationMention) -> OrganizationMention:
    """Known bodies that are as often places need more than their name."""
    if mention.candidates in _CITIES:
        return replace(mention, confidence=_CITY)
    return replace(mention, confidence=_PLACE_LIKE) if is_place_like(mention.text) else mention


def _find_named(article: Article, known: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """Bodies that the authority file lacks: a head and a name behind it; and known names that go on."""
    text, found, reached = article.masked, [], 0
    at_start = {mention.start: mention for mention in known}
    for hit in head_automaton().find(text):
        if hit.value is None or hit.start < reached or not _stands(text, hit):
            continue
        same = at_start.get(hit.start)
        if same and same.end > hit.end and not extends(text, same.end):
            reached = same.end
            continue
        if _inside(known, hit.start):
            continue
        mention = _named(article, hit, hit.value)
        if mention and not (same and same.end >= mention.end):
            found.append(mention)
            reached = mention.end
    return found


def _named(article: Article, hit: Hit[Head | None], head: Head) -> OrganizationMention | None:
    text = article.masked
    end = read_end(text, hit.start, hit.end, head)
    short = article.text[hit.end : end].strip() == "ฯ"
    if not short and (names_nobody(text, hit.end, end, head) or _COUNTED.search(text, max(0, hit.start - 6), hit.start)):
        return None
    name = article.text[hit.start : end]
    return OrganizationMention(
        start=hit.start,
        end=end,
        text=name,
        rule="short form" if short else "head+name",
        confidence=min(0.9, _base(name, head) + 0.2 * _is_anchored(name) + 0.25 * _introduces(text, end)),
        kind=head.kind,
    )


def _is_anchored(name: str) -> bool:
    """Whether a name says of which place or number the body is, so that it is one of its kind."""
    places = () if is_place_like(name) else provinces()
    return any(anchor in name for anchor in (*name_ends().anchors, *places)) or name[-1].isdigit()


def _base(name: str, head: Head) -> float:
    """How sure head and name are by themselves: places may be meant, and a bare glued company is often a common noun."""
    if is_place_like(name) or (head.name == "บริษัท" and not name.endswith("จำกัด") and _GLUED.match(name)):
        return min(head.strength, _PLACE_LIKE)
    return head.strength


def _introduces(text: str, end: int) -> bool:
    return bool(re.compile(r"[ ]{0,2}\((?:[ก-ฮ.]{2,14}|[A-Z][^()\n]{1,90})\)").match(text, end))


def _stands(text: str, hit: Hit[Head | None]) -> bool:
    """Whether a short head begins a word here; long ones are words wherever they stand."""
    form = text[hit.start : hit.end]
    before = text[max(0, hit.start - 14) : hit.start]
    if form.endswith("."):
        return stands(text, Span(hit.start, hit.end)) and text[hit.end + 1 : hit.end + 2] != "."
    if len(form) >= _SHORTEST_FREE or not before or not "ก" <= before[-1] <= "๎":
        return True
    return bool(_LEFT_WORD.search(before))


def _inside(known: Sequence[OrganizationMention], start: int) -> bool:
    at = bisect_left(known, start, key=lambda mention: mention.start) - 1
    return at >= 0 and start < known[at].end


def _without_covered(mentions: Iterable[OrganizationMention]) -> list[OrganizationMention]:
    """Leftmost-longest: a name inside another is part of it."""
    kept: list[OrganizationMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _preferred(first: Sequence[OrganizationMention], others: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """All of the first and, of the others, those that none of the first overlaps; the longer where they cover."""
    ordered = sorted(first)
    return _without_covered([*ordered, *(other for other in others if not _is_crossed(ordered, other))])


def _is_crossed(ordered: Sequence[OrganizationMention], other: OrganizationMention) -> bool:
    """Whether one of the ordered mentions overlaps the other without lying inside it."""
    at = max(0, bisect_left(ordered, other.start, key=lambda mention: mention.start) - 1)
    while at < len(ordered) and ordered[at].start < other.end:
        if other.overlaps(ordered[at]) and not other.covers(ordered[at]):
            return True
        at += 1
    return False


def _with_heads(article: Article, mentions: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """Abbreviations together with the head before them ("กระทรวง พม."), where the body's name begins with it."""
    return _without_covered(_with_head(article, mention) for mention in mentions)


def _with_head(article: Article, mention: OrganizationMention) -> OrganizationMention:
    if not is_abbreviation(mention.text):
        return mention
    for name in (*mention.candidates, mention.expands):
        for hit in head_automaton().find(name[:30])[:1]:
            head = name[: hit.end]
            for gap in (" ", "", "  "):
                start = mention.start - len(head) - len(gap)
                if hit.start == 0 and start >= 0 and article.masked.startswith(head + gap, start):
                    return replace(mention, start=start, text=article.text[start : mention.end])
    return mention
