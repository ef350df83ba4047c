"""The numbers that recognising a release that is published again rests on.

Measured on the 8,000 press releases of the development corpus, where 377 pairs share much of their text; 90 of these
were judged by hand, from headlines, leads and figures. The limits were chosen on all of these, and on one more pair
that they linked wrongly at first; no pairs were held out, so what they miss or mistake elsewhere is not known.
"""

from __future__ import annotations

SHINGLE = 4
"""Words of one shingle where two texts are compared: chosen, not measured against other lengths."""

RUN = 16
"""Letters of one run in a signature: four words of four letters. With 20, one of 15 reissues in 8,000 releases was not
a candidate; with 10, of 1,723 candidates, no further one was a reissue."""

PERMUTATIONS = 64
"""Hash functions of a signature (256 bytes): the standard error of its likeness is at most 1/16 (A. Broder, "On the
resemblance and containment of documents", Proc. SEQUENCES, 1997)."""

SEED = 1
"""Of the hash functions: any number, as long as it stays the same between builds."""

DROPPED = 32
"""Bits below those of a value: the upper half of a product and sum is what is spread evenly (M. Dietzfelbinger et al.,
"A reliable randomized algorithm for the closest-pair problem", Journal of Algorithms 25, 1997)."""

BAND = 2
"""Values that must agree for two signatures to be compared: with 32 bands a pair of likeness 0.3 is found with
probability 1 - (1 - 0.3²)³² = 0.95."""

LIKENESS = 0.18
"""Estimated likeness from which texts are compared: 1.8 standard errors below ``LEAST_ALIKE``."""

NEIGHBOURS = 128
"""Texts of a band, beside the first of them, with which each is compared, so that a text published 10,000 times does
not cost its square. In 8,000 releases the largest band has 86; with 32, none of 622 candidates was missed."""

LEAST_ALIKE = 0.28
"""Share of common shingles of all: the lowest of the pairs judged the same is 0.31, of those linked 0.28."""

LEAST_HELD = 0.62
"""Share of the shorter text's shingles that stand in the other: the text of a speech in a report of it has 0.58."""

LEAST_TOLD = 30
"""Common shingles below which nothing tells: one sentence on a meeting is written the same for the next one."""

LEAST_COMMON = 60
"""Common shingles from which these shares tell: the names of an occasion and of who came made 47
of two texts of 71 and 68."""

LEAST_ALIKE_WHEN_SHORT = 0.6
"""Share of common shingles of all where there are fewer: two rites of one day for one king had 0.51."""

NEAR_DAYS = 60
"""Days within which a release may be published again with a lead of its own day: the longest gap between two
releases that were judged the same is 44."""

SURNAME = 40
"""Code points behind a given name in which the post of its bearer begins: chosen, to hold a
surname and the beginning of a post."""

LONGEST_NAME = 20
"""Code points of a given name: what is longer behind letters that look like a title is none."""

SHORT_NAME = 4
"""Code points of a province's name up to which it may be an ordinary word: the shortest of the others is ระยอง."""

KEPT_RELEASES = 256
"""Releases kept read while pairs are compared, which come sorted by the later one: a few megabytes."""
