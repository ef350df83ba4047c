"""The hand-set numbers of finding themes; lengths and reaches are in code points."""

from __future__ import annotations

SHORT_NAME = 8
"""A body's name up to this length hides no cue unless it is one: an abbreviation stands in too many other words."""

SURE_HEAD = 0.7
"""A word that begins bodies' names counts as one where it is stronger than this (``Head.strength``).
To be learned."""

BEHIND_HEAD = 24
"""How far behind the word that begins a body's name its other words reach. To be learned."""

NEXT_TO = 16
"""How near a "never" phrase silences a cue on either side of it: two or three words. To be learned."""

DENIED_WITHIN = 60
"""How far words such as มิได้กล่าวถึง reach over what they leave out. To be learned."""

# Goals named by number (named_goals)

FRAME_REACH = 400
"""How far back the goals must be spoken of for เป้าหมายที่ 3 to be one of them: about a paragraph."""

NAMED_BY_NUMBER = 1.0
"""A goal named by its number is meant for certain."""
