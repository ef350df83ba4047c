"""The numbers that finding bodies rests on: confidences between 0 and 1; lengths and reaches in code points.

Confidences here are scores, set by hand, that add up to what decides whether a body is meant (``KEPT``). What a score
is worth was measured, and that is how sure a mention says it is (``kg.vocabulary.body_shares``).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

# Bodies of the authority file

KNOWN_NAME = 0.95
"""The confidence of a name of the authority file."""

KNOWN_ABBREVIATION = 0.9
"""The confidence of an abbreviation of the authority file."""

CITY = 0.25
"""The confidence of a city that is an administration by its name alone: mostly a place is meant."""

PLACE_LIKE = 0.42
"""The confidence, at most, of a name that as often means a place, by itself."""

LONGEST_UNSURE_FORM = 8
"""A longer form without a full stop stands for its body anywhere; up to this length it may be part of another word."""

LONGEST_ABBREVIATION = 14
"""No abbreviation of a body is longer; initials in a row beyond it are words."""

REACH_BEFORE_NAME = 32
"""How far before a name the word is looked for behind which it may begin without a space: the longest posts fit in."""

CAPITALIZED_REACH = 20
"""How far before initials a capitalized word in Latin letters is looked for: longer words are rare."""

FULL_NAME_REACH = 110
"""How far before a bracketed abbreviation its full name is looked for: the longest names fit in."""

SHARED_LETTERS = 6
"""So many letters in a row of a body's name, in front of its bracketed abbreviation, show that it is meant."""

COUNTRY_REACH = 60
"""How far behind a ministry's name the country is looked for that makes it another's: its further matters fit in."""

# Bodies that the authority file lacks

SUREST_BY_HEAD = 0.9
"""The confidence, at most, of a head and the name behind it: less than a known body's."""

ANCHORED = 0.2
"""What a place, country or number in its name adds to the confidence of a body."""

CONFIRMED = 0.25
"""What an abbreviation or English name in brackets behind it adds to the confidence of a body."""

SEAT_BEHIND = 0.1
"""What the seat behind it adds to the confidence of a body whose head is weak."""

SELDOM_NAMED = 0.38
"""The confidence of a name whose first word seldom begins one, behind a post or in a signature."""

SHOWN_BY_PLACE = 0.8
"""The confidence of such a name that is introduced, with its place behind it."""

COMMON_COMPANY = 0.25
"""The confidence of บริษัท and common words in one run: mostly a kind of company."""

SHORTEST_FREE_HEAD = 5
"""A head from this length on is a word wherever it stands; shorter ones are also parts of other words."""

ENGLISH_SURE = 0.6
"""The confidence of a name in Latin letters with a word that hardly stands but in bodies' names."""

ENGLISH_DOUBTFUL = 0.4
"""The confidence of another name in Latin letters that says a kind of body."""

PROSE_BEFORE = 6
"""How far before a name in Latin letters English prose is looked for: "and the" and a space fit in."""

ACTING_PROVINCE = 0.7
"""The confidence of a province named where a body acts."""

NAMED_GOVERNMENT = 0.8
"""The confidence of a foreign government named as such."""

REACH_BEFORE_PROVINCE = 40
"""How far before a province the word is looked for that makes it act or a place: a district's name fits in."""

SPACES_BEFORE_UNIVERSITY = 2
"""At most so many spaces stand between a faculty and its university: a typing slip more than the usual one."""

COUNT_REACH = 24
"""How far before a head the number is looked for that counts several: the longest, a range, fits in."""

LABEL_REACH = 16
"""How far before a number the word is looked for that says what it numbers: the longest and two spaces fit in."""

DIGITS_OF_YEAR = 4
"""A year in either calendar has so many."""

FEWEST_BARE = 3
"""So many names in a row make an enumeration of names, not a stray word."""

SHORTEST_BARE = 3
"""No shorter run of Thai letters is a bare name."""

LONGEST_BARE = 20
"""No longer run of Thai letters is a bare name: it is a clause."""

BARE_IN_LIST = 0.6
"""The confidence of a bare name in an enumeration that a word for a kind of body opens."""

OFFICE_BY_INITIALS = 0.75
"""The confidence of an office by initials with its number or place behind: few words look so."""

CALLED = 0.6
"""The confidence of a team that won a prize, or a shop in a list, by any name."""

REACH_OF_PRIZE = 160
"""How far before a team the prize is looked for: the name of the work that won it fits in."""

# Short forms that the text introduces

SUREST_SHORT_FORM = 0.95
"""The confidence, at most, of a short form: it is as sure as the name that it stands for."""

SHORTEST_BARE_COMPANY = 4
"""A company's name without the words for its legal form is found again from this length on: shorter ones are words."""

LONGEST_WITHOUT_STOPS = 5
"""Thai initials in brackets without a full stop are an abbreviation up to this length: longer they are a word."""

REACH_BEFORE_BRACKET = 24
"""How far before a bracketed full name its abbreviation is looked for."""

REACH_OF_POST = 24
"""How far before a name a post is looked for: the short form behind the name may stand for that post."""

# Where a name ends

LONGEST_NAME = 130
"""No name is read further behind its head."""

LONGEST_OVER_SPACE = 70
"""No longer stretch behind a space is read as the rest of a name."""

LONGEST_SYLLABLE = 4
"""A word up to this length may be a syllable of an unknown name that the tokenizer takes for a word."""

SHORTEST_DEED = 5
"""Behind การ a word from this length on is the deed that the name says, even if it ends other names."""

LOOK_AHEAD = 30
"""How far behind a name its next word is looked for: the longest head fits in."""

REACH_OF_LAST_PART = 14
"""How far before a space the part of a name is looked for that completes it: "แห่งประเทศไทย" fits in."""

LONGEST_NUMBER = 3
"""An office's number has at most so many digits."""

REACH_OF_LAW = 80
"""How far before the end of a committee's name the act is looked for whose year may follow."""

# A body at work or only a place

KEPT = 0.5
"""From this confidence on a mention is of a body at work, below it of a place, a rule and the like."""

LEAST, MOST = 0.05, 0.99
"""The bounds of the confidence of a mention: never impossible, never certain."""

Shown = Literal[
    "acts", "beside", "signature", "listed", "staff", "partner", "doubtful partner", "place", "label", "region", "venue"
]
"""What the text around a name shows of it; ``kg.find.organizations.body_or_place`` says when."""

STEPS: Mapping[Shown, float] = MappingProxyType(
    {
        "acts": 0.2,
        "beside": 0.2,
        "signature": 0.2,
        "listed": 0.2,
        "staff": 0.25,
        "partner": 0.2,
        "doubtful partner": 0.1,
        "place": -0.25,
        "label": -0.5,
        "region": -0.5,
        "venue": -0.5,
    }
)
"""What each thing that the text around a name shows adds to the mention's confidence; set by hand."""

SURE_OF_BODY = 0.8
"""From this confidence on a name means the body behind a word for a place as well."""

SURE_OF_PARTNER = 0.4
"""From this confidence on every word for partners counts in full, below it only some."""

FEWEST_MEMBERS = 3
"""An enumeration of so many bodies vouches for each of them; two may be a body and its seat."""

FEWEST_WITH_CLOSER = 2
"""Where the words behind say that they join in, two bodies are enough for an enumeration."""

REACH_BEFORE_MENTION = 24
"""How far before a mention the words that tell its role are looked for: the longest and a space fit in."""

LONGEST_SIGNATURE = 80
"""A line up to this length behind all longer ones belongs to the signature of a release, not to its prose."""
