"""Logistic regression with L2 towards a prior: what every learned weight of the house is fitted by."""

from __future__ import annotations

import numpy as np
from scipy.optimize import minimize

Array = np.ndarray


def fit(
    features: Array,
    labels: Array,
    pull: Array | float,
    *,
    prior: Array | float = 0.0,
    offset: Array | float = 0.0,
    importance: Array | float = 1.0,
) -> Array:
    """The coefficients that minimise the weighted log loss plus half the squared distance to the prior times ``pull``.

    ``features`` has a row per example; ``labels`` lie between 0 and 1; ``offset`` is added to each example's score.
    """
    begin = np.broadcast_to(np.asarray(prior, dtype=float), features.shape[1:]).copy()

    def loss(w: Array) -> tuple[float, Array]:
        z, away = features @ w + offset, w - begin
        value = (importance * (np.logaddexp(0, z) - labels * z)).sum() + 0.5 * (pull * away**2).sum()
        return float(value), features.T @ (importance * (sigmoid(z) - labels)) + pull * away

    found: Array = minimize(loss, begin, jac=True, method="L-BFGS-B", options={"maxiter": 80}).x
    return found


def sigmoid(score: Array) -> Array:
    """The probability for a score."""
    found: Array = 1 / (1 + np.exp(-np.clip(score, -500, 500)))
    return found


def f1(found: Array, wanted: Array) -> float:
    """F1 of boolean answers against labels of 0 and 1."""
    return float(2 * (found * wanted).sum() / max(1.0, found.sum() + wanted.sum()))
