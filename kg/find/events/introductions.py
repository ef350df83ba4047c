"""How running text introduces the name of an event: what stands right before its first word."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.find.events.groups import QUOTABLE
from kg.find.events.numbers import INTRODUCED_WITHIN
from kg.grammar.words import one_of, words
from kg.models import HeadClass, Introduction
from kg.text.letters import LETTERS
from kg.text.lines import line_start

_ATTENDED = (
    rf"{one_of('addressing')}\S{{0,40}} ?{one_of('addressedAt')}"
    rf"|{one_of('joiningOthers')}[{LETTERS}]{{0,16}}{one_of('joinedAt')}|{one_of('attendedEvent')}"
)
_WORDS: Mapping[Introduction, str] = {
    Introduction.PLANNED: f"{one_of('plannedAhead')}{one_of('plannedDeed')}{{0,3}}",
    Introduction.PRESIDED: f"{one_of('chairing')}{one_of('chairedDeed')}{{0,4}}",
    Introduction.ATTENDED: _ATTENDED,
    Introduction.MADE: f"{one_of('madeEvent')}|{one_of('didHold')}{one_of('holdingEvent')}",
    Introduction.MENTIONED: one_of("mentionedEvent"),
    Introduction.HELD: one_of("heldEvent"),
    Introduction.OPENED: one_of("openedEvent"),
    Introduction.BEFORE: one_of("beforeEvent"),
    Introduction.AFTER: one_of("afterEvent"),
    Introduction.UNDER: one_of("underEvent"),
    Introduction.WITHIN: one_of("withinEvent"),
    Introduction.DONE: one_of("doneEvent"),
    Introduction.BESIDE: one_of("besideEvent"),
}
_INTRODUCES = re.compile("|".join(f"(?:{before})$(?P<{introduction}>)" for introduction, before in _WORDS.items()))
"""Each group bears the name of an ``Introduction``; it is empty and at the end, where few attempts open it."""
_CHANGED: Mapping[tuple[HeadClass, Introduction], Introduction | None] = {
    (HeadClass.COMMON, Introduction.DONE): None,
    (HeadClass.COMMON, Introduction.BESIDE): None,
    (HeadClass.COMMON, Introduction.BEFORE): None,
    (HeadClass.COMMON, Introduction.UNDER): None,
    (HeadClass.VERB, Introduction.WITHIN): Introduction.MEANT,
    (HeadClass.VERB, Introduction.UNDER): Introduction.MEANT,
}
"""What the words introduce where the head is of a class that they do not fit."""
_QUOTATION_BEGINS = '“"'
_BEFORE_NAME = ' “"‘'
_MET = re.compile(rf"{one_of('bodyMet')}$")
_AIM = re.compile(rf"{one_of('aimOpener')}$")
_NOT_TOLD = re.compile(rf"{one_of('untold')}$")


def introduction(text: str, start: int, form: HeadClass) -> Introduction | None:
    """How the text introduces the head word that begins at ``start``.

    None when the head is part of another word, or nothing introduces it and its class asks for that.
    """
    before = text[line_start(text, start, INTRODUCED_WITHIN) : start]
    bare = before.rstrip(_BEFORE_NAME)
    attached = len(bare) == len(before) and bool(bare)
    if attached and form is not HeadClass.FULL and before.endswith(words("partOfWord")):
        return Introduction.CONVENED if form is HeadClass.NOUN and _MET.search(before) else None
    found = _INTRODUCES.search(bare)
    if found is None or found.lastgroup is None:
        return _plainly(bare, form, attached)
    introduced = Introduction(found.lastgroup)
    if text[start] in _QUOTATION_BEGINS and introduced not in QUOTABLE:
        return None
    return _CHANGED.get((form, introduced), introduced)


def _plainly(before: str, form: HeadClass, attached: bool) -> Introduction | None:
    """How a head is told of that no words introduce."""
    if form is HeadClass.VERB:
        if _AIM.search(before):
            return Introduction.MEANT
        return None if _NOT_TOLD.search(before) else Introduction.TOLD
    if form is HeadClass.FULL:
        return Introduction.TOLD
    if form is not HeadClass.NOUN or before.endswith(words("onOccasion")):
        return None
    return Introduction.NAMED if attached else Introduction.TOLD
