"""Posts: role, organization and how it is held, and the person to whom the wording ties each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from kg.find.posts.beginnings import find_heads
from kg.find.posts.bodies import Bodies
from kg.find.posts.holders import with_holders
from kg.find.posts.numbers import CONFIDENCE
from kg.find.posts.phrase import read_post
from kg.find.posts.rosters import Roster
from kg.models import Article, OrganizationMention, PersonMention, PostMention
from kg.text.spans import leftmost_longest


def find_posts(
    article: Article,
    organizations: Sequence[OrganizationMention],
    people: Sequence[PersonMention],
    english_posts: Sequence[PostMention],
) -> tuple[PostMention, ...]:
    """Every post phrase, those found in an English release included, in text order, with its holder if one has it.

    A phrase that several people share (two deputies of one agency) comes once for each. A post without its
    organization takes the one with which the same role was named earlier in the article, or the one of the post
    joined to it (กรรมการบริหารและประธานเจ้าหน้าที่บริหาร บริษัท …).
    """
    bodies = Bodies(article, organizations)
    roster = Roster(article.masked, people)
    heads = [head for head in find_heads(article.masked) if not bodies.hold(head)]
    read = [post for head in heads if (post := read_post(bodies, head, alone=head.start in roster.slots))]
    posts = leftmost_longest(_outside_names([*read, *english_posts], people))
    return with_holders(bodies, _remembered(posts), people, roster)


def _outside_names(posts: Sequence[PostMention], people: Sequence[PersonMention]) -> list[PostMention]:
    """The posts that do not begin in the middle of a person's title and name."""
    ordered = sorted(people)
    before = [bisect_left(ordered, post.start, key=lambda person: person.start) - 1 for post in posts]
    return [post for post, at in zip(posts, before, strict=True) if at < 0 or ordered[at].end <= post.start]


def _remembered(posts: Sequence[PostMention]) -> list[PostMention]:
    """Posts without an organization get the one that the same role was named with before."""
    known: dict[str, OrganizationMention] = {}
    filled = []
    for post in posts:
        if post.organization is not None:
            known[post.role] = post.organization
            filled.append(post)
        else:
            filled.append(_with_body(post, known[post.role]) if post.role in known else post)
    return filled


def _with_body(post: PostMention, body: OrganizationMention) -> PostMention:
    rule = "role named before"
    return replace(post, organization=body, rule=rule, confidence=CONFIDENCE[rule], wants_body=False)
