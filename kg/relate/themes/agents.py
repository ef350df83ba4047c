"""Through whom an article serves a goal: who says or does it in the sentence of the cue, never who is merely named.

Inside a statement it is the speaker, elsewhere the subject that opens the sentence or, where a sentence has none,
the one that the paragraph goes on about. A person who holds a post speaks and acts for the body of that post too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from kg.models import Agent, Article, Holding, Organization, Person, Span, Statement, Status, ThemeMention
from kg.relate.named import Named, named
from kg.relate.themes.numbers import CARRIED_OVER, FAR_FROM_START, FOR_THE_BODY
from kg.text.segments import enclosing, paragraphs, sentences

_NO_SUBJECT = re.compile(r"(?:ร่วมกับ|กับ|ของ|แก่|ต่อ|ให้|จาก|ถึง|แทน|ณ|ใน|ที่|ตาม|เพื่อ|ผ่าน|ภายใต้|ได้แก่|อาทิ|และ|,)[\s“\"‘]*$")


@dataclass(frozen=True, slots=True)
class Voice:
    """An agent behind a cue and how sure that is (0 to 1)."""

    agent: Agent
    confidence: float


class Voices:
    """Who stands behind any place of one article."""

    def __init__(
        self,
        article: Article,
        agents: Sequence[Agent],
        statements: Sequence[Statement],
        holdings: Sequence[Holding],
    ) -> None:
        self._article, self._statements = article, statements
        self._mentions = named(agents)
        self._employers: dict[str, list[Organization]] = defaultdict(list)
        for holding in holdings:
            if holding.organization and holding.status in {Status.INCUMBENT, Status.ACTING}:
                self._employers[holding.person.name].append(holding.organization)

    def behind(self, cue: ThemeMention) -> tuple[Voice, ...]:
        """The agents that say or do what the cue shows; often none. The surest reading of each counts."""
        covering = [(e.end - e.start, s) for s in self._statements for e in s.evidence if e.covers(cue)]
        if covering:
            shortest = min(length for length, _ in covering)
            found = [Voice(s.speaker, s.confidence) for length, s in covering if length == shortest]
        else:
            found = self._subject(cue)
        return tuple(voice for one in found for voice in (one, *self._bodies(one)))

    def _bodies(self, voice: Voice) -> list[Voice]:
        if not isinstance(voice.agent, Person):
            return []
        return [Voice(body, voice.confidence * FOR_THE_BODY) for body in self._employers[voice.agent.name]]

    def _subject(self, cue: ThemeMention) -> list[Voice]:
        sentence = enclosing(sentences(self._article), cue.start)
        paragraph = enclosing(paragraphs(self._article), cue.start)
        if sentence is None or paragraph is None or cue.start < self._article.body:
            return []
        opening = self._opening(sentence, cue.start)
        if opening:
            return [Voice(opening.agent, CARRIED_OVER)]
        earlier = [s for s in sentences(self._article) if paragraph.start <= s.start < sentence.start]
        for before in reversed(earlier):
            opening = self._opening(before, before.end)
            if opening:
                return [Voice(opening.agent, CARRIED_OVER**2)]
        return []

    def _opening(self, sentence: Span, end: int) -> Named | None:
        """The agent whose name opens the sentence and is its subject, before ``end``."""
        text = self._article.masked
        for mention in self._mentions:
            if sentence.start <= mention.start and mention.end <= end:
                late = mention.start - sentence.start > FAR_FROM_START
                beside = _NO_SUBJECT.search(text, sentence.start, mention.start)
                return None if late or beside else mention
        return None
