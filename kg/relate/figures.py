"""The key figures of an article: of its quantities those that an analyst would want, best first."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from kg.models import Article, Figure, QuantityMention, Span
from kg.relate.numbers import FIGURE_WORTH, KIND_WORTH, LEAD, MOST_FIGURES, MOST_REPEATS, TENS, THOUSANDS
from kg.vocabulary.units import UnitKind, units


def relate_figures(article: Article, quantities: Sequence[QuantityMention]) -> tuple[Figure, ...]:
    """At most ``MOST_FIGURES``, the most telling first; equal value and unit are one figure with all its evidence."""
    groups: dict[tuple[Decimal, str], list[QuantityMention]] = {}
    for quantity in quantities:
        groups.setdefault((quantity.value, quantity.unit), []).append(quantity)
    ranked = sorted(groups.values(), key=lambda group: (-_worth(article, group), group[0]))
    return tuple(_figure(group) for group in ranked[:MOST_FIGURES])


@cache
def _kinds() -> dict[str, UnitKind]:
    return {unit.name: unit.kind for unit in units().values() if unit}


def _worth(article: Article, group: Sequence[QuantityMention]) -> float:
    """How telling a figure is: what it measures, its size, what is known of it, where and how often it stands."""
    first = group[0]
    features = {
        "tens": first.value >= TENS,
        "thousands": first.value >= THOUSANDS,
        "fraction": first.value != first.value.to_integral_value(),
        "counted": any(q.counted for q in group),
        "dated": any(q.period is not None for q in group),
        "lead": first.start < LEAD * len(article.text),
        "again": min(len(group) - 1, MOST_REPEATS),
    }
    kind = _kinds().get(first.unit.split("/")[0], UnitKind.THINGS)
    return KIND_WORTH[kind] + sum(FIGURE_WORTH[name] * value for name, value in features.items()) + first.confidence


def _figure(group: Sequence[QuantityMention]) -> Figure:
    best = max(group, key=lambda q: (bool(q.counted), q.period is not None, len(q.counted), -q.start))
    evidence = tuple(sorted({Span(q.start, q.end) for q in group}))
    return Figure(best.value, best.unit, best.counted, best.period, evidence, best.confidence)
