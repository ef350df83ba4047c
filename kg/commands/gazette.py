"""News of a graph for people: counts at the head, then a line for each, of every kind the first ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.text import Text

from kg.commands.hanging import hanging
from kg.commands.reports import SHOWN
from kg.commands.screen import Screen, counted
from kg.locale import COUNT, NEWS, told, word
from kg.network.comparing.news import News, Topic, Turn


def gazette(found: Sequence[News], screen: Screen, *, everything: bool = False) -> Iterator[Text]:
    """The lines of news that are in order; of each topic and turn the first, and how many more, unless all are told."""
    if not found:
        yield Text(told("nothing is another"))
        return
    yield from _head(found)
    for (topic, _), group in groupby(found, key=lambda news: (news.topic, news.turn)):
        some = list(group)
        shown = some if everything else some[:SHOWN]
        for news in shown:
            yield from _line(news, screen)
        if more := len(some) - len(shown):
            which = f"{word(NEWS, some[0].turn)}, {word(NEWS, topic)}"
            yield Text(told(f"… and {more:,} more: {which}"), "dim")


def _head(found: Sequence[News]) -> Iterator[Text]:
    """How many there are of each topic, by what became of them."""
    numbers = Counter((news.topic, news.turn) for news in found)
    for topic in Topic:
        parts = [told(f"{number:,} {turn}", COUNT) for turn in Turn if (number := numbers[topic, turn])]
        if parts:
            yield Text(f"{word(NEWS, topic)}: {', '.join(parts)}", "bold")
    yield Text()


def _line(news: News, screen: Screen) -> Iterator[Text]:
    """One news in a paragraph: what became of what, how many articles say so, and their words."""
    of = f" ({counted(news.articles, 'article')})" if news.topic is not Topic.ARTICLE else ""
    quote = f" “{news.quote}”" if news.quote else ""
    kind = f"{word(NEWS, news.topic)} " if news.topic in _BARE and news.turn in _PLAIN else ""
    what = news.what if kind else told(news.what, NEWS)
    head = f"{word(NEWS, news.turn)}:"
    return hanging(f"{head} {kind}{what}{of}{quote}", len(head), screen)


_BARE = frozenset({Topic.PERSON, Topic.BODY, Topic.POST, Topic.PROVINCE, Topic.HAPPENING, Topic.ARTICLE})
"""Topics whose news are only names, when they are"""

_PLAIN = frozenset({Turn.NEW, Turn.GONE})
