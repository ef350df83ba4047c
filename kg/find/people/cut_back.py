"""Names settled by the rest of the article: what a headline writes behind a given name is hardly ever a surname."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from kg.find.people.names import role_follows
from kg.find.people.numbers import CUT_BACK, SHORTEST_CUT_TO
from kg.models import Article, PersonMention
from kg.text.words import words
from kg.vocabulary.names import family_names, given_names


def settle_names(article: Article, mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """The mentions, each cut to the name of which the article is surer elsewhere.

    A surname is sure when the lists know it or a role stands behind it. What begins with a sure name ends with it;
    what no surname begins like is none. A given name alone that no list knows ends where one of the article's does.
    """
    sure = sorted({mention.name for mention in mentions if _is_sure(article, mention)}, key=lambda n: (-len(n), n))
    givens = sorted({name.split(" ", 1)[0] for name in sure}, key=lambda n: (-len(n), n))
    full = {mention.name.split(" ", 1)[0] for mention in mentions if " " in mention.name}
    doubtful = sorted((given for given in full if len(given) >= SHORTEST_CUT_TO), key=lambda n: (-len(n), n))
    settled = (_settled(article, mention, sure, givens) for mention in mentions)
    return [mention if mention.name in full else _given_alone(article, mention, doubtful) for mention in settled]


def _given_alone(article: Article, mention: PersonMention, givens: Sequence[str]) -> PersonMention:
    """A given name alone with words written on to it, cut to the one of the article with which it begins."""
    if " " in mention.name or not mention.title or mention.name in given_names():
        return mention
    name = next((given for given in givens if mention.name.startswith(given)), mention.name)
    return mention if name == mention.name else _cut(article, mention, name)


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
    return mention if name == mention.name else _cut(article, mention, name)


def _cut(article: Article, mention: PersonMention, name: str) -> PersonMention:
    """The mention with a name that its own begins with."""
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
