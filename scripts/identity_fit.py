"""Fits what tells that two people or two bodies are one, and measures joins and proposals on pairs not learned from.

    python -m scripts.identity_fit FOLDER    # a finished build of the corpus

Learned from the pairs of ``training/names.jsonl`` that one reader judged; those that two readers judged are what is
measured. Writes ``ontology/identity-weights.ttl``.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np

from kg.iris import BASE
from kg.network.identity import bodies, identity, people
from kg.network.identity.profiles import Profile
from kg.network.identity.profiles import bodies as bodies_in
from kg.network.identity.profiles import people as people_in
from kg.network.joining import Pair, pair_of
from kg.network.told import Told
from kg.store.archive import Archive
from kg.store.folder import GraphFolder
from kg.store.register import keys_of
from kg.store.segment import Part
from kg.vocabulary.identity_weights import BODIES, PEOPLE, identity_weights
from scripts.identity_features import meaning
from scripts.logistic import fit
from scripts.material import ROOT
from scripts.weights_turtle import feature

JUDGED = ROOT / "training" / "names.jsonl"
WEIGHTS = ROOT / "ontology" / "identity-weights.ttl"
_PULL = 1.0
"""How strongly weights are drawn to none: chosen by halves of the pairs learned from."""

_WRONG_JOIN = 2.0
"""How much more two that are joined count than one that is left apart."""

_HEAD = """\
# What was learned (scripts/identity_fit.py writes this file; do not edit it by hand): what each feature of two people
# (kg/network/identity/people.py) or of two bodies (bodies.py) adds to the log odds, in hundredths, that they are one.

@prefix kg: <https://w3id.org/thkg/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

"""


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair (IRIs) as readers judged it."""

    learned: bool
    kind: str
    pair: Pair
    judged: tuple[str, ...]

    def is_all(self, verdict: str) -> bool:
        """Whether every reader says so."""
        return set(self.judged) == {verdict}


def main(folder: str) -> None:
    """Fits both kinds, writes, and prints what joins and proposals are right."""
    told = list(told_in_build(Path(folder)))
    everybody, every_body = people_in(told), bodies_in(told)
    judged = read_judged()
    pairs = [pair for pair in judged if {*pair.pair} <= everybody.keys() | every_body.keys()]
    print(f"{len(judged) - len(pairs)} pairs of {len(judged)} are of names that the build no longer has")
    written = []
    for name, kind, weights, profiles in (
        ("person", people, PEOPLE, everybody),
        ("body", bodies, BODIES, every_body),
    ):
        some = [pair for pair in pairs if pair.learned and pair.kind == name]
        written += _fitted(kind, weights, profiles, some)
    WEIGHTS.write_text(_HEAD + "\n".join(written), encoding="utf-8")
    identity_weights.cache_clear()
    found = identity(told)
    joined = _groups((join.iri, join.canonical) for join in found.joins)
    proposed = {pair_of(proposal.one, proposal.other) for proposal in found.proposals}
    print(f"{len(found.joins)} joins, {len(found.proposals)} proposals")
    for learned in (True, False):
        for name in ("person", "body"):
            _print(
                f"{'learned' if learned else 'measured'} {name}",
                [p for p in pairs if p.learned is learned and p.kind == name],
                joined,
                proposed,
            )


def told_in_build(folder: Path) -> Iterable[Told]:
    """What the articles of a finished build tell."""
    register = GraphFolder(folder).register
    with closing(Archive.at(folder / "store" / "archive.sqlite")) as archive:
        yield from archive.rows(Part.TOLD, keys_of(register), Told)


def read_judged() -> list[Judged]:
    """All pairs that readers judged."""
    with JUDGED.open(encoding="utf-8") as lines:
        found = map(json.loads, lines)
        return [Judged(one["set"] == "learned", one["kind"], _pair(one["of"]), tuple(one["judged"])) for one in found]


def _pair(iris: Sequence[str]) -> Pair:
    one, other = iris
    return pair_of(BASE + one, BASE + other)


def _fitted(kind: ModuleType, weights: str, profiles: Mapping[str, Profile], pairs: Sequence[Judged]) -> list[str]:
    has = [frozenset(kind.features(*(profiles[iri] for iri in pair.pair))) for pair in pairs]
    names = sorted(set().union(*has))
    rows = np.array([[name in each for name in names] for each in has], dtype=float)
    labels = np.array([{"same": 1.0, "different": 0.0}.get(pair.judged[0], 0.5) for pair in pairs])
    found = fit(rows, labels, _PULL, importance=np.where(labels == 1, 1.0, _WRONG_JOIN))
    folder = weights.removeprefix("kg:").removesuffix("Feature").lower()
    return [
        feature(f"{folder}-feature", weights, name, round(100 * weight), meaning(name))
        for name, weight in zip(names, found, strict=True)
    ]


def _groups(joins: Iterable[Pair]) -> Mapping[str, str]:
    return dict(joins)


def _print(title: str, pairs: Sequence[Judged], joined: Mapping[str, str], proposed: set[Pair]) -> None:
    counted: Counter[str] = Counter()
    for pair in pairs:
        one, other = (joined.get(iri, iri) for iri in pair.pair)
        done = "joined" if one == other else "proposed" if pair.pair in proposed else "apart"
        said = "same" if pair.is_all("same") else "different" if pair.is_all("different") else "unsure"
        counted[f"{done} {said}"] += 1
        if (done, said) in {("joined", "different"), ("apart", "same")}:
            print("   ", done, said, *(iri.removeprefix(BASE) for iri in pair.pair))
    print(title, dict(sorted(counted.items())))


if __name__ == "__main__":
    main(sys.argv[1])
