"""The hand-set numbers of relating statements: lengths and reaches in code points.

"Steady": neither two thirds of the number nor half as much again reads better (``scripts.numbers_search``).
"""

from __future__ import annotations

CLOSED_WITHIN = 4
"""How far before a sentence a quotation may close that it goes on from: the mark and spaces behind it."""

# Bare posts (officeholders)

POST_REACH = 90
"""How far before its verb a bare post may begin: a post's wording with the full name of its body is hardly longer."""

SHORTEST_POST = 4
"""Letters of the shortest wording that names a post; fewer (ผอ, รมว) would fit too many of them."""

ROOT_OF_STATE = 4
"""First letters that the name of a state shares with its adjective (Malaysia, Malaysian; China, Chinese)."""

SHORTEST_SHORTENED = 6
"""Letters of the shortest beginning of a post that ฯ says to be shortened (ผู้ว่า is the shortest in use)."""

# Where names stand before the verb (speakers)

AUXILIARIES_REACH = 60
"""How far before the verb the auxiliaries may begin that lead to it (ได้, โดย, ในโอกาสนี้ …). Steady."""

LONGEST_CLAUSE = 3000
"""No clause is read further back than this: more than any sentence, but less than a text without a pause may have."""

BEFORE_NAME = 60
"""How far before a name the words begin that make it none of the subject: the longest, and spaces, fit in."""

SUBJECT_REACH = 700
"""How far before its verb a subject may be named: a long sentence of a release fits between them. Steady."""

NEAR_REACH = 250
"""How far before a verb that is no sure speech its subject may end: a post stands between them, however long."""

# Whole texts of speeches (addresses)

SPEAKER_OF_ADDRESS = 40
"""How far behind the word for a speech in the headline its speaker is named: what kind of speech, and an honour."""

SHORTEST_ADDRESS = 120
"""Code points of a paragraph that is more than a heading: headings say who spoke, where and when."""

ADDRESS_CONFIDENCE = 0.95
"""How sure it is that a text under such a headline is a speech: as sure as other forms of statements."""
