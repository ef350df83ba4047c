"""Posts as people type them: "ปลัด มท.", "ผู้ว่าฯ กทม.", "Government Spokesperson", to the posts that may be meant."""

from __future__ import annotations

from collections.abc import Iterator

from kg.clean import clean
from kg.find.organizations import find_organizations
from kg.find.posts.beginnings import find_heads
from kg.find.posts.bodies import Bodies
from kg.find.posts.english import find_english_posts
from kg.find.posts.phrase import read_post
from kg.models import Article, Post, PostMention
from kg.text.normal import normalize
from kg.vocabulary.posts import meant_post, roles_sharing


def posts_typed(text: str) -> tuple[Post, ...]:
    """The posts that a text alone may mean, sorted; none where it is no post from its first to its last letter.

    A role without a body is that of any body; a short form of several roles, and of several bodies, means them all.
    """
    spelt = " ".join(normalize(text).split())
    named = meant_post(spelt, "")
    if not spelt or named != (spelt, ""):
        return (Post(*named),) if spelt else ()
    return tuple(sorted(set(_read(clean("", spelt))), key=lambda post: (post.role, post.body)))


def _read(article: Article) -> Iterator[Post]:
    bodies = find_organizations(article, ())
    for post in find_english_posts(article, bodies):
        if _is_whole(post, article):
            yield from _meant((post.role,), post)
    for head in find_heads(article.masked)[:1]:
        post_read = read_post(Bodies(article, bodies), head, alone=True)
        if post_read and _is_whole(post_read, article):
            others = () if post_read.organization else (head.role.name, *roles_sharing(head.form))
            prefix = head.label.removesuffix(head.role.name)
            yield from _meant((post_read.role, *(prefix + other for other in others)), post_read)


def _is_whole(post: PostMention, article: Article) -> bool:
    return post.start == 0 and not article.masked[post.end :].strip()


def _meant(roles: tuple[str, ...], post: PostMention) -> Iterator[Post]:
    body = post.organization
    names = (body.candidates or (body.expands or body.text,)) if body else ("",)
    for role in roles:
        for name in names:
            yield Post(*meant_post(role, name))
