"""Fits the model that lifts cues to goals (logistic regression, L2 towards the prior) and writes its coefficients.

``--half A`` fits on that half of the labelled texts alone, so that the other half says how it does on unseen ones.
"""

from __future__ import annotations

import argparse
import re

import numpy as np
from scipy.optimize import minimize

from kg.find.themes import find_themes
from kg.relate.themes.addressed import features_of
from kg.vocabulary.turtle import ontology_folder
from scripts.theme_material import Labelled, gold_articles, read_articles, short_texts

WEIGHTS = ontology_folder() / "sdg-weights.ttl"
PRIOR = {"bias": -3.0, "strength": 2.0, "share": 3.0, "size": -0.8, "headed": 0.0, "title": 0.5, "places": 0.5}
"""What the coefficients are drawn to: set before any fit, from what each feature means."""

_PULL = 0.5
_OWN_READING = 0.25
"""What a label of ours counts for beside one of the annotated articles."""

Rows = tuple[np.ndarray, np.ndarray, np.ndarray]


def main() -> None:
    """Fits and writes; prints the coefficients."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("A", "B"), help="fit on this half alone")
    half = parser.parse_args().half
    texts = [text for text in (*short_texts(), *gold_articles(), *read_articles()) if half in {None, text.half}]
    coefficients = fit(rows(texts))
    write(coefficients)
    for name, weight in coefficients.items():
        print(f"{name:10} {weight:8.3f}")


def rows(texts: list[Labelled]) -> Rows:
    """The features, labels and importances of every labelled pair of text and goal that has a cue.

    Short texts together weigh as much as articles together.
    """
    features, labels, weights = [], [], []
    for text in texts:
        of_goal = features_of(text.article, find_themes(text.article))
        for goal, label in text.labels.items():
            if goal in of_goal:
                features.append([of_goal[goal][name] for name in PRIOR])
                labels.append(float(label))
                weights.append(0.0 if text.is_short else 1.0 if text.targets is not None else _OWN_READING)
    importance = np.array(weights)
    short = importance == 0.0
    importance[short] = importance.sum() / max(1, short.sum())
    return np.array(features), np.array(labels), importance


def fit(data: Rows) -> dict[str, float]:
    """The coefficients that minimise the weighted log loss plus the squared distance to the prior."""
    features, labels, importance = data
    prior = np.array(list(PRIOR.values()))

    def loss(w: np.ndarray) -> float:
        z = features @ w
        return float((importance * (np.logaddexp(0, z) - labels * z)).sum() + _PULL * ((w - prior) ** 2).sum())

    found = minimize(loss, prior, method="L-BFGS-B").x
    return dict(zip(PRIOR, map(float, found), strict=True))


def write(coefficients: dict[str, float]) -> None:
    """Puts the coefficients into the file of weights in place of the former ones."""
    kept = re.sub(r"(?ms)^kg:feature-\S+ a kg:ThemeFeature.*?\.\n\n?", "", WEIGHTS.read_text(encoding="utf-8"))
    blocks = [
        f'kg:feature-{name} a kg:ThemeFeature ;\n    skos:notation "{name}" ;\n    kg:weight {weight:.6f} .\n'
        for name, weight in coefficients.items()
    ]
    WEIGHTS.write_text(kept.rstrip("\n") + "\n\n" + "\n".join(blocks), encoding="utf-8")


if __name__ == "__main__":
    main()
