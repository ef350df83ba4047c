"""Whole texts of speeches: a headline that names a speech and its speaker, or a sign-off, says whose words they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.grammar.segments import paragraphs
from kg.grammar.words import one_of
from kg.models import Article, Span, Speech, Statement
from kg.relate.named import Named, first_from
from kg.relate.statements.numbers import ADDRESS_CONFIDENCE, SHORTEST_ADDRESS, SPEAKER_OF_ADDRESS

_SIGNED = re.compile(rf"[“\"]?(?P<speech>{one_of('signsOff')})")
_NAMED = re.compile(rf"[\s“\"]*(?P<speech>{one_of('speechNamed')})")


def address(article: Article, mentions: Sequence[Named]) -> Statement | None:
    """The statement that the whole text is, where its headline is the name of somebody's speech or it is signed off.

    The mentions are in text order. The words are those of the first paragraph that is no heading; None without any.
    """
    told = paragraphs(article)
    for line in (told[0], told[-1]) if told else ():
        pattern, end = (_NAMED, article.body) if line is told[0] else (_SIGNED, line.end)
        named = pattern.match(article.masked, line.start, min(line.end, end))
        speaker = first_from(mentions, named.end(), named.end() + SPEAKER_OF_ADDRESS) if named else None
        if named and speaker and speaker.is_person and speaker.end <= line.end:
            return _whole(article, named["speech"], speaker, mentions)
    return None


def _whole(article: Article, verb: str, speaker: Named, mentions: Sequence[Named]) -> Statement | None:
    """The statement that the first paragraph in the body is that is no heading; None where all are."""
    again = [place for place in mentions if place.agent.name == speaker.agent.name]
    spoken = (p for p in paragraphs(article) if p.start >= article.body and _is_spoken(article, p, again))
    body = next(spoken, None)
    if body is None:
        return None
    return Statement(
        speaker=speaker.agent,
        text=article.text[body.start : body.end],
        verb=verb,
        speech=Speech.DIRECT,
        evidence=(Span(speaker.start, speaker.end), body),
        confidence=ADDRESS_CONFIDENCE,
    )


def _is_spoken(article: Article, paragraph: Span, speaker: Sequence[Named]) -> bool:
    """Whether a paragraph is no heading: such are short, name the speaker, or go on from the line before."""
    heading = any(paragraph.covers(place) for place in speaker) or article.text[paragraph.start].islower()
    return not heading and paragraph.end - paragraph.start >= SHORTEST_ADDRESS
