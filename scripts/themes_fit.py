"""Learns which goals and targets a text serves, from texts that people have read, and writes what was learned.

The coefficients of cues go into ``ontology/sdg-weights.ttl``, the weights of words into ``ontology/sdg-words.tsv``.
``--folds K`` writes nothing: it says how well texts that were not learned from are judged; ``--curve``, by how many
were.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping, Sequence

import numpy as np
from rich.progress import track

from kg.clean import clean
from kg.relate.themes.numbers import HUNDREDTH
from kg.relate.themes.wording import terms
from kg.vocabulary.turtle import ontology_folder
from kg.vocabulary.wordings import FILE
from scripts.logistic import Array, f1
from scripts.material import corpus
from scripts.theme_examples import GOAL_FEATURES, GOALS, SERVED_FEATURES, TARGET_FEATURES, TARGETS, Examples, examples
from scripts.theme_material import READ, gold_articles, read_articles, short_texts
from scripts.theme_model import SCALE, SCALE_OF_CUES, Learned, chosen, folds, judge, learn
from scripts.theme_sentences import SCALE as SCALE_OF_SENTENCE
from scripts.theme_sentences import Sentences, sentences_of
from scripts.word_vectors import Space, frequent, space

WEIGHTS = ontology_folder() / "sdg-weights.ttl"
_DIRECTIONS = 300
_MOST_TERMS = 6000
"""The commonest terms, chosen without a look at the labels: the 4,000 that weigh most in a first model judge worse
(goals .797 against .802, cross-validated with the choice inside); all 35,000 judge a little better (.806)."""

Texts = Sequence[Mapping[str, int]]
_CURVE = (100, 200, 400, 800, 1600, 3200)


def main() -> None:
    """Learns and writes, or says how well it learns."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, help="judge texts that were not learned from, in so many parts")
    parser.add_argument("--curve", action="store_true", help="with --folds: learn from 100, 200, 400, … texts")
    given = parser.parse_args()
    counted = [terms(clean(record["id"], record["text"])) for record in track(corpus(), "reading the corpus")]
    known = examples([*gold_articles(), *read_articles(*READ), *short_texts()])
    of_texts = [terms(text.article) for text in known.texts]
    words = space(counted, frequent(counted, _MOST_TERMS), _DIRECTIONS)
    points, said = words.points(of_texts), sentences_of(known.texts, words)
    if given.folds:
        for size in (*(_CURVE if given.curve else ()), len(known.texts)):
            print(size, *measured(known, points, said, given.folds, size))
        return
    model = learn(known, points, said)
    write_features(model)
    write_words(model, words)


def measured(known: Examples, points: Array, said: Sentences, number: int, size: int) -> list[str]:
    """F1 of goals and targets, of articles and of short texts, each asked of a model that had not seen the text."""
    goals, targets = np.zeros(known.goals.shape), np.zeros(known.targets.shape)
    for rest, rows in folds(len(known.texts), number):
        learned = rest[:size]
        model = learn(known.part(learned), points[learned], said.part(learned))
        goals[rows], targets[rows] = judge(model, known.part(rows), points[rows], said.part(rows))
    served, sure = chosen(goals, targets)
    asked, whole = ~np.isnan(known.goals), ~np.isnan(known.targets)
    articles = np.array([not text.is_short for text in known.texts])[:, None] & asked
    short = asked & ~articles
    pairs = {
        "goals": (served[articles], known.goals[articles]),
        "targets": (sure[whole], known.targets[whole]),
        "short texts": (served[short], known.goals[short]),
    }
    return [f"{name} {f1(found, wanted >= 0.5):.3f}" for name, (found, wanted) in pairs.items()]


def write_features(model: Learned) -> None:
    """Puts the coefficients of cues into the file of weights in place of the former ones."""
    kept = re.sub(r"(?ms)^kg:feature-\S+ a kg:ThemeFeature.*?\.\n\n?", "", WEIGHTS.read_text(encoding="utf-8"))
    names = (*GOAL_FEATURES, *SERVED_FEATURES, *TARGET_FEATURES)
    blocks = [
        f'kg:feature-{name} a kg:ThemeFeature ;\n    skos:notation "{name}" ;\n    kg:weight {weight:.3f} .\n'
        for name, weight in zip(names, (*model.goal_cues, *model.served, *model.target_cues), strict=True)
    ]
    WEIGHTS.write_text(kept.rstrip("\n") + "\n\n" + "\n".join(blocks), encoding="utf-8")


def write_words(model: Learned, words: Space) -> None:
    """Writes what the score of each theme with words of its own begins with, what a usual text says and each term."""
    learned = np.concatenate([model.goal_words, model.target_words])
    kept = np.flatnonzero(learned.any(axis=1))
    outsets = _whole(learned[kept, 0])
    cues, coefficients = learned[kept, 1 : 1 + len(GOALS)], learned[kept, 1 + len(GOALS) :]
    in_sentences = _whole(model.sentences[:, 1:] * SCALE_OF_SENTENCE)
    weights = np.concatenate([_whole(coefficients @ words.directions * SCALE), in_sentences])
    rows = zip(words.terms, _whole(words.rarity), weights.T, strict=True)
    none = [0] * len(GOALS)
    lines = [
        "# What words say of goals and targets (scripts/themes_fit.py writes this file; do not edit it by hand).",
        "\t".join((*((*GOALS, *TARGETS)[at] for at in kept), *(f"{goal} in a sentence" for goal in GOALS))),
        _row("outset", 0, [*outsets, *_whole(model.sentences[:, 0])]),
        _row("usual", 0, [*_whole(coefficients @ words.usual * SCALE), *none]),
        *(
            _row(f"SDG {goal}", 0, [*said, *none])
            for goal, said in zip(GOALS, _whole(cues * SCALE_OF_CUES).T, strict=True)
        ),
        *(_row(term, rare, said) for term, rare, said in rows),
    ]
    (ontology_folder() / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _row(name: str, rare: int, said: Sequence[int] | Array) -> str:
    return "\t".join((name, str(rare), *map(str, said)))


def _whole(values: Array) -> Array:
    found: Array = np.rint(values * HUNDREDTH).astype(int)
    return found


if __name__ == "__main__":
    main()
