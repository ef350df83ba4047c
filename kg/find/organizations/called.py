"""Teams that win prizes and shops in numbered lists: any name may follow the word for them (ทีม สายน้ำ, ร้าน Blue)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.find.organizations.numbers import CALLED, REACH_OF_PRIZE
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of
from kg.models import Article, OrganizationMention
from kg.vocabulary.kinds import COMPANY, OTHER

_NAME = r"[ ]?(?:[“\"][^”\"\n]{2,40}[”\"]|[A-Z][\w&.’'-]*(?:[ ][A-Z][\w&.’'-]*){0,4}|[ก-๎]{3,30}(?=[ ,;()\n”\"]|\Z))"
_TEAM = re.compile(rf"{one_of('team')}(?![ ]?{one_of('noTeamName')}){_NAME}")
_SHOP = re.compile(rf"{one_of('shop')}(?![ ]?{one_of('noShopName')}){_NAME}")
_PRIZE = re.compile(one_of("prize"))
_BEFORE_TEAM = re.compile(
    rf"(?:{one_of('listsNames', 'prizeRank', 'from')}|{one_of('ordinal')}?[ ]?[\d๐-๙]|[”\"])[ ]{{0,2}}\Z"
)
_ITEM = re.compile(r"[\d๐-๙][.)][ ]{0,2}\Z")


def find_called(article: Article, named: Sequence[OrganizationMention]) -> Iterator[OrganizationMention]:
    """Every such team and shop that stands in none of the ``named``, which are in text order."""
    text = article.masked
    for pattern, before, kind in ((_TEAM, _BEFORE_TEAM, OTHER), (_SHOP, _ITEM, COMPANY)):
        for hit in pattern.finditer(text):
            start = hit.start()
            if enclosing(named, start) or not before.search(text, max(0, start - REACH_OF_PRIZE), start):
                continue
            if kind == OTHER and not _PRIZE.search(text, max(0, start - REACH_OF_PRIZE), start):
                continue
            name = article.text[slice(*hit.span())]
            yield OrganizationMention(*hit.span(), name, "called", CALLED, kind=kind)
