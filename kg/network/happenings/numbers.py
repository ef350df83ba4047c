"""The numbers that recognising one event in several reports rests on, beside the learned weights."""

from __future__ import annotations

RUN = 3
"""Letters of a run where names are compared: trigrams, the usual choice for short texts with slips of typing."""

LEAST_NAME = 4
"""Letters that a name without the words of its kind must have left: with fewer, these words are all it says."""

SHORTEST_FORM = 2
"""Letters of an abbreviation that is put in full: shorter ones stand in ordinary words."""

LIKENESSES = (20, 35, 50, 65, 80)
"""Percent of common runs from which names are this alike; each step has a weight of its own."""

SAME_PLACE, ELSEWHERE = 0.7, 0.3
"""Share of the shorter place's runs from which two places are one, and below which they are two: a hall is named with
and without its building; between them nothing is told."""

MANY_AGENTS = 3
"""Agents in common beyond which more tell nothing: by then the reports name one company."""

CENTURY = 100
"""Years are compared by two digits, since names say ปี 64 as well as 2564."""

DAYS_BEFORE = 3
"""Days before its publication on which an event without a day may have been: of 1,100 dated events of the
development corpus that lie before their release, nine in ten are no older."""

LONGEST = 60
"""Days of the longest period that is an event's: longer ones are seasons and years, in which much takes place."""

LEAST_ODDS = 0
"""Log odds, in hundredths, from which two reports are one event: as likely as not, by weights fitted with what joins
wrongly counted threefold."""
