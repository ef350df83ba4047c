"""The numbers that recognising a release that is published again rests on.

Measured on the 8,000 press releases of the development corpus, where 377 pairs share much of their text; 90 of these
were read and judged by hand.
"""

from __future__ import annotations

SHINGLE = 4
"""Words of one shingle: two releases of one series share many runs of three words and few of four."""

PERMUTATIONS = 64
"""Hash functions of a signature (512 bytes): the standard error of its likeness is at most 1/16 (A. Broder, "On the
resemblance and containment of documents", Proc. SEQUENCES, 1997)."""

SEED = 1
"""Of the hash functions: any number, as long as it stays the same between builds."""

BAND = 2
"""Values that must agree for two signatures to be compared: with 32 bands a pair of likeness 0.3 is found with
probability 1 - (1 - 0.3²)³² = 0.95."""

LIKENESS = 0.18
"""Estimated likeness from which texts are compared: two standard errors below what is asked of them."""

NEIGHBOURS = 32
"""Texts of a band, beside the first of them, with which each is compared: a text published 1,000 times costs 33,000
comparisons and not 500,000. In 8,000 releases no band has more."""

LEAST_ALIKE = 0.28
"""Share of common shingles of all: minutes of the cabinet, which hold other releases among many, have up to 0.32."""

LEAST_HELD = 0.62
"""Share of the shorter text's shingles that stand in the other: the text of a speech in a report of it has 0.58."""

LEAST_TOLD = 30
"""Common shingles below which nothing tells: one sentence on a meeting is written the same for the next one."""

LEAST_COMMON = 60
"""Common shingles from which these shares tell: the names of an occasion and of who came make 40 of a short text."""

LEAST_ALIKE_WHEN_SHORT = 0.6
"""Share of common shingles of all where there are fewer: two rites of one day for one king have 0.4."""

NEAR_DAYS = 60
"""Days within which a release may be published again with a lead of its own day: the longest gap seen is 44 days."""

SURNAME = 40
"""Code points behind a given name in which the post of its bearer begins: the longest surnames have 25."""

LONGEST_NAME = 20
"""Code points of a given name: what is longer behind letters that look like a title is none."""

SHORT_NAME = 4
"""Code points of a province's name up to which it may be an ordinary word: the shortest of the others is ระยอง."""

KEPT_RELEASES = 256
"""Releases kept read while pairs are compared, which come sorted by the later one: a few megabytes."""
