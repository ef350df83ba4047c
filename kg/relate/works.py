"""Platforms and videos as works, each once, with the body that provides it when the text says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.models import Article, Organization, Span, Work, WorkMention
from kg.text.fold import fold
from kg.text.segments import enclosing, sentences

_PROVIDES = re.compile(r"พัฒนา|ให้บริการ|เปิดตัว|เปิดใช้|จัดทำ|จัดให้มี|สร้าง")
_PROVIDED_BY = re.compile(r"[”\"’' ]*(?:\([^()\n]{1,40}\) ?)?(?:ที่|ซึ่ง)?(?:พัฒนา|จัดทำ|ให้บริการ|ดำเนินการ)?(?:โดย|ของ) ?")


def relate_works(
    article: Article, mentions: Sequence[WorkMention], organizations: Sequence[Organization]
) -> tuple[Work, ...]:
    """Every work once, in order of its first mention."""
    groups: dict[tuple[str, str], list[WorkMention]] = {}
    for mention in mentions:
        groups.setdefault((mention.kind, fold(mention.name)), []).append(mention)
    return tuple(_work(article, group, organizations) for group in groups.values())


def _work(article: Article, group: Sequence[WorkMention], organizations: Sequence[Organization]) -> Work:
    first = group[0]
    providers = (_provider(article, mention, organizations) for mention in group if mention.kind == "platform")
    return Work(
        name=first.name,
        kind=first.kind,
        url=first.url,
        provider=next((provider for provider in providers if provider), None),
        evidence=tuple(Span(mention.start, mention.end) for mention in group),
    )


def _provider(article: Article, work: WorkMention, organizations: Sequence[Organization]) -> Organization | None:
    """The body named behind "ของ" or "โดย", else the last one before a verb of providing in the sentence."""
    text, sentence = article.masked, enclosing(sentences(article), work.start)
    owner = _PROVIDED_BY.match(text, work.end)
    before: list[tuple[int, int]] = []
    for index, organization in enumerate(organizations):
        for mention in organization.mentions:
            if owner and mention.start == owner.end():
                return organization
            if sentence and sentence.start <= mention.start and mention.end <= work.start:
                before.append((mention.end, index))
    end, index = max(before, default=(work.start, 0))
    return organizations[index] if _PROVIDES.search(text, end, work.start) else None
