"""The key figures of an article: of its quantities those that an analyst would want, best first."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from kg.models import Article, Figure, QuantityMention, Span
from kg.vocabulary.units import units

MOST = 40
"""So many figures at most; a list of everything would say nothing."""

_WEIGHTS = {"money": 4.0, "people": 3.0, "share": 3.0, "extent": 2.0, "things": 1.5, "rank": 0.5, "time": 0.0}
_SMALL, _LARGE = 10, 1000
_LEAD = 0.35


def relate_figures(article: Article, quantities: Sequence[QuantityMention]) -> tuple[Figure, ...]:
    """At most ``MOST`` figures, the most telling first; equal value and unit are one figure with all its evidence."""
    groups: dict[tuple[Decimal, str], list[QuantityMention]] = {}
    for quantity in quantities:
        groups.setdefault((quantity.value, quantity.unit), []).append(quantity)
    ranked = sorted(groups.values(), key=lambda group: (-_worth(article, group), group[0]))
    return tuple(_figure(group) for group in ranked[:MOST])


@cache
def _kinds() -> dict[str, str]:
    return {unit.name: unit.kind for unit in units().values() if unit}


def _worth(article: Article, group: Sequence[QuantityMention]) -> float:
    """How telling a figure is: what it measures, its size, what is known of it, where and how often it stands."""
    first = group[0]
    worth = _WEIGHTS[_kinds().get(first.unit.split("/")[0], "things")]
    worth += (first.value >= _SMALL) + (first.value >= _LARGE) + 0.5 * (first.value != first.value.to_integral_value())
    worth += 1.0 * any(q.counted for q in group) + 0.5 * any(q.period is not None for q in group)
    worth += 1.0 * (first.start < _LEAD * len(article.text)) + 0.5 * min(len(group) - 1, 2)
    return worth + first.confidence


def _figure(group: Sequence[QuantityMention]) -> Figure:
    best = max(group, key=lambda q: (bool(q.counted), q.period is not None, len(q.counted), -q.start))
    evidence = tuple(sorted({Span(q.start, q.end) for q in group}))
    return Figure(best.value, best.unit, best.counted, best.period, evidence, best.confidence)
