"""Words that end a personal name: posts, bodies, verbs of saying, titles, and what else the vocabulary says is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.find.people.numbers import LONG_BOUNDARY
from kg.grammar.words import members, one_of, words
from kg.text.automaton import Automaton
from kg.vocabulary.heads import heads
from kg.vocabulary.roles import role_forms
from kg.vocabulary.speech import speech_verbs
from kg.vocabulary.titles import titles

_LEFT_OVER = re.compile(rf"{one_of('leftOver')}+\Z")
_OTHERS = ("personOpener", "postOpener", "anyoneOpener", "lowerPost")
"""The groups of words that begin somebody else behind "and"."""


def is_no_name(stretch: str) -> bool:
    """Whether a stretch is itself a word that begins what is no name."""
    return stretch in _no_names()


def cut(stretch: str) -> tuple[int, bool]:
    """Where the first boundary lies in a stretch (its length if none does), and whether it is one inside a stretch."""
    first, strong = len(stretch), False
    for hit in boundaries().every(stretch):
        if (hit.start == 0 or hit.value) and hit.start <= first and hit.start != 1:
            first, strong = hit.start, hit.value or (strong and hit.start == first)
    left = _LEFT_OVER.search(stretch, 1, first) if strong else None
    return (left.start() if left else first), strong


@cache
def boundaries() -> Automaton[bool]:
    """Words that end a name; true for those that end it even inside a stretch.

    Limits don't matter here: no name holds what looks like such a word either.
    """
    forms = dict.fromkeys(_no_names(), False) | {form: len(form) >= LONG_BOUNDARY for form in _known()}
    for form in words("endsNoName"):
        forms.pop(form, None)
    return Automaton(forms | dict.fromkeys(_cuts(), True))


@cache
def _no_names() -> frozenset[str]:
    return frozenset(member.text for member in members("noName"))


def _known() -> Iterator[str]:
    """The forms of the vocabulary that stand behind names: posts, verbs of saying, bodies, titles of others."""
    yield from (*role_forms(), *speech_verbs())
    yield from (form for form, head in heads().items() if head)
    yield from (form for form, title in titles().items() if title and not title.needs_name)


def _cuts() -> Iterator[str]:
    """What ends a name wherever it stands: listed words, verbs with what is said, "and" with somebody else."""
    yield from words("nameEnd")
    yield from (verb + behind for verb in speech_verbs() for behind in words("whatIsSaid"))
    others = (member.text for group in _OTHERS for member in members(group))
    yield from (joint + other for other in others for joint in words("and"))
