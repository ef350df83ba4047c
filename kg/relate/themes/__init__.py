"""Which goals and targets the article serves, and through whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial

from kg.models import (
    Agent,
    Article,
    Holding,
    Organization,
    Person,
    Span,
    Statement,
    ThemeLink,
    ThemeMention,
)
from kg.relate.themes.addressed import Addressed, addressed, strength
from kg.relate.themes.agents import Voices
from kg.relate.themes.numbers import LEAST_OF_AN_AGENT, MOST_QUOTES, QUOTE_REACH
from kg.text.lines import line_end, line_start


def relate_themes(
    article: Article,
    mentions: Sequence[ThemeMention],
    persons: Sequence[Person],
    organizations: Sequence[Organization],
    statements: Sequence[Statement],
    holdings: Sequence[Holding],
) -> tuple[ThemeLink, ...]:
    """One link without an agent for each goal and target that the article addresses, and one per agent behind it."""
    voices = Voices(article, (*persons, *organizations), statements, holdings)
    phrase = cache(partial(_phrase, article.masked))
    links: list[ThemeLink] = []
    for theme in addressed(article, mentions):
        links.append(ThemeLink(theme.theme, None, theme.confidence, _quotes(phrase, theme.mentions)))
        links.extend(_through_agents(phrase, theme, voices))
    return tuple(links)


def _through_agents(phrase: Callable[[int, int], Span], theme: Addressed, voices: Voices) -> list[ThemeLink]:
    """The agents' links, in order of their first cue."""
    cues: dict[str, list[ThemeMention]] = {}
    best: dict[str, tuple[float, Agent]] = {}
    for mention in theme.mentions:
        for voice in voices.behind(mention):
            name = voice.agent.name
            cues.setdefault(name, []).append(mention)
            best[name] = max(best.get(name, (0.0, voice.agent)), (voice.confidence, voice.agent), key=lambda b: b[0])
    return [
        ThemeLink(theme.theme, best[name][1], theme.confidence * best[name][0], _quotes(phrase, of_agent))
        for name, of_agent in cues.items()
        if strength(of_agent) >= LEAST_OF_AN_AGENT
    ]


def _quotes(phrase: Callable[[int, int], Span], mentions: Iterable[ThemeMention]) -> tuple[Span, ...]:
    """The phrases around the strongest cues, in text order."""
    strongest = sorted(mentions, key=lambda m: (-m.confidence, m.start))
    spans: list[Span] = []
    for mention in strongest:
        if len(spans) < MOST_QUOTES and not any(span.covers(mention) for span in spans):
            spans.append(phrase(mention.start, mention.end))
    return tuple(sorted(set(spans)))


def _phrase(text: str, begin: int, stop: int) -> Span:
    """The cue there with the words around it, to the spaces on either side that lie furthest within reach."""
    start = line_start(text, begin, QUOTE_REACH)
    if start and text[start - 1] != "\n":
        space = text.find(" ", start, begin)
        start = space + 1 if space >= 0 else begin
    end = line_end(text, stop, QUOTE_REACH)
    if end < len(text) and text[end] != "\n":
        space = text.rfind(" ", stop, end)
        end = space if space >= 0 else stop
    while start < begin and text[start].isspace():
        start += 1
    return Span(start, end)
