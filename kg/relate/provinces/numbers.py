"""The hand-set numbers of telling in which province something is."""

from __future__ import annotations

BY_VENUE = 0.95
"""How sure a province is that a venue known to everybody tells."""

LONGEST_PHRASE = 160
"""Code points of the words for a venue, with its address, that follow the word for at."""

NAMED_WITHIN = 450
"""Code points of a sentence in which a province named in passing may be the event's; behind, others are told of."""

DATELINE = 40
"""Code points behind a date, for the hour and the word for at, within which the venue of what it dates stands."""

HELD_WITHIN = 60
"""Code points between an event's name, the word for held or hosts, and the province where that is."""

HEAD_WITHIN = 24
"""Code points before the name of a province or district in which the post of who heads it stands."""

NEAR = 700
"""Code points around an event's sentence in which the article names the one province that it tells of."""
