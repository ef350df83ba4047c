"""The hand-set numbers of finding themes; lengths and reaches are in code points.

"Steady": neither two thirds of the number nor half as much again reads better (``scripts.numbers_search``).
"""

from __future__ import annotations

NEXT_TO = 16
"""How near a "never" phrase silences a cue on either side of it: two or three words. Steady."""

DENIED_WITHIN = 60
"""How far words such as มิได้กล่าวถึง reach over what they leave out. Steady."""

# Goals named by number (named_goals)

FRAME_REACH = 400
"""How far back the goals must be spoken of for เป้าหมายที่ 3 to be one of them: about a paragraph."""

NAMED_BY_NUMBER = 1.0
"""A goal named by its number is meant for certain."""
