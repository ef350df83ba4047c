"""Texts of which people have said which goals and targets they serve: short ones, annotated articles, read articles."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kg.clean import clean
from kg.models import Article, Span
from kg.vocabulary.goals import goals
from scripts.material import ANNOTATED, SHARED
from scripts.standoff import Entry, occurrences
from scripts.training import entries_of, raw

SHORT_TEXTS = SHARED / "sdg-th-dev.jsonl"
READ = ("articles", "goals", "goals-twice")
"""The sets of ``training/`` that may be learned from; the control is none of them."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with what is known of it: how many of its readers (0 to 1) say that it serves each theme.

    ``labels`` has the goals that they were asked for; ``targets`` is none where nobody was asked for them, and a target
    that is not in it is not served. ``is_short``: no article, but a text of some sentences. ``quoted``: what readers
    quoted to show each goal.
    """

    article: Article
    labels: dict[str, float]
    targets: dict[str, float] | None = None
    is_short: bool = False
    quoted: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


def short_texts() -> Iterator[Labelled]:
    """The short texts, each labelled for one goal. Raises ``OSError`` where the material is not there."""
    for line in SHORT_TEXTS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Labelled(clean(row["id"], row["text"]), {str(row["sdg"]): float(row["label"])}, is_short=True)


def gold_articles() -> Iterator[Labelled]:
    """The annotated articles. Raises ``OSError`` where the material is not there."""
    for annotated in ANNOTATED:
        for path in sorted(annotated.gold.glob("*.gold.json")):
            gold = json.loads(path.read_text(encoding="utf-8"))
            text = (annotated.articles / f"{gold['id']}.txt").read_text(encoding="utf-8")
            article = clean(gold["id"], text)
            yield _labelled(article, [[_anchored(article, one) for one in gold["sdg"]]])


def read_articles(*sets: str) -> Iterator[Labelled]:
    """The articles of the given sets of ``training/``, those read twice with both readings."""
    readings: dict[str, list[list[Entry]]] = defaultdict(list)
    for name in sets:
        for entry in entries_of(name):
            readings[entry["id"]].append(entry["goals"])
    for identifier, of_article in sorted(readings.items()):
        yield _labelled(clean(identifier, raw()[identifier]), of_article)


def _anchored(article: Article, one: Entry) -> Entry:
    """The goal with where its quotation stands, if it does."""
    places = occurrences(article.text, one["evidence"])
    return {**one, "span": places[0]} if places else one


def _labelled(article: Article, readings: list[list[Entry]]) -> Labelled:
    share = 1 / len(readings)
    labels = dict.fromkeys(goals(), 0.0)
    targets: dict[str, float] = defaultdict(float)
    quoted: dict[str, tuple[Span, ...]] = defaultdict(tuple)
    for reading in readings:
        for goal in {str(one["goal"]) for one in reading}:
            labels[goal] += share
        for target in {target for one in reading for target in one["targets"]}:
            targets[target] += share
        for one in reading:
            quoted[str(one["goal"])] += (Span(*one["span"]),) if "span" in one else ()
    return Labelled(article, labels, dict(targets), quoted=dict(quoted))
