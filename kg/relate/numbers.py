"""The hand-set numbers of relating facts of one kind; reaches count code points.

"Steady": neither two thirds of the number nor half as much again reads better (``scripts.numbers_search``).
"""

from __future__ import annotations

from kg.vocabulary.units import UnitKind

# Holdings (holdings)

DEPUTY_REACH = 160
"""At most so far apart stand a head's post and the post of a deputy who serves the same body. Steady."""

# Employers (employers)

LONGEST_HEADING = 120
"""A line that heads a roster is at most so long: a sentence about the body is longer."""

LONGEST_ROW = 160
"""A row of a roster is at most so long: a paragraph of news that begins with a name is longer."""

# Works (works)

PROVIDED_WITHIN = 1000
"""How far before a work the verb of providing it is looked for, in a sentence that is longer: more than any is."""

# Key figures (figures)

MOST_FIGURES = 40
"""So many figures of an article at most; a list of everything would say nothing."""

KIND_WORTH = {
    UnitKind.MONEY: 4.0,
    UnitKind.PEOPLE: 3.0,
    UnitKind.SHARE: 3.0,
    UnitKind.EXTENT: 2.0,
    UnitKind.THINGS: 1.5,
    UnitKind.RANK: 0.5,
    UnitKind.TIME: 0.0,
}
"""How telling a figure is by what it measures: set so that readers' key figures stand first; only the order counts."""

FIGURE_WORTH = {
    "tens": 1.0,
    "thousands": 1.0,
    "fraction": 0.5,
    "counted": 1.0,
    "dated": 0.5,
    "lead": 1.0,
    "again": 0.5,
}
"""What else makes a figure telling: its size (it may have tens and thousands), that it is no whole number, that what it
counts and its period are known, that it stands early, each time that it stands again; likewise."""

TENS, THOUSANDS = 10, 1000
"""The values from which a figure is a larger one and a large one."""

LEAD = 0.35
"""The share of an article's text in which its main figures stand. Steady."""

MOST_REPEATS = 2
"""So often at most it counts that a figure stands again."""
