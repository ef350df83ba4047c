"""The numbers that finding people rests on; lengths and reaches count code points.

"Steady": neither two thirds of the number nor half as much again reads better (``scripts.numbers_search``).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# How sure a mention is

CONFIDENCE: Mapping[str, float] = MappingProxyType(
    {
        "title+name": 0.99,
        "title+given name": 0.99,
        "office+name": 0.8,
        "role+name": 0.95,
        "name+role": 0.8,
        "head of state+name": 0.8,
        "nickname+name": 0.8,
        "royal style": 0.97,
        "monk's office": 0.95,
        "name again": 0.95,
        "given name again": 0.99,
    }
)
"""Per rule how likely its mentions are people under the name read: the share that readers of 461 articles name too; of
those met fewer than ten times a cautious guess."""

CUT_BACK = 0.8
"""The confidence of a mention that was cut to the name of which the rest of the article is surer. Steady."""

SHORTEST_CUT_TO = 4
"""To a given name of this length an unknown one is cut that begins with it: shorter ones begin many others."""

# Titles

SPACES_IN_TITLES = 2
"""At most so many spaces stand between two titles of one stack (ศ. ดร.): a typing slip more than the usual one."""

SPACES_BEHIND_TITLE = 3
"""At most so many spaces stand between title and name: more of them part columns of a list."""

DESIGNATE_REACH = 8
"""How far before a rank ว่าที่ is looked for: its six code points and two spaces."""

SHORTEST_SURE_TITLE = 5
"""A title without a full stop counts inside a run of letters from this length on: shorter ones are parts of words."""

SHORTEST_BEHIND_STOP = 4
"""Directly behind a full stop an abbreviation counts from this length on: shorter ones end a longer abbreviation."""

HALL_REACH = 11
"""How far before a title the word for a hall or street is looked for: as long as ห้องประชุม and a space."""

COUNT_REACH = 4
"""How far before นาย a number is looked for that counts men: its last digit and the spaces behind it."""

# Where a name ends

SPACES_IN_NAME = 6
"""At most so many spaces stand between the parts of a name and before the role: releases set names in columns."""

LONGEST_STRETCH = 120
"""So many letters without a space are looked at for a name and what ends it: far more than a name with a role behind.
A text without any space would else be read to its end at every title."""

LONGEST_GIVEN = 24
"""No given name is longer: what is longer is a clause written on to a title. Steady."""

LONGEST_DOUBTFUL_GIVEN = 13
"""The longest stretch that begins like an ordinary word and is read as a given name all the same. Steady."""

SHORTEST_WRITTEN_ON = 4
"""Letters of the shortest unknown given name alone behind a title that is written on to a word: fewer are a letter."""

LONGEST_SURNAME = 26
"""The longest surname where its end is sure: at a word that ends any name, or before a role. Steady."""

LONGEST_UNSURE_SURNAME = 20
"""The longest surname that nothing but a space or an ordinary word ends. Steady."""

LONGEST_DOUBTFUL_SURNAME = 16
"""The longest stretch that begins like a verb and is a surname where a role or person follows. Steady."""

LONG_OPENER = 7
"""A stretch that begins with an ordinary word of this length or longer is no surname. Steady."""

LONG_BOUNDARY = 5
"""A role or title of this length or longer ends a name even inside a stretch: shorter ones are syllables of names.
What begins with such a word is no surname."""

LONGEST_FURTHER = 16
"""The longest part behind the surname that still belongs to the name. Steady."""

MOST_FURTHER = 4
"""At most so many parts behind the surname belong to the name: the rest of a long foreign one."""

SHORTEST_GLUED = 9
"""Given name and surname written as one word have at least this length together. Steady."""

ROLE_REACH = 40
"""How much of the text behind a name is searched for the role that begins there: the longest role just fits in."""

# People without a title

LONGEST_LEADERS_PART = 16
"""No part of the name of a foreign head of state is longer: what is longer is a clause. Steady."""

LINE_REACH = 300
"""How much of the line around a post in English is looked at to see in which language it is written."""

POST_REACH = 100
"""How far before an untitled name the post is looked for that leads to it: a role and a body's name fit in."""

SHORTEST_REPEATED = 3
"""A given name alone is looked for again from this length on: shorter ones are syllables of other words."""

# Royals

SPACES_IN_STYLE = 2
"""At most so many spaces stand between the parts of a royal style: a typing slip more than the usual one."""

LONGEST_STYLE = 300
"""No royal style is read further: twice the length of the longest, a king's in full."""

SHORTEST_STYLED_NAME = 4
"""What is left of a royal style without its words of rank is a name from this length on. Steady."""

NAMESAKE_REACH = 24
"""How far before a royal or monk the word is looked for that makes it a body's or building's name: the longest head
of such names, องค์การบริหารส่วนจังหวัด."""

ROYAL_ADDRESS_REACH = 10
"""How far before an English royal the address begins: as long as Highness, with a space."""
