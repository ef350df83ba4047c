"""People whom the text never gives a title: a name that a role follows or leads."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.find.people.mentions import untitled_mention
from kg.find.people.names import Name, ends_name, read_name, role_follows
from kg.find.people.numbers import LONGEST_LEADERS_PART
from kg.grammar.words import one_of
from kg.models import Article, PersonMention
from kg.text.letters import BEGINNING, LETTERS
from kg.text.spans import Places
from kg.text.words import words
from kg.vocabulary.countries import countries
from kg.vocabulary.names import family_names, given_names

_PART = rf"[{BEGINNING}][{LETTERS}]{{1,20}}"
_PAIR = re.compile(rf"(?<![ก-๎])({_PART})(?=[ ]{{1,2}}{_PART}[ ]{{1,2}})")
_LEADER = re.compile(rf"{one_of('beforeLeader')}[ ]{{0,2}}(?=[{BEGINNING}])")


def find_untitled(article: Article, taken: Sequence[PersonMention]) -> list[PersonMention]:
    """Untitled names before a role, or behind the office of a head of state; places already taken hold none."""
    text = article.masked
    found = []
    for pair in _PAIR.finditer(text):
        if pair[1] in given_names() and not ends_name(text, pair.start()):
            name = read_name(text, pair.start())
            if name and _is_thai(text, name) and role_follows(text, name.end):
                found.append(untitled_mention(article, name, name.text, "name+role"))
    for leader in _LEADER.finditer(text):
        name = read_name(text, leader.end())
        if name and _is_leader(name):
            found.append(untitled_mention(article, name, name.text, "head of state+name"))
    others = Places(taken)
    return [mention for mention in found if not others.meet(mention)]


def _is_thai(text: str, name: Name) -> bool:
    if len(name.parts) < 2 or ends_name(text, text.index(name.parts[1], name.start + len(name.parts[0]))):
        return False
    return name.parts[1] in family_names() or len(words(name.parts[1])) > 1


def _is_leader(name: Name) -> bool:
    plain = any(part in countries() or len(part) > LONGEST_LEADERS_PART for part in name.parts)
    return len(name.parts) > 1 and not plain and len(words(name.parts[1])) > 1
