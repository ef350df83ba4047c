"""Who holds which post: from the posts that stand beside a name to one holding per person, role and organization."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from kg.grammar.words import one_of, words
from kg.models import Article, Holding, Organization, Person, PostMention, Span, Status
from kg.relate.employers import Employers
from kg.relate.numbers import DEPUTY_REACH
from kg.relate.posts import with_post
from kg.text.fold import fold
from kg.vocabulary.roles import ending_roles, leading_role, roles

_DEPUTY = re.compile(one_of("lowerPost"))
_OF_KIND = re.compile(rf"(?<=.){one_of('leftOutOfBody')}\Z")
_Key = tuple[str, str, str, Status]


def relate_holdings(
    article: Article,
    posts: Sequence[PostMention],
    persons: Sequence[Person],
    organizations: Sequence[Organization],
) -> tuple[Holding, ...]:
    """The posts that the article says its people hold, each once, with every place that says so as evidence."""
    bearer = {(m.start, m.end): person for person in persons for m in person.mentions}
    employer = {(m.start, m.end): body for body in organizations for m in body.mentions}
    found = []
    for post in sorted(posts, key=lambda p: (p.start, p.end, p.holder or p)):
        person = bearer.get((post.holder.start, post.holder.end)) if post.holder else None
        if person is None or post.holder is None:
            continue
        body = employer.get((post.organization.start, post.organization.end)) if post.organization else None
        found.append(_holding(article, post, post.holder, person, body))
    heads = _Heads((post, employer.get((named.start, named.end))) for post in posts if (named := post.organization))
    taken = [*(m for person in persons for m in person.mentions), *posts]
    employers = Employers(article, organizations, taken)
    whole = _once([employers.with_body(heads.with_body(holding)) for holding in _once(found)])
    return tuple(with_post(article, holding) for holding in whole)


def _once(holdings: Sequence[Holding]) -> tuple[Holding, ...]:
    """Each of the holdings once, without those that are said with more of the same person."""
    found: dict[_Key, list[Holding]] = {}
    for holding in holdings:
        body = holding.organization.name if holding.organization else ""
        found.setdefault((holding.person.name, fold(holding.role), body, holding.status), []).append(holding)
    repeated = _repeated_with_more(found.keys())
    return tuple(_merged(same) for key, same in found.items() if key not in repeated)


def _holding(article: Article, post: PostMention, holder: Span, person: Person, body: Organization | None) -> Holding:
    evidence = Span(min(post.start, holder.start), max(post.end, holder.end))
    label = article.text[post.start : post.end]
    return Holding(person, post.role, body, post.status, label, (evidence,), confidence=post.confidence)


def _merged(same: Sequence[Holding]) -> Holding:
    first = same[0]
    evidence = tuple(span for holding in same for span in holding.evidence)
    confidence = max(holding.confidence for holding in same)
    return Holding(first.person, first.role, first.organization, first.status, first.label, evidence, confidence)


def _repeated_with_more(keys: Iterable[_Key]) -> set[_Key]:
    """The posts that are said elsewhere of the same person with more: its organization, or what qualifies the role."""
    roles: dict[tuple[str, str, Status], list[str]] = defaultdict(list)
    for person, role, body, status in sorted(keys):
        roles[person, body, status].append(role)
    with_any_body = Counter((person, role, status) for person, role, _, status in keys)
    return {
        (person, role, body, status)
        for person, role, body, status in keys
        if _goes_on(roles[person, body, status], role)
        or (not body and with_any_body[person, role, status] > 1)
        or (not body and _OF_KIND.search(role) and with_any_body[person, _OF_KIND.sub("", role), status])
    }


@cache
def _of_district() -> tuple[str, ...]:
    """The roles of a district's officers."""
    return tuple(role.name for role in roles() if role.shares in words("districtHead"))


def _goes_on(roles: Sequence[str], role: str) -> bool:
    """Whether another of the sorted roles begins with this one, or ends with it behind the word for and."""
    at = bisect_right(roles, role)
    joined = tuple(joint + role for joint in words("and"))
    return (at < len(roles) and roles[at].startswith(role)) or any(other.endswith(joined) for other in roles)


class _Heads:
    """The posts with a body by role, where they stand, so that deputies find the chief beside whom they stand."""

    def __init__(self, posts: Iterable[tuple[PostMention, Organization | None]]) -> None:
        self._places: dict[str, list[tuple[Span, Organization]]] = defaultdict(list)
        self._districts: dict[str, Organization] = {}
        for post, body in posts:
            if body and body.name.startswith(words("districtHead")):
                self._districts[body.name] = body
            if body and not _DEPUTY.match(post.role):
                for chief in ending_roles(post.role):
                    self._places[chief].append((Span(post.start, post.end), body))
        for places in self._places.values():
            places.sort(key=lambda place: place[0])
        self._longest = {role: max(s.end - s.start for s, _ in places) for role, places in self._places.items()}

    def with_body(self, holding: Holding) -> Holding:
        """A deputy written without a body serves the one body whose head stands beside: อธิบดีกรมประมง … รองอธิบดี.

        An officer of a district written without it serves the one district that posts of the article name.
        """
        if not holding.organization and len(self._districts) == 1 and holding.role.startswith(_of_district()):
            (district,) = self._districts.values()
            return replace(holding, role=holding.role.removesuffix(district.name), organization=district)
        deputy = _DEPUTY.match(holding.role)
        rest = holding.role[deputy.end() :] if deputy else ""
        head = leading_role(rest)
        if holding.organization or head not in self._places:
            return holding
        bodies = {body.name: body for span in holding.evidence for body in self._near(head, span)}
        return replace(holding, organization=next(iter(bodies.values()))) if len(bodies) == 1 else holding

    def _near(self, role: str, deputy: Span) -> Iterator[Organization]:
        places = self._places[role]
        first = bisect_left(places, deputy.start - DEPUTY_REACH - self._longest[role], key=lambda place: place[0].start)
        for at in range(first, len(places)):
            span, body = places[at]
            if span.start > deputy.end + DEPUTY_REACH:
                return
            if deputy.start - span.end <= DEPUTY_REACH:
                yield body
