"""The hand-set numbers of relating themes; the model's own coefficients are fitted (``ontology/sdg-weights.ttl``)."""

from __future__ import annotations

MOST_QUOTES = 5
"""How many quotes a link shows at most, the strongest: as many as somebody reads."""

QUOTE_REACH = 60
"""Code points of a quote on either side of its cue: a few words, enough to see what the cue is about."""

LEAST_OF_AN_AGENT = 0.5
"""Cues of an agent that add up to less (one supporting cue) make no link. To be learned."""

# Goals and targets of a text (addressed)

PARAGRAPH = 500
"""Code points of a text whose size counts as one; 500 is about a paragraph."""

SURE_ENOUGH = 0.4
"""Below one half, since a missed goal costs as much as a wrong one (Lipton, Elkan and Naryanaswamy, "Optimal
thresholding of classifiers to maximize F1 measure", ECML PKDD 2014); set by cross-validation on the labelled texts."""

WORTH_IN_NAME = 0.2
"""What is left of a cue's weight in a body's name. To be learned."""

UNSAID = 1.0
"""The strength of what a text may say without a cue of ours: a lone weak cue is not all that it is about."""

LEAST_OF_A_TARGET = 0.5
"""The strength that the cues of a target need. To be learned."""

LEAST_BESIDE_BEST = 0.2
"""The share of the goal's strongest target that its others need. To be learned."""

MOST_TARGETS = 2
"""How many targets of one goal a text addresses at most. To be learned."""

# Through whom (agents)

FAR_FROM_START = 40
"""Code points from a sentence's beginning within which its subject is named: time and place fit before it.
To be learned."""

CARRIED_OVER = 0.8
"""How sure it is that the subject with which a sentence opens does what its cues show; from an earlier sentence of the
paragraph it is carried over once more. To be learned."""

FOR_THE_BODY = 0.9
"""How sure it is that who holds a post in a body speaks and acts for it. To be learned."""
