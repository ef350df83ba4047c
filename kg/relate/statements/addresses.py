"""Whole texts of speeches: under a headline that names a speech and its speaker, the text is that person's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.grammar.segments import paragraphs
from kg.grammar.words import one_of
from kg.models import Article, Span, Speech, Statement
from kg.relate.named import Named, first_from
from kg.relate.statements.numbers import ADDRESS_CONFIDENCE, SHORTEST_ADDRESS, SPEAKER_OF_ADDRESS

_NAMED = re.compile(rf"[\s“\"]*(?P<speech>{one_of('speechNamed')})")


def address(article: Article, mentions: Sequence[Named]) -> Statement | None:
    """The statement that the whole text is, where its headline is the name of somebody's speech; else None.

    The mentions are in text order. The words are those of the first paragraph that is no heading.
    """
    told = paragraphs(article)
    named = _NAMED.match(article.masked, told[0].start, min(told[0].end, article.body)) if told else None
    speaker = first_from(mentions, named.end(), named.end() + SPEAKER_OF_ADDRESS) if named else None
    if named is None or speaker is None or not speaker.is_person or speaker.end > told[0].end:
        return None
    again = [place for place in mentions if place.agent.name == speaker.agent.name]
    body = next((p for p in told if p.start >= article.body and _is_spoken(article, p, again)), None)
    if body is None:
        return None
    return Statement(
        speaker=speaker.agent,
        text=article.text[body.start : body.end],
        verb=named["speech"],
        speech=Speech.DIRECT,
        evidence=(Span(speaker.start, speaker.end), body),
        confidence=ADDRESS_CONFIDENCE,
    )


def _is_spoken(article: Article, paragraph: Span, speaker: Sequence[Named]) -> bool:
    """Whether a paragraph is no heading: such are short, name the speaker, or go on from the line before."""
    heading = any(paragraph.covers(place) for place in speaker) or article.text[paragraph.start].islower()
    return not heading and paragraph.end - paragraph.start >= SHORTEST_ADDRESS
