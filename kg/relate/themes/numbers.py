"""The hand-set numbers of relating themes; the model's own coefficients are fitted (``ontology/sdg-weights.ttl``).

"Steady": neither two thirds of the number nor half as much again reads better (``scripts.numbers_search``).
"""

from __future__ import annotations

MOST_QUOTES = 3
"""How many sentences a link rests on at most, the strongest: as many as the page shows, and as somebody reads."""

HARDLY_TELLING = 0.5
"""A sentence whose cues say less than this share of what the strongest's say adds nothing to a link."""

MOST_CUES = 5
"""How many cues of a link, the strongest, say that a statement in which they stand is about its theme."""

LEAST_OF_AN_AGENT = 0.5
"""Cues of an agent that add up to less (one supporting cue) make no link. Steady."""

# Goals and targets of a text (addressed)

PARAGRAPH = 500
"""Code points of a text whose size counts as one; 500 is about a paragraph."""

SURE_ENOUGH = 0.35
"""Below one half, since a missed goal costs as much as a wrong one (Lipton, Elkan and Naryanaswamy, "Optimal
thresholding of classifiers to maximize F1 measure", ECML PKDD 2014); set by cross-validation on the labelled texts."""

UNSAID = 1.0
"""The strength of what a text may say without a cue of ours: a lone weak cue is not all that it is about."""

SURE_OF_TARGET = 0.35
"""As for goals; set by cross-validation on the read articles (``python -m scripts.wordings_fit --folds 5``)."""

MOST_TARGETS = 3
"""How many targets of one goal a text addresses at most: readers name three at most."""

# Through whom (agents)

FAR_FROM_START = 40
"""Code points from a sentence's beginning within which its subject is named: time and place fit before it.
Steady."""

CARRIED_OVER = 0.8
"""How sure it is that the subject with which a sentence opens does what its cues show; from an earlier sentence of the
paragraph it is carried over once more. Steady."""

FOR_THE_BODY = 0.9
"""How sure it is that who holds a post in a body speaks and acts for it: a guess, nobody has read for it."""

# What the words say (wording)

UNIT = 1000
"""What a text's vector is counted in: thousandths of its length, as whole numbers."""

HUNDREDTH = 100
"""What the learned weights, and the scores that they add up to, are counted in."""

MILLIONTH = 1_000_000
"""What the chances of sentences are counted in, as whole numbers."""

SCORES_REACH = 1000
"""Scores of sentences further from 0 (in hundredths) count as this: the chance no longer changes."""

FEW_TERMS = 40
"""In a text of so many terms, words count for half of what they do in a long one: some sentences may use any words.
Set by cross-validation."""

FEW_IN_SENTENCE = 8
"""As ``FEW_TERMS``, for a single sentence: a heading or a name of so many terms says half of what a long one does."""

HARDLY_SHOWN = 0.02
"""Added to the number of sentences that show a goal before its logarithm is taken: ten times as few, or as many, judge
the same (cross-validated)."""

MOST_OFTEN = 40
"""A term that stands more often in a text counts no more: by then the logarithm hardly grows."""

MOST_WORDS_SHOWN = 2
"""So many words of the sentence that says most for a theme are shown where no cue does."""
