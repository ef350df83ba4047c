from __future__ import annotations

import numpy as np

from scripts.logistic import f1, fit, sigmoid


def test_it_finds_what_tells_the_examples_apart() -> None:
    features = np.array([[1.0, x] for x in (-2, -1, 1, 2)])
    weights = fit(features, np.array([0.0, 0.0, 1.0, 1.0]), 0.1)
    assert (sigmoid(features @ weights) > 0.5).tolist() == [False, False, True, True]


def test_without_examples_that_say_so_it_stays_at_the_prior() -> None:
    weights = fit(np.array([[0.0]]), np.array([1.0]), 1.0, prior=np.array([3.0]))
    assert weights.tolist() == [3.0]


def test_a_strong_pull_keeps_coefficients_small() -> None:
    features, labels = np.array([[1.0], [1.0]]), np.array([1.0, 1.0])
    assert fit(features, labels, 100.0)[0] < fit(features, labels, 1.0)[0]


def test_an_offset_is_counted_before() -> None:
    features, labels = np.array([[1.0]]), np.array([1.0])
    assert fit(features, labels, 1.0, offset=np.array([5.0]))[0] < fit(features, labels, 1.0)[0]


def test_an_example_may_count_more() -> None:
    features, labels = np.array([[1.0], [1.0]]), np.array([1.0, 0.0])
    assert fit(features, labels, 1.0, importance=np.array([3.0, 1.0]))[0] > 0


def test_f1_of_answers() -> None:
    assert f1(np.array([True, True, False]), np.array([1.0, 0.0, 1.0])) == 0.5
