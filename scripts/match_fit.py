"""Learns what features of a name beside a body's weigh, and writes ``ontology/match-weights.ttl``.

Of a build's bodies a part is hidden; messy names (``scripts.match_noise``) are made of all: those of hidden bodies are
names of nobody in the list. The weights maximise the likelihood of the body meant, or of none, among all that are near
(conditional logit; D. McFadden, 1974). One name in five is left out to measure them. No text of a build is kept.

Usage: python -m scripts.match_fit GRAPH
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from types import MappingProxyType

import numpy as np
from scipy.optimize import minimize

from kg.iris import Kind
from kg.network.matching.bodies import Bodies
from kg.network.matching.catalogue import Known, Trust, catalogue
from kg.network.matching.exact import is_initials
from kg.network.matching.forms import Weights, words_of
from kg.network.matching.numbers import HUNDREDTHS, LOWEST, MOST, TELLING
from kg.network.matching.parts import is_division, rank
from kg.network.matching.twins import Named, are_twins, may_be_one
from kg.store.folder import opened
from kg.vocabulary.matching import match_weights
from scripts.logistic import Array
from scripts.match_noise import messy
from scripts.material import ROOT
from scripts.weights_turtle import feature

WEIGHTS = ROOT / "ontology" / "match-weights.ttl"
_SEED = 1
_NAMES = 10_000
"""Messy names of bodies: about as many as a build of 8,000 articles has bodies."""

_ROUNDS = 3
"""How often each body is read anew by the weights just learned: its reading no longer changes then."""

_PULL = 0.5
"""How strongly weights are drawn to those before: enough that a feature seen in no name keeps its own."""

_HIDDEN_OFFICIAL, _HIDDEN = 0.3, 0.5
"""Shares of the bodies that are hidden."""

_LEFT_OUT = 5
"""One name in so many is left out to measure the weights."""

_OFFICIAL, _MANY, _FEW = 12, 50, 5
"""How much oftener an official body is asked for, and one with so many articles; each few of these count once."""

_LONGEST_SECTION = 25
"""Letters of a division's name that lists put in front of a body's."""

Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Case:
    """A messy name, the IRI of the body that it names, and whether the list has this."""

    name: str
    meant: str
    is_listed: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """A case with what is near its name: for each body the features of each reading, and which bodies are right."""

    case: Case
    near: Mapping[int, Sequence[Features]]
    right: frozenset[int]


def main() -> None:
    """Learns, measures and writes."""
    known = [one for one in catalogue(opened(Path(sys.argv[1]))) if one.kind is Kind.ORGANIZATION]
    weights = fitted(known, {name: value / HUNDREDTHS for name, value in match_weights().items()})
    WEIGHTS.write_text(turtle(weights), encoding="utf-8")


def halves(known: Sequence[Known]) -> tuple[list[Known], list[Known]]:
    """The bodies that are listed, and those that are hidden."""
    random = Random(_SEED)  # noqa: S311  # chance for a measurement
    listed, hidden = list[Known](), list[Known]()
    for one in known:
        if one.here:
            is_hidden = random.random() < (_HIDDEN_OFFICIAL if one.is_official else _HIDDEN)
            (hidden if is_hidden else listed).append(one)
    return listed, hidden


def cases(listed: Sequence[Known], hidden: Sequence[Known]) -> Iterator[Case]:
    """Messy names of bodies of both kinds, of the well-known ones more."""
    random = Random(_SEED)  # noqa: S311  # likewise
    at = {one.iri: one for one in (*listed, *hidden)}
    sections = sorted(one.name for one in hidden if is_division(one.name) and len(one.name) < _LONGEST_SECTION)
    hosts = [one for one in at.values() if one.is_official and rank(one.name) < LOWEST]
    for bodies in (listed, hidden):
        weights = [_share(one, bodies is listed) for one in bodies]
        for one in random.choices(bodies, weights, k=_NAMES // 2):
            above = [at[iri] for iri in one.parents if iri in at] or _any_host(random, one, hosts)
            yield Case(messy(random, one, above, sections), one.iri, bodies is listed)
    for one in listed:  # what texts call them: each is hidden from the list
        for form in one.forms:
            if form.trust is Trust.WRITTEN and not is_initials(form.text) and len(form.text) > 5:
                yield Case(form.text, one.iri, True)


def _any_host(random: Random, one: Known, hosts: Sequence[Known]) -> list[Known]:
    """A department or ministry that may be above a body; none for a division of a name that most of them have."""
    return [] if is_division(one.name) and len(words_of(one.name)) < TELLING else [random.choice(hosts)]


def _share(one: Known, is_listed: bool) -> float:
    """How often a body is asked for: lists name official and well-known ones, and what no graph has is little known."""
    return 1.0 + (_OFFICIAL * one.is_official + min(one.articles, _MANY) / _FEW if is_listed else one.is_official)


def without_written(one: Known) -> Known:
    """A body without the names that texts alone give it."""
    forms = tuple(form for form in one.forms if form.trust is not Trust.WRITTEN or is_initials(form.text))
    return replace(one, forms=forms)


def fitted(known: Sequence[Known], begin: Features) -> Features:
    """The weights learned from these bodies."""
    listed, hidden = halves(known)
    bodies = Bodies([without_written(one) for one in listed], begin)
    every = Bodies(known, begin)
    choices = [made for case in cases(listed, hidden) if (made := choice(bodies, every, case))]
    Random(_SEED).shuffle(choices)  # noqa: S311  # likewise
    held, learned = choices[::_LEFT_OUT], [c for at, c in enumerate(choices) if at % _LEFT_OUT]
    names = sorted({name for made in choices for ways in made.near.values() for way in ways for name in way})
    weights = begin
    for _ in range(_ROUNDS):
        weights = _fit(learned, names, weights, begin)
        report(held, weights)
    return weights


def choice(bodies: Bodies, every: Bodies, case: Case) -> Choice | None:
    """What is near a case's name; None where it is known as written, or a double of what is hidden is listed."""
    if bodies.is_known(case.name):
        return None
    near: dict[int, list[Features]] = {}
    for compared in bodies.compared(case.name):
        near.setdefault(compared.place, []).append(compared.features)
    if not case.is_listed:
        is_double = any(_is_one(every, bodies.known[place].iri, case.meant, may_be_one) for place in near)
        return None if is_double else Choice(case, near, frozenset())
    right = frozenset(place for place in near if _is_one(bodies, bodies.known[place].iri, case.meant, are_twins))
    return Choice(case, near, right) if right else None


