"""Whose turn it is: where words that are reported on and on end, because somebody else begins to speak."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from kg.grammar.words import one_of
from kg.models import Span, Speech, SpeechForm, SpeechMention
from kg.relate.named import Named
from kg.relate.statements.numbers import BEFORE_NAME
from kg.relate.statements.subjects import stands_apart

_TURN = re.compile(rf"{one_of('takesTurn')}[\s“\"]*$")


def own_words(text: str, speech: SpeechMention, speaker: Named, others: Sequence[Named]) -> Span:
    """The span of what is said, up to where one of the others takes the turn; a quotation is never cut.

    The others are in text order.
    """
    content = speech.content
    if content.start < speaker.start < content.end:
        return Span(content.start, speaker.start)
    if speech.speech is Speech.DIRECT:
        return content
    for other in others[bisect_right(others, content.start, key=lambda place: place.start) :]:
        if other.start >= content.end:
            break
        turn = _turn(text, content, other.start, speech.form)
        if turn is not None and other.agent.name != speaker.agent.name:
            return Span(content.start, turn)
    return content


def _turn(text: str, content: Span, start: int, form: SpeechForm) -> int | None:
    """Where a turn begins whose speaker is named at ``start``; None where the name is only part of what is told."""
    found = _TURN.search(text, max(content.start, start - BEFORE_NAME), start)
    if found:
        return found.start()
    new = form is not SpeechForm.CLAUSE and text[start - 1].isspace()
    return start if new and stands_apart(text, content.start, start) else None
