"""The hand-set numbers of the grammar that several finders share."""

from __future__ import annotations

# Where a name of a place or an event ends

SPACES_IN_NAME = 3
"""How many spaces at most part the stretches of one name: careless typing, where a longer gap is layout."""

LOOKS_AHEAD = 80
"""Code points behind a space that are looked at to decide whether a name goes on: more than any opening words take."""
