"""What breaks a body's name off: another body, a person, or a word that opens a clause, at a place or in a stretch."""

from __future__ import annotations

import re
from functools import cache

from kg.find.organizations.numbers import LOOK_AHEAD
from kg.grammar.heads import head_automaton, leading_head
from kg.grammar.openers import OPENS_PERSON
from kg.grammar.words import one_of, words
from kg.text.words import spoken
from kg.vocabulary.heads import Head, name_ends

_HONOURED = re.compile(one_of("honouredInName"))
_ANEW = re.compile(one_of("startsAnew"))
_AND = re.compile(one_of("and"))


def opens_person(text: str, at: int) -> bool:
    """Whether a person's title stands here; bodies bear the names of royals and patrons."""
    return bool(OPENS_PERSON.match(text, at)) and not _HONOURED.match(text, at)


def starts_anew(text: str, at: int) -> bool:
    """Whether another body, a person or a clause begins here, or nothing that a name could go on with."""
    ahead = text[at : at + LOOK_AHEAD]
    following = spoken(ahead)
    if not following or text[at].isspace() or _ANEW.match(text, at) or opens_person(text, at):
        return True
    head = leading_head(ahead)
    return following[0] in name_ends().ends or (head is not None and head.value is not None)


def breaks_off(stretch: str, head: Head) -> bool:
    """Whether a stretch holds a word that ends names with this head, a person or another body."""
    if any(hit.value for hit in head_automaton().every(stretch)):
        return True
    if any(opens_person(stretch, at) for at in (0, *(joint.end() for joint in _AND.finditer(stretch)))):
        return True
    following = spoken(stretch)
    return following[0] in name_ends().verbs or bool(set(following) & closing_words() - head.holds)


def holds_another(stretch: str, head: Head) -> bool:
    """Whether a stretch behind a head goes over to another body or clause; its first word may be any."""
    if any(hit.value for hit in head_automaton().every(stretch)):
        return True
    return bool(set(spoken(stretch)[1:]) & closing_words() - head.holds - {*words("of")})


@cache
def closing_words() -> frozenset[str]:
    """The words that end names unless their head holds them or an abbreviation confirms the whole."""
    return name_ends().ends | name_ends().links
