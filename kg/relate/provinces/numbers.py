"""The hand-set numbers of telling in which province something is."""

from __future__ import annotations

BY_VENUE = 0.95
"""How sure a province is that a venue known to everybody tells."""

LONGEST_PHRASE = 160
"""Code points of the words for a venue, with its address, that follow the word for at."""

NAMED_WITHIN = 450
"""Code points of a sentence in which a province named in passing may be the event's; behind, others are told of."""
