"""Which post a holding is of: one post by all its names, in Thai and English."""

from __future__ import annotations

from dataclasses import replace

from kg.grammar.languages import is_english
from kg.models import Article, Holding, Post
from kg.text.letters import has_thai
from kg.vocabulary.posts import meant_post


def with_post(article: Article, holding: Holding) -> Holding:
    """The holding with the post that it means, where the article has another name for it than the vocabulary.

    An English title without a body means a Thai post in an English release alone: in a Thai one it is a foreigner's.
    """
    body = holding.organization.name if holding.organization else ""
    if not body and not has_thai(holding.role) and not is_english(article):
        return holding
    meant = meant_post(holding.role, body)
    return holding if meant == (holding.role, body) else replace(holding, post=Post(*meant))
