"""The numbers of the grammar that several stages share; lengths and reaches count code points."""

from __future__ import annotations

# General names (generic_names)

SHORTEST_KIND_OF_COMPANY = 5
"""From this length on a general word behind บริษัท tells a kind of company, whatever goes on; names hold shorter ones."""

SHORTEST_KIND_OF_BODY = 7
"""Behind a general word from this length on, "and" joins another kind (สถาบันการศึกษา|และ…), not a second matter."""

# Where a name of a place or an event ends (name_end)

SPACES_IN_NAME = 3
"""How many spaces at most part the stretches of one name: careless typing, where a longer gap is layout."""

LOOKS_AHEAD = 80
"""Code points behind a space that are looked at to decide whether a name goes on: more than any opening words take."""

# In which language an article is written (languages)

LANGUAGE_SAMPLE = 1500
"""So much of an article's body is looked at: a release in two languages has the other behind the first."""

# Paragraphs and sentences (segments)

ARTICLES_AT_HAND = 4
"""Articles whose sentences are remembered: every stage asks for those of the one that is read."""

# What is quoted of an article (quotable)

LONGEST_QUOTE = 400
"""Code points of a quote at most: some four lines, as much as somebody reads at a glance."""
