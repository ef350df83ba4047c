"""Fits what decides which bodies take part in an event that no rule knows to, into ``participation-weights.ttl``.

It learns from ``training/articles.jsonl`` and the annotated articles, from the events that match annotated ones; and it
counts how many of those take part whom the rules say to. ``--folds`` says how well unseen articles are read so.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from kg.clean import clean
from kg.models import Part
from kg.relate.events.likely import possible
from kg.relate.events.numbers import LIKELY, MOST_LIKELY
from kg.relate.events.scene import key_of
from kg.vocabulary.measured import HUNDREDTHS, total
from scripts.event_matching import agents_in, paired
from scripts.event_material import played
from scripts.logistic import fit as logistic
from scripts.material import ROOT
from scripts.participation_features import meaning
from scripts.quick_score import annotated, of_set
from scripts.weights_turtle import feature, local

WEIGHTS = ROOT / "ontology" / "participation-weights.ttl"
_HEAD = """\
# What was measured (scripts/participation_fit.py writes this file; do not edit it by hand): the share of persons and
# bodies with each part by the rules that do take part in the event, and what each feature of another body
# (kg/relate/events/body_features.py) adds to the log odds, in hundredths, that it takes part.

@prefix kg: <https://w3id.org/thkg/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

"""
_PULL = 3.0
"""How strongly coefficients are drawn to 0: the best of 2, 3, 4 and 6 on left out articles."""

_SEEN = 8
"""How often a feature is seen at least, to have a coefficient."""

_FULL = 6
"""Bodies of an event that count in full; of more each counts less, so that one long list does not teach most."""

_GOLD = 2.0
"""How much an event of the annotated articles counts: they were read most carefully, like those we are judged on."""

_FOLDS = 5


@dataclass(frozen=True, slots=True)
class Body:
    """The features of a body that no rule knows at an event, and whether it takes part."""

    features: frozenset[str]
    there: bool


@dataclass(frozen=True, slots=True)
class Occasion:
    """An annotated event: who is there by the rules, with whether it is so, other bodies, and how many are there.

    ``counts`` is how much is learned from it.
    """

    by_rule: Sequence[tuple[str, bool]]
    bodies: Sequence[Body]
    there: int
    counts: float = 1.0


def main() -> None:
    """Fits and writes, or says how fits on the other folds do."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", action="store_true", help="leave each fold out in turn, and measure on it")
    articles = material()
    if parser.parse_args().folds:
        print(measured(articles))
    else:
        every = [one for article in articles for one in article]
        WEIGHTS.write_text(turtle(fit(every), shares(every)), encoding="utf-8")
        print(f"{len(articles)} articles; {WEIGHTS.name} is written")


def material() -> list[list[Occasion]]:
    """The annotated events of each article. Raises ``OSError`` where the material is not there."""
    return [
        [replace(occasion, counts=counts) for occasion in occasions(gold, text)]
        for articles, counts in ((annotated(), _GOLD), (of_set("articles"), 1.0))
        for _, (text, gold) in articles
    ]


def occasions(annotation: Mapping[str, Any], text: str) -> Iterator[Occasion]:
    """The events of an annotated article that are found in it."""
    reading, scenes = played(clean(annotation["id"], text))
    names = agents_in(reading, annotation)
    for number, at in paired([scene.candidate for scene in scenes], annotation["events"]).items():
        event, scene = annotation["events"][at], scenes[number]
        wanted = {*event["participants"], *event["organizers"]}
        by_rule = [(_part(p.is_person, part), names.get(key_of(p)) in wanted) for _, part, p in scene.parts()]
        bodies = [Body(one.features, names.get(key_of(one.places[0])) in wanted) for one in possible(scene)]
        yield Occasion(by_rule, bodies, len(wanted))


def _part(person: bool, part: Part) -> str:
    return f"{'person' if person else 'body'} {part}"


def fit(events: Iterable[Occasion]) -> dict[str, int]:
    """The coefficients, in hundredths, that tell best which bodies take part."""
    rows = [(body, event.counts * min(1.0, _FULL / len(event.bodies))) for event in events for body in event.bodies]
    seen = Counter(name for body, _ in rows for name in body.features)
    names = sorted(name for name, times in seen.items() if times >= _SEEN)
    held = np.array([[float(name in body.features) for name in names] for body, _ in rows])
    labels = np.array([float(body.there) for body, _ in rows])
    pull = np.array([0.0 if name == "any" else _PULL for name in names])
    best = logistic(held, labels, pull, importance=np.array([importance for _, importance in rows]))
    return {name: round(HUNDREDTHS * float(w)) for name, w in zip(names, best, strict=True)}


def shares(events: Iterable[Occasion]) -> dict[str, float]:
    """The share of the persons and bodies with each part by the rules that take part, of unseen ones one half."""
    told = [one for event in events for one in event.by_rule]
    seen, right = Counter(part for part, _ in told), Counter(part for part, is_so in told if is_so)
    parts = [_part(person, part) for person in (True, False) for part in Part]
    return {part: round((right[part] + 1) / (seen[part] + 2), 2) for part in parts}


def measured(articles: Sequence[Sequence[Occasion]]) -> str:
    """How well it is told who takes part in the events of left out articles, by the rules alone and with the rest."""
    rules, all_of_them = [0, 0, 0], [0, 0, 0]
    for fold in range(_FOLDS):
        weights = fit(e for number, article in enumerate(articles) if number % _FOLDS != fold for e in article)
        for event in (e for article in articles[fold::_FOLDS] for e in article):
            found = [body.there for body in event.bodies if total(weights, body.features) >= LIKELY]
            by_rule = [is_so for _, is_so in event.by_rule]
            more = [*by_rule, *found] if len(found) <= MOST_LIKELY else by_rule
            for counts, told in ((rules, by_rule), (all_of_them, more)):
                counts[:] = counts[0] + sum(told), counts[1] + len(told), counts[2] + event.there
    return f"rules: {_scores(*rules)}; with learned ones: {_scores(*all_of_them)}"


def _scores(right: int, told: int, there: int) -> str:
    return f"precision {right / told:.3f} recall {right / there:.3f} F1 {2 * right / (told + there):.3f}"


def turtle(weights: Mapping[str, int], parts: Mapping[str, float]) -> str:
    """The file of weights."""
    measured_parts = (
        f'<https://w3id.org/thkg/part-share/{local(name)}> a kg:PartShare ; skos:notation "{name}" ; kg:share {share} .'
        for name, share in parts.items()
    )
    features = (
        feature("participation-feature", "kg:ParticipationFeature", name, weight, meaning(name))
        for name, weight in sorted(weights.items())
        if weight
    )
    return _HEAD + "\n".join([*measured_parts, "", *features])


if __name__ == "__main__":
    main()
