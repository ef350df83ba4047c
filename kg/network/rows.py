"""The facts of one article's graph, found without a query while it is mapped, and those of many articles joined."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from kg.network.facts import Days, Fact, Facts, days_of_article, fact_of
from kg.store.things import Things

ArticleFacts = Facts
"""The facts of one article: events, holdings and theme links are scoped to it, so that its graph says all of them."""


def facts_in(things: Things) -> ArticleFacts:
    """The facts of one article's graph, each kind sorted by node; holdings in no body are left out."""
    days = _days(things)
    return ArticleFacts(
        tuple(_participations(things, days)), tuple(_holdings(things, days)), tuple(_themes(things, days))
    )


def joined(parts: Iterable[ArticleFacts]) -> Facts:
    """The facts of many articles, in their order, with each string that several share held in memory once."""
    participations: list[Fact] = []
    holdings: list[Fact] = []
    themes: list[Fact] = []
    for part in parts:
        participations += map(_interned, part.participations)
        holdings += map(_interned, part.holdings)
        themes += map(_interned, part.themes)
    return Facts(tuple(participations), tuple(holdings), tuple(themes))


def _participations(things: Things, days: Days) -> Iterator[Fact]:
    for node in things.of("kg:Participation"):
        event = things.one(node, "kg:event")
        yield fact_of(
            node,
            things.one(node, "kg:agent"),
            event,
            things.one(node, "kg:confidence"),
            days,
            (things.one(event, "kg:earliest"), things.one(event, "kg:latest")),
            things.one(node, "kg:as"),
            things.one(event, "kg:kind"),
        )


def _holdings(things: Things, days: Days) -> Iterator[Fact]:
    for node in things.of("org:Membership"):
        if body := things.one(node, "org:organization"):
            attested = things.one(node, "kg:attestedOn")
            yield fact_of(
                node,
                things.one(node, "org:member"),
                body,
                things.one(node, "kg:confidence"),
                days,
                (attested, attested),
                things.one(node, "kg:status"),
            )


def _themes(things: Things, days: Days) -> Iterator[Fact]:
    for node in things.of("kg:ThemeLink"):
        agent, theme = things.one(node, "kg:agent"), things.one(node, "kg:theme")
        yield fact_of(node, agent, theme, things.one(node, "kg:confidence"), days)


def _days(things: Things) -> Days:
    published = [things.one(article, "schema:datePublished") for article in things.of("schema:NewsArticle")]
    held = [things.one(event, name) for event in things.of("schema:Event") for name in ("kg:earliest", "kg:latest")]
    return days_of_article(min(published, default=""), filter(None, held))


def _interned(fact: Fact) -> Fact:
    return Fact(
        fact.node,
        sys.intern(fact.agent),
        sys.intern(fact.hub),
        sys.intern(fact.article),
        fact.confidence,
        fact.earliest,
        fact.latest,
        sys.intern(fact.detail),
        sys.intern(fact.kind),
    )
