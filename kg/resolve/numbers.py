"""The numbers that resolution rests on; lengths count code points, shares lie between 0 and 1."""

from __future__ import annotations

# People

ALIKE_SURNAME = 0.74
"""From this share of equal letters on two surnames behind one given name are spellings of one name: a slip changes a
letter or two."""

ALIKE_GIVEN = 0.85
"""From this share of equal letters on two given names are spellings of one name: likewise."""

MOST_COMPARED = 100
"""With so many people at most a name is compared letter by letter: no release names more of one given name or surname,
and in a text that did, each would be compared with all before."""

COUNTED = 4096
"""Names whose letters are kept counted: those of one article many times over."""

# Organizations

SHORTEST_STEM = 10
"""From this length on a name is taken for the beginning of a longer one; shorter ones begin too many names."""

SHORTEST_STEM_OF_COMPANY = 4
"""The same for companies, whose names are short and go on with any word."""

SHORTEST_SLIP = 10
"""From this length on names that differ by one letter are one with a slip of the pen; shorter ones are two."""

REACH_OF_SECRETARY = 12
"""How far before a committee's name the word for its secretary-general is looked for: the word and a space fit in."""
