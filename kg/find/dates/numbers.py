"""The hand-set numbers of finding dates."""

from __future__ import annotations

from datetime import timedelta

# How sure a date is

CALENDAR = 1.0
"""Day or month with the year in writing: a date for certain."""

WITHOUT_YEAR = 0.8
"""A day or month whose year is taken from the publication or from another date: a cautious guess."""

NUMERIC = 0.95
"""Digits alone (25/10/2566): nearly as sure as a month in writing, but for the order of day and month."""

RELATIVE = 0.8
"""Yesterday, today or tomorrow, counted from the day of the report: which is that of publication or the day before."""

PERIOD = 0.9
"""A year, or a part of one: a number of four digits may be something else."""

# Where its words stand

BEFORE_MONTH = 44
"""Code points before a month's name in which its days are sought: a short list of days fits in."""

BETWEEN = 24
"""Code points between two dates of one range or list: a word that joins them, and the second one's weekday."""

BEFORE_DAY = 6
"""Code points before a day in digits in which the day stands that begins its range (12 - 14/06/2567)."""

OPENING_OF_BODY = 700
"""Code points at the beginning of the body in which a date may be the day of the report: its first paragraphs."""

REPORTED_WITHIN = timedelta(days=7)
"""How long before its publication a report may have been made, to be counted from; an older date is no report's."""
