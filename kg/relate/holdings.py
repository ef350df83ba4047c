"""Who holds which post: from the posts that stand beside a name to one holding per person, role and organization."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.models import Article, Holding, Organization, Person, PostMention, Span, Status
from kg.relate.numbers import DEPUTY_REACH
from kg.text.fold import fold

_Key = tuple[str, str, str, Status]
_DEPUTY = "รอง"


def relate_holdings(
    article: Article,
    posts: Sequence[PostMention],
    persons: Sequence[Person],
    organizations: Sequence[Organization],
) -> tuple[Holding, ...]:
    """The posts that the article says its people hold, each once, with every place that says so as evidence."""
    bearer = {(m.start, m.end): person for person in persons for m in person.mentions}
    employer = {(m.start, m.end): body for body in organizations for m in body.mentions}
    found: dict[_Key, list[Holding]] = {}
    for post in sorted(posts, key=lambda p: (p.start, p.end, p.holder or p)):
        person = bearer.get((post.holder.start, post.holder.end)) if post.holder else None
        if person is None or post.holder is None:
            continue
        body = employer.get((post.organization.start, post.organization.end)) if post.organization else None
        key = (person.name, fold(post.role), body.name if body else "", post.status)
        found.setdefault(key, []).append(_holding(article, post, post.holder, person, body))
    merged = {key: _merged(same) for key, same in found.items()}
    kept = [holding for key, holding in merged.items() if not _repeats_with_less(key, merged)]
    return tuple(_with_head_of(holding, kept) for holding in kept)


def _holding(article: Article, post: PostMention, holder: Span, person: Person, body: Organization | None) -> Holding:
    evidence = Span(min(post.start, holder.start), max(post.end, holder.end))
    label = article.text[post.start : post.end]
    return Holding(person, post.role, body, post.status, label, (evidence,), confidence=post.confidence)


def _merged(same: Sequence[Holding]) -> Holding:
    first = same[0]
    evidence = tuple(span for holding in same for span in holding.evidence)
    confidence = max(holding.confidence for holding in same)
    return Holding(first.person, first.role, first.organization, first.status, first.label, evidence, confidence)


def _with_head_of(holding: Holding, others: Sequence[Holding]) -> Holding:
    """A deputy who is written without a body serves the one body whose head stands beside: อธิบดีกรมประมง … รองอธิบดี."""
    if holding.organization or not holding.role.startswith(_DEPUTY):
        return holding
    head = holding.role.removeprefix(_DEPUTY)
    beside = [h for h in others if h.role == head and h.organization and _near(h, holding)]
    bodies = {h.organization.name: h.organization for h in beside if h.organization}
    return replace(holding, organization=next(iter(bodies.values()))) if len(bodies) == 1 else holding


def _near(one: Holding, other: Holding) -> bool:
    return any(max(a.start, b.start) - min(a.end, b.end) <= DEPUTY_REACH for a in one.evidence for b in other.evidence)


def _repeats_with_less(key: _Key, others: Mapping[_Key, Holding]) -> bool:
    """Whether the same person's post is said elsewhere with more: its organization, or what qualifies the role."""
    person, role, body, status = key
    return any(
        other != key
        and (other[0], other[3]) == (person, status)
        and other[1].startswith(role)
        and (body == other[2] or (not body and role == other[1]))
        for other in others
    )
