"""Names settled by the rest of the article: what a headline writes behind a given name is hardly ever a surname."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from kg.find.people.names import role_follows
from kg.find.people.numbers import CUT_BACK
from kg.models import Article, PersonMention
from kg.text.words import words
from kg.vocabulary.names import family_names


def settle_names(article: Article, mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """The mentions, each cut to the name of which the article is surer elsewhere.

    A surname is sure when the lists know it or a role stands behind it. What begins with a sure name ends with it;
    what no surname begins like is none.
    """
    sure = sorted({mention.name for mention in mentions if _is_sure(article, mention)}, key=lambda n: (-len(n), n))
    givens = sorted({name.split(" ", 1)[0] for name in sure}, key=lambda n: (-len(n), n))
    return [_settled(article, mention, sure, givens) for mention in mentions]


def _is_sure(article: Article, mention: PersonMention) -> bool:
    surname = mention.name.partition(" ")[2]
    known = surname.isascii() or surname in family_names() or not mention.title
    return bool(surname) and (known or role_follows(article.masked, mention.end))


def _settled(article: Article, mention: PersonMention, sure: Sequence[str], givens: Sequence[str]) -> PersonMention:
    if mention.name in sure or not mention.title:
        return mention
    if " " not in mention.name:
        name = next((given for given in givens if mention.name.startswith(given)), mention.name)
    else:
        given, rest = mention.name.split(" ", 1)
        name = next((known for known in sure if mention.name.startswith(known)), mention.name)
        if name == mention.name and given in givens and not _begins_like_surname(rest):
            name = given
    if name == mention.name:
        return mention
    last = name.rsplit(" ", 1)[-1]
    end = article.masked.index(last, mention.start + len(mention.title) + name.rfind(" ") + 1) + len(last)
    return replace(mention, end=end, text=article.text[mention.start : end], confidence=CUT_BACK, name=name)


def _begins_like_surname(text: str) -> bool:
    """Whether a surname of the lists begins with the first word of this."""
    first = words(text)[0]
    opening = text[first.start : first.end]
    at = bisect_left(_sorted_surnames(), opening)
    return at < len(_sorted_surnames()) and _sorted_surnames()[at].startswith(opening)


@cache
def _sorted_surnames() -> tuple[str, ...]:
    return tuple(sorted(family_names()))
