"""Measures how often bodies are right by the score of their surest name, and writes ``ontology/body-shares.ttl``.

On ``training/articles.jsonl`` and the annotated articles. Neighbouring scores are taken together until enough bodies
have them and the shares rise with the scores (pool adjacent violators; M. Ayer and others, 1955).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from unittest.mock import patch

from kg.clean import clean
from kg.find.organizations import body_or_place
from kg.reading import read_article
from scripts.event_matching import agents_in
from scripts.material import ROOT
from scripts.quick_score import annotated, of_set

SHARES = ROOT / "ontology" / "body-shares.ttl"
_HEAD = """\
# What was measured (scripts/bodies_fit.py writes this file; do not edit it by hand): the share of bodies that are
# right, by the score of their surest name (kg/find/organizations/body_or_place.py), from each score up to the next.

@prefix kg: <https://w3id.org/thkg/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

"""
_FEWEST = 30
"""How many bodies a step of scores has at least."""


@dataclass(frozen=True, slots=True)
class Step:
    """The bodies whose scores begin here: how many there are, and how many of them are right."""

    score: float
    bodies: int
    right: int

    @property
    def share(self) -> float:
        """The share that is right; of unseen ones one half."""
        return (self.right + 1) / (self.bodies + 2)


def main() -> None:
    """Measures and writes."""
    found = list(scored())
    SHARES.write_text(turtle(steps(found)), encoding="utf-8")
    print(f"{len(found)} bodies; {SHARES.name} is written")


def scored() -> Iterator[tuple[float, bool]]:
    """The score of the surest name of every body read, and whether the annotation names it."""
    with patch.object(body_or_place, "body_share", lambda score: score):
        for identifier, (text, gold) in (*annotated(), *of_set("articles")):
            reading = read_article(clean(identifier, text))
            names = agents_in(reading, gold)
            for body in reading.organizations:
                yield max(mention.confidence for mention in body.mentions), (False, body.name) in names


def steps(found: Iterable[tuple[float, bool]]) -> Sequence[Step]:
    """The steps of scores, by rising score and share."""
    pooled: list[Step] = []
    for step in _enough(found):
        pooled.append(step)
        while len(pooled) > 1 and pooled[-2].share >= pooled[-1].share:
            last = pooled.pop()
            pooled.append(_together(pooled.pop(), last))
    return pooled


def _enough(found: Iterable[tuple[float, bool]]) -> Iterator[Step]:
    """The scores by rising score, each with those above it until enough bodies have them."""
    step = Step(0.0, 0, 0)
    for score, same in groupby(sorted(found), key=itemgetter(0)):
        rights = [right for _, right in same]
        one = Step(score, len(rights), sum(rights))
        step = _together(step, one) if step.bodies else one
        if step.bodies >= _FEWEST:
            yield step
            step = Step(0.0, 0, 0)
    if step.bodies:
        yield step


def _together(one: Step, other: Step) -> Step:
    return Step(one.score, one.bodies + other.bodies, one.right + other.right)


def turtle(found: Iterable[Step]) -> str:
    """The file of shares."""
    return _HEAD + "".join(
        f'<https://w3id.org/thkg/body-share/{step.score:.2f}> a kg:BodyShare ; skos:notation "{step.score:.2f}" ; '
        f"kg:share {step.share:.2f} .\n"
        for step in found
    )


if __name__ == "__main__":
    main()
