"""Nicknames in quotation marks that the full name explains: “พี่ชาย” หรือ ดร.สมชาย ใจงาม."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from kg.grammar.words import one_of
from kg.models import Article, PersonMention

_OPENS, _CLOSES = "[“\"‘']", "[”\"’']"
_TO_NAME = re.compile(rf"{_CLOSES} ?{one_of('or')} ?")
_FROM_NAME = re.compile(rf" ?{one_of('or')} ?{_OPENS}")
_OPENED, _CLOSED = re.compile(_OPENS), re.compile(_CLOSES)


def nicknames(
    article: Article, alone: Sequence[PersonMention], groups: Sequence[Sequence[PersonMention]]
) -> Mapping[PersonMention, int]:
    """Which mentions by one name are nicknames of somebody named in full beside them: the number of the group."""
    full = sorted((mention, number) for number, group in enumerate(groups) for mention in group)
    found: dict[PersonMention, int] = {}
    for mention in alone:
        at = bisect_left(full, mention.start, key=lambda place: place[0].start)
        for other, number in full[max(0, at - 1) : at + 1]:
            if _explains(article.text, mention, other):
                found[mention] = number
    return found


def _explains(text: str, nickname: PersonMention, name: PersonMention) -> bool:
    """Whether only the word for or stands between a nickname in quotation marks and a name."""
    if nickname.end <= name.start:
        opened = _OPENED.match(text, max(0, nickname.start - 1))
        return opened is not None and _TO_NAME.fullmatch(text, nickname.end, name.start) is not None
    return (
        _FROM_NAME.fullmatch(text, name.end, nickname.start) is not None
        and _CLOSED.match(text, nickname.end) is not None
    )
