"""Through whom an article serves a goal: who says or does it in the sentence of the cue, never who is merely named.

Inside a statement it is the speaker, elsewhere the subject that opens the sentence or, where a sentence has none,
the one that the paragraph goes on about. A person who holds a post speaks and acts for the body of that post too.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from kg.grammar.segments import enclosing, paragraphs, sentences
from kg.grammar.words import one_of
from kg.models import Agent, Article, Holding, Organization, Person, Span, Statement, Status, ThemeMention
from kg.relate.named import Named, named
from kg.relate.themes.numbers import CARRIED_OVER, FAR_FROM_START, FOR_THE_BODY
from kg.text.spans import START

_NO_SUBJECT = re.compile(rf"(?:{one_of('besideSubject')}|,)[\s“\"‘]*$")


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
        self._article = article
        self._sentences, self._paragraphs = sentences(article), paragraphs(article)
        self._behind: dict[tuple[int, int], tuple[Voice, ...]] = {}
        """What was found already: the cues of a target are its goal's too."""
        said = ((span, number, s) for number, s in enumerate(statements) for span in s.evidence)
        self._said = sorted(said, key=lambda place: (place[0].start, place[1]))
        self._longest = max((span.end - span.start for span, _, _ in self._said), default=0)
        self._mentions = named(agents)
        self._carried: dict[int, Named | None] = {}
        self._employers: dict[str, list[Organization]] = defaultdict(list)
        for holding in holdings:
            if holding.organization and holding.status in {Status.INCUMBENT, Status.ACTING}:
                self._employers[holding.person.name].append(holding.organization)

    def behind(self, cue: ThemeMention) -> tuple[Voice, ...]:
        """The agents that say or do what the cue shows; often none. The surest reading of each counts."""
        place = cue.start, cue.end
        if place not in self._behind:
            self._behind[place] = self._found(cue)
        return self._behind[place]

    def _found(self, cue: ThemeMention) -> tuple[Voice, ...]:
        covering = self._covering(cue)
        if covering:
            shortest = min(length for length, _, _ in covering)
            around = sorted((s for s in covering if s[0] == shortest), key=lambda place: place[1])
            found = [Voice(s.speaker, s.confidence) for _, _, s in around]
        else:
            found = self._subject(cue)
        return tuple(voice for one in found for voice in (one, *self._bodies(one)))

    def _covering(self, cue: ThemeMention) -> list[tuple[int, int, Statement]]:
        """The statements around a cue, each with its length and number."""
        first = bisect_left(self._said, cue.end - self._longest, key=lambda place: place[0].start)
        last = bisect_right(self._said, cue.start, key=lambda place: place[0].start)
        return [(e.end - e.start, number, s) for e, number, s in self._said[first:last] if e.covers(cue)]

    def _bodies(self, voice: Voice) -> list[Voice]:
        if not isinstance(voice.agent, Person):
            return []
        return [Voice(body, voice.confidence * FOR_THE_BODY) for body in self._employers[voice.agent.name]]

    def _subject(self, cue: ThemeMention) -> list[Voice]:
        sentence = enclosing(self._sentences, cue.start)
        paragraph = enclosing(self._paragraphs, cue.start)
        if sentence is None or paragraph is None or cue.start < self._article.body:
            return []
        opening = self._opening(sentence, cue.start)
        if opening:
            return [Voice(opening.agent, CARRIED_OVER)]
        opening = self._carried_to(sentence, paragraph)
        return [Voice(opening.agent, CARRIED_OVER**2)] if opening else []

    def _carried_to(self, sentence: Span, paragraph: Span) -> Named | None:
        """The subject of the last sentence before this one in the paragraph that opens with one."""
        spoken = self._sentences
        at = before = bisect_left(spoken, sentence.start, key=START) - 1
        found = None
        while not found and at >= 0 and spoken[at].start >= paragraph.start and at not in self._carried:
            found = self._opening(spoken[at], spoken[at].end)
            at -= 1
        if not found and at >= 0 and spoken[at].start >= paragraph.start:
            found = self._carried[at]
        self._carried |= dict.fromkeys(range(at + 1, before + 1), found)
        return found

    def _opening(self, sentence: Span, end: int) -> Named | None:
        """The agent whose name opens the sentence and is its subject, before ``end``."""
        text = self._article.masked
        first = bisect_left(self._mentions, sentence.start, key=START)
        for at in range(first, len(self._mentions)):
            mention = self._mentions[at]
            if mention.start >= min(end, sentence.start + FAR_FROM_START + 1):
                return None
            if mention.end <= end:
                return None if _NO_SUBJECT.search(text, sentence.start, mention.start) else mention
        return None
