"""What a pair of people, bodies or reports is like, feature by feature, and what that comes to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from kg.network.explaining.steps import Step
from kg.vocabulary.measured import HUNDREDTHS, probability, total


def weighed(weights: Mapping[str, int], words: Mapping[str, str], has: Collection[str], least: int) -> Iterator[Step]:
    """A step for each feature that a pair has, those that speak most first, and one for their sum.

    ``least`` is the sum (log odds, in hundredths) from which two are taken for one.
    """
    for feature in sorted(has, key=lambda feature: (-abs(weights.get(feature, 0)), feature)):
        yield Step("feature", f"{_signed(weights.get(feature, 0))}  {words.get(feature) or feature}")
    odds = total(weights, has)
    verdict = "enough" if odds >= least else "not enough"
    said = f"{_signed(odds)} in all, a probability of {probability(odds):g}: {verdict} to be taken for one"
    yield Step("sum", f"{said} (from {_signed(least)})", sure=probability(odds))


def _signed(odds: int) -> str:
    return f"{odds / HUNDREDTHS:+.2f}"
