"""What was learned of pairs of reports (``ontology/happening-weights.ttl``): whether they tell of one event.

Fitted by ``scripts.happenings_fit``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.vocabulary.measured import weights_of


@cache
def happening_weights() -> Mapping[str, int]:
    """What each feature of a pair adds to the log odds, in hundredths, by the feature's name."""
    return weights_of("happening-weights.ttl", "kg:HappeningFeature")
