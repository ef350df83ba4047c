"""Whose turn it is: where words that are reported on and on end, because somebody else begins to speak."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.grammar.words import one_of
from kg.models import Span, Speech, SpeechForm, SpeechMention
from kg.relate.named import Named
from kg.relate.statements.numbers import BEFORE_NAME

_TURN = re.compile(rf"{one_of('takesTurn')}[\s“\"]*$")
_PART = re.compile(rf"{one_of('noSubject', 'objectOpener', 'havingPresent', 'tasks', 'saysThat', 'and', 'besideSubject')}[\s“\"]*$")


def own_words(text: str, speech: SpeechMention, speaker: Named, others: Iterable[Named]) -> Span:
    """The span of what is said, up to where one of the others takes the turn; a quotation is never cut."""
    content = speech.content
    if content.start < speaker.start < content.end:
        return Span(content.start, speaker.start)
    if speech.speech is Speech.DIRECT:
        return content
    for other in others:
        if other.agent.name != speaker.agent.name and content.start < other.start < content.end:
            turn = _turn(text, content, other.start, speech.form)
            if turn is not None:
                return Span(content.start, turn)
    return content


def _turn(text: str, content: Span, start: int, form: SpeechForm) -> int | None:
    """Where a turn begins whose speaker is named at ``start``; None where the name is only part of what is told."""
    lead = max(content.start, start - BEFORE_NAME)
    found = _TURN.search(text, lead, start)
    if found:
        return found.start()
    if form is SpeechForm.CLAUSE or not text[start - 1].isspace() or _PART.search(text, lead, start):
        return None
    return start
