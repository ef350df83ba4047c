"""People whom the text never gives a title: a name that a role follows or leads, or a nickname in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.find.people.mentions import untitled_mention
from kg.find.people.names import Name, ends_name, read_name, role_follows
from kg.find.people.numbers import LONGEST_LEADERS_PART, POST_REACH
from kg.grammar.words import one_of
from kg.models import Article, PersonMention
from kg.text.letters import BEGINNING, LETTERS
from kg.text.lines import line_start
from kg.text.spans import Places
from kg.text.words import is_word, words
from kg.vocabulary.countries import countries
from kg.vocabulary.names import family_names, given_names

_PART = rf"[{BEGINNING}][{LETTERS}]{{1,20}}"
_PAIR = re.compile(rf"(?<![ก-๎])({_PART})(?=[ ]{{1,2}}{_PART}[ ]{{1,2}})")
_POST = re.compile(rf"{one_of('postOpener')}[{LETTERS}]{{0,40}}[ ]{{1,2}}\Z")
"""A post that ends right before a name, with the body written on to it."""
_OFFICE = re.compile(rf"{one_of('headOfGovernment')}[ ]{{0,2}}(?=[{BEGINNING}])")
_NICKNAMED = re.compile(rf"[“\"‘][{LETTERS} -]{{2,14}}[”\"’][ ]?(?=[{BEGINNING}])")
_LEADER = re.compile(rf"{one_of('beforeLeader')}[ ]{{0,2}}(?=[{BEGINNING}])")


def find_untitled(article: Article, taken: Sequence[PersonMention]) -> list[PersonMention]:
    """Untitled names before a role, behind a post, a nickname, or the office of a head of state or government.

    Places already taken hold none.
    """
    text = article.masked
    named = (*_beside_posts(text), *_behind_offices(text), *_behind_nicknames(text))
    found = {name.start: untitled_mention(article, name, name.text, rule) for name, rule in named}
    others = Places(taken)
    return [mention for mention in found.values() if not others.meet(mention)]


def _beside_posts(text: str) -> Iterator[tuple[Name, str]]:
    """Names with a known given name before or behind a post, each with the rule that finds it."""
    for pair in _PAIR.finditer(text):
        if pair[1] not in given_names() or ends_name(text, pair.start()):
            continue
        name = read_name(text, pair.start())
        if name and _is_thai(text, name):
            if role_follows(text, name.end):
                yield name, "name+role"
            elif name.parts[-1] in family_names() and _follows_post(text, name.start):
                yield name, "role+name"


def _follows_post(text: str, at: int) -> bool:
    return _POST.search(text, line_start(text, at, POST_REACH), at) is not None


def _behind_offices(text: str) -> Iterator[tuple[Name, str]]:
    """Names behind the office of a head of government or state, each with the rule that finds it."""
    for office in _OFFICE.finditer(text):
        name = read_name(text, office.end())
        if name and len(name.parts) > 1 and name.parts[-1] in family_names():
            yield name, "role+name"
    for leader in _LEADER.finditer(text):
        name = read_name(text, leader.end())
        if name and _is_leader(name):
            yield name, "head of state+name"


def _behind_nicknames(text: str) -> Iterator[tuple[Name, str]]:
    """Full names behind a nickname in quotation marks (“นิด” สุภาวดี …), each with the rule that finds it."""
    for nickname in _NICKNAMED.finditer(text):
        name = read_name(text, nickname.end())
        if not name or len(name.parts) < 2 or is_word(name.parts[0]) or ends_name(text, name.start):
            continue
        if name.parts[0] in given_names() or name.parts[-1] in family_names():
            yield name, "nickname+name"


def _is_thai(text: str, name: Name) -> bool:
    if len(name.parts) < 2 or ends_name(text, text.index(name.parts[1], name.start + len(name.parts[0]))):
        return False
    return name.parts[1] in family_names() or len(words(name.parts[1])) > 1


def _is_leader(name: Name) -> bool:
    plain = any(part in countries() or len(part) > LONGEST_LEADERS_PART for part in name.parts)
    return len(name.parts) > 1 and not plain and len(words(name.parts[1])) > 1
