"""What is another in one graph than in an earlier one, as an editor wants to know it."""

from __future__ import annotations

from kg.network.comparing.agents import joined_and_parted, things
from kg.network.comparing.articles import articles
from kg.network.comparing.claims import holdings, themes
from kg.network.comparing.facts import facts
from kg.network.comparing.happenings import happenings
from kg.network.comparing.news import News, in_order
from kg.network.comparing.sides import Both
from kg.network.comparing.tenures import tenures
from kg.store.reader import GraphReader


def compared(old: GraphReader, new: GraphReader) -> tuple[News, ...]:
    """All news of the new graph, the most important first."""
    both = Both(old, new)
    kinds = (holdings, tenures, things, joined_and_parted, happenings, articles, themes, facts)
    return in_order(news for kind in kinds for news in kind(both))
