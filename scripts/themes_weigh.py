"""Weighs cues by agreement: how far the rest of the evidence in the articles that hold a cue speaks for its goal.

No labels are needed: a cue is masked, and the other cues of the same corpus article say what the article is about (the
idea of co-training, A. Blum and T. Mitchell, COLT 1998). A cue whose articles speak for its goal less than is usual
among the goal's cues weighs less than its kind, one with more weighs more; a cue seen seldom keeps its kind's weight.
Writes ``ontology/sdg-weights.ttl``.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kg.clean import clean
from kg.find.themes import find_themes
from kg.iris import iri
from kg.models import Sign, ThemeMention
from kg.relate.themes.addressed import strength
from kg.vocabulary.goals import Cue, CueKind, cues, goal_of, prior_weights
from kg.vocabulary.turtle import ontology_folder
from scripts.material import corpus_sample

WEIGHTS = ontology_folder() / "sdg-weights.ttl"
_DOUBT = 10
"""Articles that the goal's usual agreement counts for beside those in which a cue was seen."""

_TEMPER = 0.5
"""Agreement of whole articles says less of short texts: its square root counts."""

_LEAST, _MOST = 0.5, 1.2
_WORTH_WRITING = 0.05
Agreement = dict[tuple[str, str], tuple[int, float]]


def main() -> None:
    """Measures on a sample of the corpus and writes the weights that differ from their kind's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=8000, help="how many corpus articles to measure on")
    texts = (clean(record["id"], record["text"]) for record in corpus_sample(parser.parse_args().articles))
    weights = weigh(agreement(find_themes(text) for text in texts))
    write(weights)
    print(f"{len(weights)} of {len(cues())} cues weighed")


def agreement(articles: Iterable[Sequence[ThemeMention]]) -> Agreement:
    """For each goal and phrase: in how many articles it stands, and the mean share of its goal in their other cues."""
    sums: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0, 0.0])
    for mentions in articles:
        known: dict[tuple[str, str], list[ThemeMention]] = defaultdict(list)
        for mention in mentions:
            if mention.sign is not Sign.EXPLICIT:
                unweighed = replace(mention, confidence=prior_weights()[CueKind(mention.sign)])
                known[goal_of(mention.theme), mention.text.lower()].append(unweighed)
        each = {key: strength(of_phrase) for key, of_phrase in known.items()}
        of_goal: dict[str, float] = defaultdict(float)
        for (goal, _), worth in each.items():
            of_goal[goal] += worth
        for (goal, phrase), worth in each.items():
            rest = sum(of_goal.values()) - sum(w for (_, p), w in each.items() if p == phrase)
            sums[goal, phrase][0] += 1
            sums[goal, phrase][1] += (of_goal[goal] - worth) / rest if rest > 0 else 0.0
    return {key: (int(count), total / count) for key, (count, total) in sums.items()}


def weigh(measured: Agreement) -> dict[Cue, float]:
    """The weight of each cue that differs enough from its kind's."""
    usual = _usual(measured)
    found: dict[Cue, float] = {}
    for cue in cues():
        count, share = measured.get((goal_of(cue.theme), cue.phrase), (0, 0.0))
        if count and cue.kind is not CueKind.NEVER:
            norm, prior = usual[goal_of(cue.theme)], prior_weights()[cue.kind]
            ratio = (count * share + _DOUBT * norm) / (count + _DOUBT) / norm
            weight = min(1.0, prior * min(_MOST, max(_LEAST, ratio**_TEMPER)))
            if abs(weight - prior) > _WORTH_WRITING * prior:
                found[cue] = round(weight, 3)
    return found


def _usual(measured: Agreement) -> dict[str, float]:
    """The mean agreement of a goal's cues, each counting as often as it was seen but ten times at most."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for (goal, _), (count, share) in measured.items():
        sums[goal][0] += min(count, _DOUBT) * share
        sums[goal][1] += min(count, _DOUBT)
    return {goal: total / count for goal, (total, count) in sums.items()}


def write(weights: dict[Cue, float]) -> None:
    """Puts the weights into the file in place of the former ones; the model's coefficients stay."""
    kept = re.sub(r"(?ms)^<[^>]+> a kg:Cue .*?\.\n\n?", "", WEIGHTS.read_text(encoding="utf-8")).rstrip("\n")
    lines = [
        f'<{iri("cue", cue.theme, cue.phrase)}> a kg:Cue ; kg:shows sdg:{cue.theme} ; kg:phrase "{cue.phrase}" ;'
        f" kg:weight {weight} .\n"
        for cue, weight in sorted(weights.items())
    ]
    WEIGHTS.write_text(kept + "\n\n" + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
