"""Platforms and videos as works, each once, with the body that provides it when the sentence names one as its subject."""

from __future__ import annotations

from collections.abc import Sequence

from kg.models import Article, Organization, Span, Work, WorkMention
from kg.names import fold
from kg.segments import enclosing, sentences


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
    providers = (_provider(article, mention, organizations) for mention in group)
    return Work(
        name=first.name,
        kind=first.kind,
        url=first.url,
        provider=next((p for p in providers if p), None),
        evidence=tuple(Span(m.start, m.end) for m in group),
    )


def _provider(article: Article, mention: WorkMention, organizations: Sequence[Organization]) -> Organization | None:
    """The last body named before the work in its sentence."""
    sentence = enclosing(sentences(article), mention.start)
    if sentence is None or mention.kind != "platform":
        return None
    before = [
        (m.start, index)
        for index, organization in enumerate(organizations)
        for m in organization.mentions
        if sentence.start <= m.start and m.end <= mention.start
    ]
    return organizations[max(before)[1]] if before else None
