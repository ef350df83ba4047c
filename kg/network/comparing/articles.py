"""Articles that came, went, or say other words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.iris import short
from kg.network.comparing.news import News, Topic, Turn
from kg.network.comparing.sides import Both
from kg.store.reader import GraphReader

_ARTICLES = """
SELECT ?article ?digest ?title ?day WHERE {
  ?article a schema:NewsArticle ; kg:textDigest ?digest .
  OPTIONAL { ?article schema:headline ?title }
  OPTIONAL { ?article schema:datePublished ?day }
}"""


@dataclass(frozen=True, slots=True)
class _Article:
    digest: str
    title: str
    day: str

    def told(self, iri: str) -> str:
        return f"{self.title or short(iri)}{f', {self.day}' if self.day else ''} ({short(iri)})"


def articles(both: Both) -> Iterator[News]:
    """The news of articles; a text that only has another id is neither new nor gone."""
    old, new = _read(both.old.store), _read(both.new.store)
    gone, came = sorted(old.keys() - new.keys()), sorted(new.keys() - old.keys())
    moved = {old[iri].digest: iri for iri in reversed(gone)}
    renamed = {iri: moved[new[iri].digest] for iri in came if new[iri].digest in moved}
    for iri in came:
        if iri in renamed:
            yield _news(Turn.CHANGED, f"{new[iri].told(iri)} had another id: {short(renamed[iri])}", iri)
        else:
            yield _news(Turn.NEW, new[iri].told(iri), iri)
    for iri in gone:
        if iri not in renamed.values():
            yield _news(Turn.GONE, old[iri].told(iri), iri)
    for iri in sorted(old.keys() & new.keys()):
        if what := _changed(old[iri], new[iri]):
            yield _news(Turn.CHANGED, f"{new[iri].told(iri)}: {what}", iri)


def _changed(old: _Article, new: _Article) -> str:
    """What of an article is another than it was, "" for nothing."""
    if old.digest != new.digest:
        return "its text is another"
    if old.title != new.title:
        return f"its headline was {old.title}"
    return f"its day was {old.day or 'unknown'}" if old.day != new.day else ""


def _news(turn: Turn, what: str, iri: str) -> News:
    return News(turn, Topic.ARTICLE, what, 1, "", iri)


def _read(store: GraphReader) -> Mapping[str, _Article]:
    return {row["article"]: _Article(row["digest"], row["title"], row["day"]) for row in store.rows(_ARTICLES)}
