"""Fits what tells that two reports are one event, and measures happenings on days that nothing was learned from.

Learned from the ``busy`` days of ``training/happenings.jsonl``; the ``random`` ones are what is measured. Writes
``ontology/happening-weights.ttl``. B³ is of A. Bagga & B. Baldwin, "Algorithms for scoring coreference chains", 1998.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from kg.clean import clean
from kg.iris import graph_iri
from kg.network.happenings import candidates, happenings, occasions
from kg.network.happenings.likeness import Occasion, features
from kg.network.happenings.numbers import LIKENESSES, MANY_AGENTS
from kg.network.told import Told, told_in
from kg.rdf.article import article_nquads
from kg.reading import read_article
from kg.store.lines import triples_of
from kg.store.things import Things
from kg.vocabulary.happening_weights import happening_weights
from scripts.logistic import fit
from scripts.material import ROOT, corpus
from scripts.weights_turtle import feature

READ = ROOT / "training" / "happenings.jsonl"
WEIGHTS = ROOT / "ontology" / "happening-weights.ttl"
LEARNED, MEASURED = "busy", "random"
_PULL = 2.0
"""How strongly weights are drawn to none: chosen on halves of the days learned from."""

_WRONG_JOIN = 3.0
"""How much more two events joined count than one left apart: readers forgive the second."""

_HEAD = """\
# What was learned (scripts/happenings_fit.py writes this file; do not edit it by hand): what each feature of two
# reports (kg/network/happenings/likeness.py) adds to the log odds, in hundredths, that they tell of one event.

@prefix kg: <https://w3id.org/thkg/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

"""
_LABELS = {
    "any": "every pair of reports with a day in common",
    **{f"name {share}": f"{share} in 100 runs of letters of their names are common" for share in LIKENESSES},
    "name held whole": "one name holds the other",
    "numbers differ": "each name has a number that the other has not",
    "same kind": "they are of one kind",
    "one article": "one article reports both",
    "undated": "one of them does not say its day",
    "days overlap": "their periods differ and overlap",
    "same period": "their periods are the same and longer than a day",
    "same place": "they were at one place",
    "other place": "they were at two places",
    "same province": "they were in one province",
    "other province": "they were in two provinces",
    "same organizer": "one body organized both",
    "other agents": "nobody took part in both",
    **{f"{count} agents": f"{count} or more took part in both" for count in range(1, MANY_AGENTS + 1)},
}

Event = tuple[str, str]
"""An article's id and the name of an event in it."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day as people read it: clusters of events that are one, and the province of each that is known."""

    kind: str
    day: str
    clusters: tuple[tuple[Event, ...], ...]


def main() -> None:
    """Fits, writes, and prints B³ of both sets."""
    days = read_days()
    names, rows, labels, weights = _examples([day for day in days if day.kind == LEARNED])
    importance = np.where(labels > 0, 1.0, _WRONG_JOIN) * weights
    found = fit(rows, labels, _PULL, importance=importance)
    written = [
        feature("happening-feature", "kg:HappeningFeature", name, round(100 * weight), _LABELS[name])
        for name, weight in zip(names, found, strict=True)
    ]
    WEIGHTS.write_text(_HEAD + "\n".join(written), encoding="utf-8")
    happening_weights.cache_clear()
    for kind in (LEARNED, MEASURED):
        print(kind, measured([day for day in days if day.kind == kind]))


def read_days() -> list[Day]:
    """All days that people read."""
    with READ.open(encoding="utf-8") as lines:
        return [_day(json.loads(line)) for line in lines]


def _day(read: Mapping[str, object]) -> Day:
    clusters = tuple(tuple((i, name) for i, name in cluster) for cluster in read["clusters"])  # type: ignore[attr-defined]  # as the file has it
    return Day(str(read["set"]), str(read["day"]), clusters)


@cache
def _texts() -> Mapping[str, Mapping[str, str]]:
    return {record["id"]: record for record in corpus()}


@cache
def told_of(identifier: str) -> Told:
    """What the article of this id tells, as it is read now."""
    record = _texts()[identifier]
    reading = read_article(clean(identifier, record["text"]))
    return told_in(Things.of_lines(triples_of(article_nquads(reading), graph_iri(identifier))))


def nodes_of(day: Day) -> Iterator[tuple[Occasion, int]]:
    """The events of a day as they are read now, each with the number of its cluster; events no longer read are none."""
    for number, cluster in enumerate(day.clusters):
        for identifier, name in cluster:
            for one in occasions(told_of(identifier)):
                if one.report.name == name:
                    yield one, number


def _examples(days: Iterable[Day]) -> tuple[list[str], np.ndarray, np.ndarray, np.ndarray]:
    """Every pair of reports of a day that may be one, as a row of features; each pair once."""
    pairs: dict[tuple[str, str], tuple[list[str], bool]] = {}
    for day in days:
        found = {one.report.node: (one, number) for one, number in nodes_of(day)}
        for a, b in candidates([one for one, _ in found.values()]):
            pairs[a, b] = list(features(found[a][0], found[b][0])), found[a][1] == found[b][1]
    names = sorted(_LABELS)
    rows = np.array([[name in has for name in names] for has, _ in pairs.values()], dtype=float)
    labels = np.array([same for _, same in pairs.values()], dtype=float)
    return names, rows, labels, np.ones(len(pairs))


def measured(days: Iterable[Day]) -> str:
    """B³ of the happenings of these days' articles, over all events that were read."""
    precision = recall = count = wrong = 0.0
    for day in days:
        gold: dict[str, int] = {one.report.node: number for one, number in nodes_of(day)}
        articles = sorted({identifier for cluster in day.clusters for identifier, _ in cluster})
        occurred = [one for identifier in articles for one in occasions(told_of(identifier))]
        system = {
            node: number for number, one in enumerate(happenings(occurred)) for node in one.reports if node in gold
        }
        ours, theirs = _members(system), _members(gold)
        for node in gold:
            both = len(ours[system[node]] & theirs[gold[node]])
            precision += both / len(ours[system[node]])
            recall += both / len(theirs[gold[node]])
            count += 1
        wrong += sum(len({gold[node] for node in members}) > 1 for members in ours.values())
    p, r = precision / count, recall / count
    f1 = 2 * p * r / (p + r)
    return f"events {count:.0f}: B³ precision {p:.3f}, recall {r:.3f}, F1 {f1:.3f}; wrong joins {wrong:.0f}"


def _members(of: Mapping[str, int]) -> Mapping[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for node, number in of.items():
        found[number].add(node)
    return found


if __name__ == "__main__":
    main()
