"""Who said what: each verb of saying with its speaker, as statements in the article's own words."""

from __future__ import annotations

from collections.abc import Sequence

from kg.models import Agent, Article, Holding, Organization, Person, Span, SpeechMention, Statement
from kg.relate.speakers import named, speakers
from kg.segments import enclosing, paragraphs, sentences


def relate_statements(
    article: Article,
    speeches: Sequence[SpeechMention],
    persons: Sequence[Person],
    organizations: Sequence[Organization],
    holdings: Sequence[Holding],
) -> tuple[Statement, ...]:
    """A statement for every speech with a named speaker; speech of nobody named is left out."""
    agents: list[Agent] = [*persons, *organizations]
    mentions = named(agents)
    found = []
    for speech in speeches:
        clause = _clause(article, speech)
        for speaker, start in speakers(article, clause, agents, mentions, holdings):
            found.append(_statement(article, speech, speaker, start))
    return tuple(found)


def _clause(article: Article, speech: SpeechMention) -> Span:
    """Where the subject of the verb may stand: in its sentence, behind a quotation that goes before."""
    sentence = enclosing(sentences(article), speech.start) or enclosing(paragraphs(article), speech.start) or speech
    start = sentence.start
    if start < speech.content.end < speech.start:
        start = speech.content.end + 1
    return Span(start, speech.start)


def _statement(article: Article, speech: SpeechMention, speaker: Agent, start: int) -> Statement:
    content = speech.content
    if content.start < start < content.end:
        content = Span(content.start, start)
    return Statement(
        speaker=speaker,
        text=article.text[content.start : content.end].strip(),
        verb=speech.verb,
        speech=speech.speech,
        evidence=(Span(min(start, content.start), max(speech.end, content.end)),),
        confidence=speech.confidence,
    )