def _is_one(bodies: Bodies, iri: str, other: str, are_one: Callable[[Named, Named, Weights], bool]) -> bool:
    one, two = bodies.named(iri), bodies.named(other)
    return iri == other or (one is not None and two is not None and are_one(one, two, bodies.weights))


def _fit(choices: Sequence[Choice], names: Sequence[str], weights: Features, prior: Features) -> Features:
    """The weights that make the choices likeliest, each body read in the way that the weights so far prefer."""
    column = {name: at for at, name in enumerate(names)}
    rows, owner, right, has = list[Array](), list[int](), list[bool](), list[bool]()
    for number, made in enumerate(choices):
        for place, ways in made.near.items():
            best = max(ways, key=lambda way: sum(weights.get(name, 0.0) * value for name, value in way.items()))
            row = np.zeros(len(names))
            for name, value in best.items():
                row[column[name]] = value
            rows.append(row)
            owner.append(number)
            right.append(place in made.right)
        has.append(bool(made.right))
    x, who, is_right, present = np.array(rows), np.array(owner), np.array(right), np.array(has)
    begin = np.array([prior.get(name, 0.0) for name in names])

    def loss(w: Array) -> tuple[float, Array]:
        odds = np.exp(np.clip(x @ w, -30, 30))
        whole = 1 + np.bincount(who, odds, minlength=len(has))
        good = np.bincount(who, odds * is_right, minlength=len(has))
        top = np.where(present, good, 1.0)
        value = -np.log(top / whole).sum() + 0.5 * _PULL * ((w - begin) ** 2).sum()
        share = odds / whole[who]
        pull = share - np.where(is_right & present[who], odds / np.maximum(top[who], 1e-30), 0.0)
        return float(value), x.T @ pull + _PULL * (w - begin)

    found = minimize(loss, begin, jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    return {name: float(value) for name, value in zip(names, found, strict=True)}


def report(choices: Sequence[Choice], weights: Features) -> None:
    """Prints how often the body meant comes first, and what a few limits match rightly and wrongly."""
    found = [_best(made, weights) for made in choices]
    present = [one for one in found if one[0]]
    none = len(found) - len(present)
    print(f"{len(present)} of bodies listed: {sum(one[1] for one in present) / len(present):.3f} first; {none} of none")
    for least in (0.6, 0.7, 0.8, 0.9, 0.95):
        right = sum(one[1] and one[2] >= least for one in present) / len(present)
        wrong = sum(not one[1] and one[2] >= least for one in present) / len(present)
        false = sum(one[2] >= least for one in found if not one[0]) / max(1, none)
        print(f"  {least}: {right:.3f} right, {wrong:.4f} wrong, {false:.4f} of none matched")


def _best(made: Choice, weights: Features) -> tuple[bool, bool, float]:
    """Whether some body is right, whether the likeliest is, and its share with its twins'."""
    odds = {
        place: float(np.exp(min(MOST, max(sum(weights.get(n, 0.0) * v for n, v in way.items()) for way in ways))))
        for place, ways in made.near.items()
    }
    best = max(odds, key=odds.__getitem__, default=-1)
    is_right = best in made.right
    share = sum(odds[place] for place in made.right) if is_right else odds.get(best, 0.0)
    return bool(made.right), is_right, share / (1 + sum(odds.values()))


_MEANING = MappingProxyType(
    {
        "Latin": "the known name is in Latin letters",
        "added": "share of the given name's weight in words that the known one lacks",
        "added weight": "weight of those words",
        "any": "every known name",
        "beginning": "the known name begins with the given one",
        "begins otherwise": "the known name's first word is not there",
        "cut short and lost": "as lost, where the given name says that it is cut short",
        "ends otherwise": "the known name's last word is not there",
        "few words": "one by the words of the known name",
        "head word added": "heads of bodies' names that the given one has beside the known one",
        "head word lost": "heads that it lacks",
        "known": "articles that name the body, as a logarithm",
        "lost": "share of the known name's weight in words that the given one lacks",
        "lost weight": "weight of those words",
        "official": "the body is in the authority file",
        "by texts": "only texts give the body this name",
        "replaced weight": "weight of words that stand in the place of others",
        "short": "four by the known name's letters",
        "slipped": "share of the known name's weight that is spelt otherwise",
        "spelling": "share of letters that differ in the words that both have",
        "swapped weight": "weight of words that are other words by a slip",
        "worst slip": "weight of the word that is spelt worst",
    }
)
_KINDS = MappingProxyType(
    {
        "beside": "what stands beside the name",
        "country": "countries in both names",
        "head": "the heads of both names",
        "number": "numbers in both names",
        "province": "provinces in both names",
    }
)


def meaning(name: str) -> str:
    """What a feature says, for people."""
    kind, _, value = name.partition(" ")
    return _MEANING.get(name) or f"{_KINDS[kind]}: {value}"


_HEAD = """\
# What was measured (scripts/match_fit.py writes this file; do not edit it by hand): what each feature of a name beside
# a body's (kg/network/matching/features.py) adds to the log odds, in hundredths, that the body is meant.

@prefix kg: <https://w3id.org/thkg/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

"""


def turtle(weights: Features) -> str:
    """The file of weights."""
    return _HEAD + "\n".join(
        feature("match-feature", "kg:MatchFeature", name, round(HUNDREDTHS * weights[name]), meaning(name))
        for name in sorted(weights)
    )


if __name__ == "__main__":
    main()
