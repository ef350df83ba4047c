"""What was learned of pairs of reports (``ontology/happening-weights.ttl``): whether they tell of one event.

Fitted by ``scripts.happenings_fit``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.vocabulary.measured import weights_of, words_of

_FILE, _FEATURE = "happening-weights.ttl", "kg:HappeningFeature"


@cache
def happening_weights() -> Mapping[str, int]:
    """What each feature of a pair adds to the log odds, in hundredths, by the feature's name."""
    return weights_of(_FILE, _FEATURE)


@cache
def happening_words() -> Mapping[str, str]:
    """What each feature of a pair says of the two reports, by the feature's name."""
    return words_of(_FILE, _FEATURE)
