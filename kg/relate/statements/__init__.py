"""Who said what: each verb of saying with its speaker, as statements in the article's own words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kg.grammar.segments import enclosing, paragraphs, sentences
from kg.grammar.words import one_of
from kg.models import (
    Article,
    Holding,
    Manner,
    Organization,
    Person,
    Span,
    Speech,
    SpeechForm,
    SpeechMention,
    Statement,
)
from kg.relate.named import Named, named
from kg.relate.statements.addresses import address
from kg.relate.statements.numbers import CLOSED_WITHIN, LONGEST_CLAUSE
from kg.relate.statements.officeholders import offices
from kg.relate.statements.speakers import speakers
from kg.relate.statements.turns import own_words
from kg.text.spans import START

_WARNS = re.compile(one_of("bodyWarns"))
_HOW_ALONE = re.compile(rf"(?:{one_of('saidHow', 'asFollows')}|[\s:.])+")
_QUOTE_BEFORE = re.compile(r"[”\"] *$")


def relate_statements(
    article: Article,
    speeches: Sequence[SpeechMention],
    persons: Sequence[Person],
    organizations: Sequence[Organization],
    holdings: Sequence[Holding],
) -> tuple[Statement, ...]:
    """A statement for every speech with a named speaker; speech of nobody named, and of no words, is left out.

    A whole text that is somebody's speech is a statement too, unless it reports what that person said.
    """
    mentions, posts = named((*persons, *organizations)), offices(holdings)
    said = [
        (speech, speaker)
        for speech in speeches
        for speaker in speakers(article, _clause(article, speech), mentions, posts, near=_is_near(speech))
        if speaker.is_person or _a_body_says(article, speech, speaker)
    ]
    turns = sorted(
        {speaker for speech, speaker in said if speaker.is_person and speech.manner is Manner.REPORT},
        key=lambda place: (place.start, place.agent.name),
    )
    found = (
        _statement(article, speech, speaker, own_words(article.masked, speech, speaker, turns))
        for speech, speaker in said
    )
    statements = tuple(statement for statement in found if _says_something(statement.text))
    whole = address(article, mentions)
    quoted = whole is None or any(statement.speaker.name == whole.speaker.name for statement in statements)
    return statements if whole is None or quoted else (whole, *statements)


def _says_something(text: str) -> bool:
    """Whether words were said: not only a sign, nor how something was said, with what was said left out."""
    return any(map(str.isalnum, text)) and not _HOW_ALONE.fullmatch(text)


def _a_body_says(article: Article, speech: SpeechMention, speaker: Named) -> bool:
    """Whether a body's name before the verb attributes words: no belief ("… คาดว่า"), in headlines a warning.

    What it discloses or stresses without a clause counts where a line begins with it ("กรม… เผยยอด…").
    """
    if speech.manner is Manner.BELIEF or (speech.start < article.body and not _WARNS.match(speech.verb)):
        return False
    stands_first = article.masked[speaker.start - 1 : speaker.start] == "\n"
    return stands_first or speech.manner is not Manner.REPORT or speech.form is not SpeechForm.OBJECT


def _is_near(speech: SpeechMention) -> bool:
    """Whether the subject of a verb stands right before it; that of a report may be the subject of a verb before it."""
    return speech.manner is not Manner.REPORT


def _clause(article: Article, speech: SpeechMention) -> Span:
    """Where the subject of the verb may stand: in its sentence, over names in quotation marks, behind what was said."""
    spoken = sentences(article)
    sentence = enclosing(spoken, speech.start) or speech
    paragraph = enclosing(paragraphs(article), speech.start) or speech
    start, at = sentence.start, bisect_left(spoken, sentence.start, key=START)
    while start > max(paragraph.start, speech.start - LONGEST_CLAUSE) and _closes(article.masked, start):
        at -= 1
        start = spoken[at].start
    if speech.content.end <= speech.start:
        start = max(start, speech.content.end + 1) if speech.speech is Speech.DIRECT else start
    return Span(start, speech.start)


def _closes(text: str, start: int) -> bool:
    """Whether a quotation closes right before a sentence."""
    return _QUOTE_BEFORE.search(text, start - CLOSED_WITHIN, start) is not None


def _statement(article: Article, speech: SpeechMention, speaker: Named, words: Span) -> Statement:
    return Statement(
        speaker=speaker.agent,
        text=article.text[words.start : words.end].strip(),
        verb=speech.verb,
        speech=speech.speech,
        evidence=(Span(min(speaker.start, words.start), max(speech.end, words.end)),),
        confidence=speech.confidence,
    )
