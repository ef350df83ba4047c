"""The hand-set numbers of finding quantities; lengths and reaches are in code points.

"Steady": neither two thirds of the number nor half as much again reads better (``scripts.numbers_search``).
"""

from __future__ import annotations

from kg.find.quantities.measures import Rule

CONFIDENCE = {
    Rule.SPELT: 0.95,
    Rule.UNIT: 0.9,
    Rule.MONEY_CUE: 0.7,
    Rule.INDEX_CUE: 0.7,
    Rule.COUNT_CUE: 0.6,
}
"""How sure a quantity is by what told its unit: a guess, since readers name key figures only, so that what they do not
name is not wrong."""

YEARS_OF_EITHER_ERA = (range(1950, 2101), range(2480, 2601))
"""Four bare digits in these read as a year, Gregorian or of the Buddhist Era: those that releases speak of."""

FARTHEST_DATE = 200
"""How far from a quantity a date of its sentence may stand to be its period. Steady."""

BEHIND = 2
"""How many times as far as it is a date counts that stands behind the quantity: the period is mostly named before it.
Steady."""

# Numerals (numerals)

LONGEST_NUMERAL = 24
"""Characters, commas and decimals included: the state's budget in satang has 19; what is longer numbers a thing."""

# Units (units)

WORD_BEFORE = 40
"""How far before a number the word may begin that makes it an ordinal or a share; the longest unit has 32."""

CUE_BEFORE = 30
"""How far before a number without a unit the words may begin that say that it is money or a count. Steady."""

INDEX_BEFORE = 120
"""How far before a number without a unit the word may begin that says that it is an index's: names of indices are
long."""

LONGEST_NOUN = 24
"""Behind a number, how much text is looked at for the noun that counts itself: enough for a long one."""

# What is counted (counted)

COUNTED_REACH = 110
"""How far before a quantity the name of what it counts may begin. Steady."""

LONGEST_LEAD = 24
"""The longest words that lead up to a number, or in to a phrase."""

LONGEST_ASIDE = 50
"""Between brackets or quotation marks: what is longer is no aside, and parts phrases."""

SHORTEST_NAME = 2
"""Of what is counted: the shortest nouns have two letters (รถ, ยา)."""

TELLING_NAME = 8
"""Of what is counted: a shorter phrase is taken together with what stands before the space before it. Steady."""

LONGEST_NAME = 60
"""Of what is counted: a longer phrase is a clause and no name."""
