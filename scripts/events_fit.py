"""Fits what decides which events an article reports (logistic, L2) and writes ``ontology/event-weights.ttl``.

It learns from ``training/articles.jsonl`` and the annotated articles, by the scorer's own rule of which events match.
``--fold N`` leaves every fifth article from the N-th on out, and says how well these are read: how unseen ones are.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import numpy as np

from kg.clean import clean
from kg.models import Article, Introduction
from kg.relate.events.candidates import Candidate
from kg.relate.events.choice import weigh
from kg.relate.events.found import Found
from kg.vocabulary import event_weights
from kg.vocabulary.measured import HUNDREDTHS, probability
from scripts.event_features import meaning
from scripts.event_matching import matched, names_one
from scripts.event_material import found
from scripts.logistic import fit as logistic
from scripts.material import ROOT
from scripts.quick_score import annotated, of_set
from scripts.weights_turtle import feature

WEIGHTS = ROOT / "ontology" / "event-weights.ttl"
_HEAD = """\
# What was measured (scripts/events_fit.py writes this file; do not edit it by hand): what each feature of a naming
# phrase (kg/relate/events/features.py) adds to the log odds, in hundredths, that the article reports an event by this
# name, and the share of the phrases introduced in each way that name a reported event.

@prefix kg: <https://w3id.org/thkg/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

"""
_PULL = 4.0
"""How strongly coefficients are drawn to 0: the best of 1, 2, 4 and 6 on left out articles."""

_SEEN = 4
"""How often a feature is seen at least, to have a coefficient."""

_ROUNDS = 3
"""How often candidates are chosen anew by the coefficients just fitted: they no longer change then."""

_FOLDS = 5

Rows = list[tuple[frozenset[str], bool]]


@dataclass(frozen=True, slots=True)
class Read:
    """An article, what is found in it, and the events that its annotation names."""

    article: Article
    found: Found
    events: Sequence[Mapping[str, Any]]


def main() -> None:
    """Fits and writes, or says how a fit on the other folds does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fold", type=int, choices=range(_FOLDS), help="leave this fold out, and measure on it")
    fold = parser.parse_args().fold
    articles = material()
    if fold is None:
        WEIGHTS.write_text(turtle(fit(articles), shares(articles)), encoding="utf-8")
        print(f"{len(articles)} articles; {WEIGHTS.name} is written")
    else:
        weights = fit([one for number, one in enumerate(articles) if number % _FOLDS != fold])
        print(measured(articles[fold::_FOLDS], weights))


def material() -> list[Read]:
    """The articles to learn from, by id. Raises ``OSError`` where the material is not there."""
    return [_read(identifier, text, gold["events"]) for identifier, (text, gold) in (*annotated(), *of_set("articles"))]


def _read(identifier: str, text: str, events: Sequence[Mapping[str, Any]]) -> Read:
    article = clean(identifier, text)
    return Read(article, found(article), events)


def fit(articles: Sequence[Read]) -> dict[str, int]:
    """The coefficients, in hundredths, that tell best what is reported."""
    weights: dict[str, int] = {}
    for _ in range(_ROUNDS):
        weights = _fitted(_rows(articles, weights))
    return weights


def _rows(articles: Iterable[Read], weights: Mapping[str, int]) -> Rows:
    """The features of every candidate that is chosen by these weights, and whether it is a reported event."""
    return [
        (candidate.features, label)
        for read in articles
        for candidate, label in zip(*_chosen(read, weights), strict=True)
    ]


def _chosen(read: Read, weights: Mapping[str, int]) -> tuple[list[Candidate], list[bool]]:
    with patch.object(event_weights, "event_weights", lambda: weights):
        candidates = weigh(read.article, read.found)
    return candidates, matched(candidates, read.events)


def _fitted(rows: Rows) -> dict[str, int]:
    seen = Counter(feature for features, _ in rows for feature in features)
    names = sorted(feature for feature, times in seen.items() if times >= _SEEN)
    held = np.array([[float(name in features) for name in names] for features, _ in rows])
    labels = np.array([float(label) for _, label in rows])
    pull = np.array([0.0 if name == "any" else _PULL for name in names])
    best = logistic(held, labels, pull)
    return {name: round(HUNDREDTHS * float(w)) for name, w in zip(names, best, strict=True)}


def shares(articles: Iterable[Read]) -> dict[str, float]:
    """The share of the phrases with each introduction that name a reported event, of unseen ones one half."""
    named = [
        (mention.introduction, names_one(mention.name, read.events))
        for read in articles
        for mention in read.found.mentions
    ]
    seen, right = Counter(i for i, _ in named), Counter(i for i, label in named if label)
    return {i.value: round((right[i] + 1) / (seen[i] + 2), 2) for i in Introduction}


def measured(articles: Iterable[Read], weights: Mapping[str, int]) -> str:
    """How well the events of articles are told by some coefficients, and how often each confidence is right."""
    tens: dict[int, list[bool]] = {}
    right = told = reported = 0
    for read in articles:
        candidates, labels = _chosen(read, weights)
        for candidate, label in zip(candidates, labels, strict=True):
            tens.setdefault(int(10 * probability(candidate.score)), []).append(label)
        kept = [candidate for candidate in candidates if candidate.told]
        right += sum(matched(kept, read.events))
        told, reported = told + len(kept), reported + len(read.events)
    lines = (f"{ten / 10:.1f} sure: {sum(labels)} of {len(labels)}" for ten, labels in sorted(tens.items()))
    return "\n".join(
        [*lines, f"precision {right / told:.3f} recall {right / reported:.3f} F1 {2 * right / (told + reported):.3f}"]
    )


def turtle(weights: Mapping[str, int], introductions: Mapping[str, float]) -> str:
    """The file of weights."""
    features = (_feature(name, weight) for name, weight in sorted(weights.items()) if weight)
    return _HEAD + "\n".join([*_introductions(introductions), "", *features])


def _feature(name: str, weight: int) -> str:
    return feature("event-feature", "kg:EventFeature", name, weight, meaning(name))


def _introductions(introductions: Mapping[str, float]) -> Iterator[str]:
    for name, share in introductions.items():
        yield (
            f"<https://w3id.org/thkg/event-introduction/{name}> a kg:IntroductionShare ; "
            f'skos:notation "{name}" ; kg:share {share} .'
        )


if __name__ == "__main__":
    main()
