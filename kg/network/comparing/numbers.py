"""The numbers that comparing two graphs rests on."""

from __future__ import annotations

MUCH_SURER = 0.2
"""By how much a confidence changes before it is told: less is what one more word around a name does."""

OTHER_WORDS = 0.5
"""The share of letters by which a quote must differ to be another: less is the same sentence, cut elsewhere."""
