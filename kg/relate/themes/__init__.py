"""Which goals and targets the article serves, and through whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.grammar.quotable import names_of, quotable
from kg.grammar.segments import enclosing
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
from kg.relate.themes.numbers import HARDLY_TELLING, LEAST_OF_AN_AGENT, MOST_CUES, MOST_QUOTES


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
    stretches = quotable(article, names_of((*persons, *organizations)))
    links: list[ThemeLink] = []
    for theme in addressed(article, mentions):
        links.append(_link(theme.theme, None, theme.confidence, theme.mentions, stretches))
        links.extend(_through_agents(stretches, theme, voices))
    return tuple(links)


def _through_agents(stretches: Sequence[Span], theme: Addressed, voices: Voices) -> list[ThemeLink]:
    """The agents' links, in order of their first cue."""
    cues: dict[str, list[ThemeMention]] = {}
    best: dict[str, tuple[float, Agent]] = {}
    for mention in theme.mentions:
        for voice in voices.behind(mention):
            name = voice.agent.name
            cues.setdefault(name, []).append(mention)
            best[name] = max(best.get(name, (0.0, voice.agent)), (voice.confidence, voice.agent), key=lambda b: b[0])
    return [
        _link(theme.theme, best[name][1], theme.confidence * best[name][0], of_agent, stretches)
        for name, of_agent in cues.items()
        if strength(of_agent) >= LEAST_OF_AN_AGENT
    ]


def _link(
    theme: str, agent: Agent | None, confidence: float, mentions: Sequence[ThemeMention], stretches: Sequence[Span]
) -> ThemeLink:
    strongest = sorted(mentions, key=lambda m: (-m.confidence, m.start))[:MOST_CUES]
    cues = tuple(sorted({Span(cue.start, cue.end) for cue in strongest}))
    return ThemeLink(theme, agent, confidence, _quotes(stretches, mentions), cues)


def _quotes(stretches: Sequence[Span], mentions: Iterable[ThemeMention]) -> tuple[Span, ...]:
    """The sentences whose cues are strongest together, strongest first."""
    cues: dict[Span, list[ThemeMention]] = {}
    for mention in mentions:
        cues.setdefault(_around(stretches, mention), []).append(mention)
    telling = {span: strength(of_span) for span, of_span in cues.items()}
    least = HARDLY_TELLING * max(telling.values())
    strongest = sorted((span for span in telling if telling[span] >= least), key=lambda s: (-telling[s], s))
    return tuple(strongest[:MOST_QUOTES])


def _around(stretches: Sequence[Span], cue: ThemeMention) -> Span:
    """The sentence that holds a cue, several where it runs on."""
    first = enclosing(stretches, cue.start)
    if first and cue.end <= first.end:
        return first
    last = enclosing(stretches, cue.end - 1)
    return Span(first.start if first else cue.start, last.end if last else cue.end)
