"""What is told of the differences of two small graphs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kg.network.comparing.news import News
from kg.network.comparing.sides import Both
from kg.store.reader import GraphReader


def told(kind: Callable[[Both], Iterable[News]], old: GraphReader, new: GraphReader) -> list[str]:
    """The news of a kind, sorted: what became of what, and how many articles say so."""
    return sorted(_lines(kind(Both(old, new))))


def _lines(found: Iterable[News]) -> Iterator[str]:
    return (f"{news.turn} {news.topic}: {news.what} ({news.articles})" for news in found)
