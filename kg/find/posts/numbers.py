"""The numbers that finding posts rests on; lengths and reaches count code points.

"Steady": neither two thirds of the number nor half as much again reads better (``scripts.numbers_search``).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# How sure a post is, and the body in it

CONFIDENCE: Mapping[str, float] = MappingProxyType(
    {
        "role+organization": 0.97,
        "office of state": 0.97,
        "role": 0.6,
        "role named before": 0.6,
    }
)
"""Per rule how likely its phrases are posts with the role and body read: the share that readers of 461 articles find
too; of roles without a body, which may belong to one that stands elsewhere, a cautious guess."""

ENGLISH_POST = 0.8
"""The confidence of a post of an English release, with a body or without. Steady."""

KNOWN_BODY = 0.9
"""The confidence of a body that only a post's wording names and the authority file knows. Steady."""

UNKNOWN_BODY = 0.6
"""The confidence of a body that only a post's wording names and the authority file does not know. Steady."""

# Beginnings

STATUS_REACH = 45
"""How far before a role the words are looked for that say how it is held: the longest of them fit in."""

# Bodies

SPACES_BEFORE_BODY = 2
"""At most so many spaces stand between a role and its body: a typing slip more than the usual one."""

LONGEST_FORM = 90
"""No longer stretch is looked up as a form of a body of the authority file."""

SHORTEST_FORM = 4
"""A body whose name a post phrase gives in full has a name of at least this length: less is a piece of a word."""

SHORTEST_REST = 3
"""The rest of a body's name, of which the role says the beginning, has at least this length."""

SHORTEST_BEHIND_ABBREVIATION = 2
"""The rest of a known body's name behind an abbreviated role (รมว.|คลัง) has at least this length."""

SHORTEST_ENVOY = 16
"""An envoy's post with the place where it is held has more letters than this: as many as the role alone has."""

LONGEST_STRETCH = 60
"""How far a stretch without a space is read as the name of a body, or as what qualifies a role. Steady."""

OPENER_REACH = 16
"""How far behind a stretch what opens a clause in it may go on (และ|พล.ต.อ.): the longest openers with stops fit in."""

# From head to end

COUNTRY_REACH = 60
"""How much of the text behind a role is searched for the country that begins there: the longest names fit in."""

MOST_STEPS = 4
"""So often body, country and qualifier are taken in at most: no post is written with more of them."""

# Parties

REACH_OF_PARTY = 48
"""How far behind a member of parliament the party is looked for: the longest constituency fits in."""

# Rosters

SPACES_IN_ROW = 8
"""At most so many spaces part a name from its post in the row of a roster: columns written as spaces."""

LONGEST_ROW = 160
"""The line of a roster with a name, a post and how to reach them is at most so long: a paragraph of news is longer."""
