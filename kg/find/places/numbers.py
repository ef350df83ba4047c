"""The hand-set numbers of finding places.

"Steady": neither two thirds of the number nor half as much again reads better (``scripts.numbers_search``).
"""

from __future__ import annotations

# How sure a venue is

BEHIND_AT = 0.95
"""Behind ณ, which little else than a place follows. Steady."""

BEHIND_SETTING = 0.85
"""Behind ที่ where a date, an hour or a verb of meeting asks for a place. Steady."""

IN_ENGLISH = 0.9
"""An English name behind "at" or "in" that ends as names of rooms and houses do: 46 of 50 read were venues."""

# Where its name ends

LONGEST = 170
"""Code points: no name of a venue is longer."""

SHORT_WORD = 28
"""Code points up to which any stretch behind a space still belongs to the venue: one word, such as a town."""

# What is none

NAMES_WITHIN = 60
"""Code points before ณ in which a person's title and names make it part of a noble surname."""
