"""The hand-set numbers of searching, in one place."""

from __future__ import annotations

# Where a term stands (terms)

SHORT = 2
"""Letters of a term up to which those who read hardly see it within a word: ยา stands in 26,900 sentences of 8,000
articles, in two of three of them between the ends of a word (ขยาย, กันยายน)."""

# Which sentences are looked at (finding)

MANY_SENTENCES = 2000
"""Sentences with all words that are weighed: more are so common that headlines, then the newest, tell as much."""

MANY_ARTICLES = 1000
"""Sentences with all words from which on all articles are read at once: fewer are sooner read one by one."""

COMMON = 3_000
"""Sentences that hold a word from which on it leads to no article of its own: other words of the search do, sooner."""

NEAREST_ARTICLES = 20
"""Articles that are weighed where few sentences have all words: two pages, the second of them of one or two words."""

WEIGHED = 5
"""Sentences of an article that are weighed wholly, those with most of the words."""

FROM_ONE = 3
"""Sentences of one article at most; those with all terms come behind the first of every other article that has any."""

NEARLY = 0.8
"""The share of the value of an article's best sentence from which another of it is shown where none has all terms."""

COMPLETES = 0.15
"""The share of the words' weight that a second sentence adds to the best one of an article where none has all."""

PROSE = 60
"""Letters of a sentence that may open an article: days, headings and names of sites are shorter."""

# How good a sentence is (weighing): shares of what a sentence with all words has, 1

PART_OF_WORD = 0.8
"""What a term counts that begins or ends within a word: it may be another word's letters."""

WORDS_APART = 0.6
"""What the words of a term count that do not stand together."""

CLOSE = 0.15
"""What is added where the terms stand side by side, less the more there is between them."""

IN_ORDER = 0.05
"""What is added where they stand in the order in which they were typed."""

IN_TITLE = 0.1
"""What is added where the headline has all words too: the article is about them."""

BY_TITLE = 0.7
"""What words count that stand in the headline and not in the sentence: all of the article is about them."""

BESIDE = 0.5
"""What words count that stand in the sentence before or behind: long ones are shown in parts."""

ELSEWHERE = 0.3
"""What words count that stand elsewhere in the article."""

MARGINAL = 0.25
"""What is taken off for labels and lines around the article, of which nobody reads what it says."""

STEPS = 20
"""Sentences are as good as others within a twentieth: of these the newer comes first."""
