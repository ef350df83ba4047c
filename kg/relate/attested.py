"""When a holding is attested: the day of the event that its holder takes part in, else the article's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kg.models import Article, Event, Holding, Participation


def attest(
    article: Article, holdings: Sequence[Holding], events: Sequence[Event], participations: Sequence[Participation]
) -> tuple[Holding, ...]:
    """The holdings with the day for which the article attests them, where one is known."""
    days: dict[str, date] = {}
    for participation in participations:
        when = events[participation.event].when
        if when is not None and when.precision == "day":
            name = participation.agent.name
            days[name] = min(when.earliest, days.get(name, when.earliest))
    return tuple(replace(h, attested=days.get(h.person.name, article.published)) for h in holdings)
