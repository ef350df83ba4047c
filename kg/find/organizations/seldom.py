"""Bodies whose first word seldom begins a name (กลุ่ม, ฝ่าย, ร้าน): named where a post, a signature or a place shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kg.find.organizations.closings import SEATED
from kg.find.organizations.name_end import read_end
from kg.find.organizations.numbers import REACH_BEFORE_NAME, SELDOM_NAMED, SHOWN_BY_PLACE
from kg.find.organizations.signatures import begins_entry, is_entry, signature_lines
from kg.grammar.generic_names import names_nobody
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of
from kg.models import Article, OrganizationMention, Span
from kg.text.automaton import Automaton, Hit
from kg.vocabulary.heads import SeldomHead, ShownBy, seldom_heads

_LED = re.compile(rf"(?<!{one_of('districtHead')}){one_of('headOfPart')}[ ]?\Z")
"""A post in front; a district officer's (ปลัดอำเภอหัวหน้ากลุ่มงาน…) holds the part's name itself."""
_CALLED = re.compile(rf"(?:{one_of('namesOne')}|[\d๐-๙][.)])[ ]{{0,2}}\Z")


def find_seldom(article: Article, named: Sequence[OrganizationMention]) -> Iterator[OrganizationMention]:
    """Every such body that stands in none of the ``named``, which are in text order."""
    text = article.masked
    begun = {line.start for line in signature_lines(text)}
    for hit in _automaton().find(text):
        head = hit.value.head
        shown = _shown(text, hit, begun)
        if not shown & hit.value.shown_by or enclosing(named, hit.start):
            continue
        end = read_end(text, hit.end, head)
        if shown == {ShownBy.CONTACT} and not is_entry(text, Span(hit.start, end)):
            continue
        if text.startswith(head.generic, hit.end) or names_nobody(text[hit.end : end], head, introduced=False):
            continue
        if shown == {ShownBy.PLACE} and not SEATED.match(text, end):
            continue
        sure = SHOWN_BY_PLACE if shown == {ShownBy.PLACE} else SELDOM_NAMED
        name = article.text[hit.start : end]
        yield OrganizationMention(hit.start, end, name, "seldom head", sure, kind=head.kind)


@cache
def _automaton() -> Automaton[SeldomHead]:
    return Automaton(seldom_heads())


def _shown(text: str, hit: Hit[SeldomHead], begun: set[int]) -> set[ShownBy]:
    """What may show here that the word begins a body's name; how to reach the body, where nothing else does."""
    if hit.start in begun:
        return {ShownBy.SIGNATURE}
    before = text[max(0, hit.start - REACH_BEFORE_NAME) : hit.start]
    if _LED.search(before):
        return {ShownBy.POST}
    if _CALLED.search(before):
        return {ShownBy.PLACE}
    return {ShownBy.CONTACT} if begins_entry(text, hit.start) else set()
