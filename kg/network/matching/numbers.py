"""The hand-set numbers of matching; what the features weigh is learned (``ontology/match-weights.ttl``)."""

from __future__ import annotations

from types import MappingProxyType

from kg.network.matching.catalogue import Trust
from kg.network.matching.kinds import Sure

LINKING = 0.25
"""The part of its weight that a linking word keeps."""

IDLE = 0.3
"""The part of its weight that a word keeps which names are nearly the same without."""

RUNS = (2, 3)
"""Letters of the runs by which near names are found: of two for short names, of three so that order counts."""

GONE = 0.5
"""The part of a word's letters beyond which what is wrong is no slip, but the word is not there."""

SAME_WORD = 75
"""Likeness (0 to 100) from which two words in Latin letters may be one: two slips in eight letters."""

MOST_PARTS = 4
"""Parts of a name that are looked at: a section, its department, the ministry, and initials in brackets."""

SHARES = MappingProxyType(
    {
        Trust.MAIN: 10_000.0,
        Trust.OFFICIAL: 1000.0,
        Trust.CONTEXT: 100.0,
        Trust.TRANSLATED: 20.0,
        Trust.WRITTEN: 1.0,
    }
)
"""What a name weighs by where it comes from when several go by it: each kind far more than the next."""

UNOFFICIAL = 20.0
"""The same of the own name of a body that the authority file lacks: texts make bodies of names that are others'."""

OFFICE = 3.0
"""How many times more an office weighs than the committee it serves, when both go by one name: in a list of agencies
it is the office that has staff and an address."""

BY_CHANCE = 0.05
"""What it weighs that somebody else is meant who goes by a name too: a twentieth of a name that one text gives."""

WRITTEN_MORE = 10.0
"""How many times more a name weighs that has the very same stops (ก.พ.ร. is not กพร.): as one kind of name the next."""

LATIN_INITIALS = 0.5
"""How far Latin initials that a text gives are to be trusted: nothing in a Thai name shows whose they are."""

DOUBTED = 0.01
"""How far initials are whose letters do not stand in the name: texts that name two bodies give one the other's."""

TWIN_SLIPS = 0.05
"""Share of letters in which the names of two nodes of one body differ: one of twenty, a slip."""

TWINS_SHARING = 0.25
"""The same where they share a name, as bodies do whose name texts write in two ways."""

NEAREST = 20
"""Known names compared with each reading of a name: with 10 or 40 the first of none of 272 names written by hand, of
bodies of a graph, was another."""

CERTAIN = 0.85
"""Share of what a name that is known may mean from which no other is sought."""

ALIKE_ABOVE = 85
"""Likeness (0 to 100) from which a part beside a name is the body above: three slips in twenty letters."""

FAR_BETTER = 10
"""How many times the articles of a body with the very name another must have to be meant by it: misspellings in texts
make bodies of their own, of one article or two."""

MOST = 30.0
"""Log odds beyond which nothing is surer: one in 10¹³ is beyond what was learned from."""

PART = 2
"""Letters that a word has beside a known one from which it is another word and no slip: ทหาร is not ทหารบก."""

LONG_ENOUGH = 8
"""Letters from which one slip still leaves a name what it is."""

NEAR_ENOUGH = 0.3
"""Share from which a far better known body with the same head comes before the one of the very name: what is then
below the threshold is looked at."""

THRESHOLD = 0.75
"""Score from which a name is matched, unless told otherwise. Of 997 made names of listed bodies that were left out of
learning four fifths are above it, and 4 of 1,000 wrongly; of 919 of bodies not listed one in 35, many of them listed
under another spelling. Of 272 names written by hand 93 of 100 are above it."""

WORTH_A_LOOK = 0.1
"""Score below which what is likeliest is not worth a look: nine of ten such names mean somebody else or nobody."""

SHOWN = 3
"""Candidates that are told: what people look at."""

GIVEN_ALONE = 0.7
"""What all persons with a given name share when it stands alone: never enough for a match."""

SAME_SOUND = 0.95
"""The score of a person whose name sounds as the given one: surnames are distinct by law (Person Name Act, B.E. 2505),
and two of one sound with one given name are hardly ever two persons."""

SPELT_OTHERWISE = 0.7
"""That of one whose name differs by letters that are heard, times their likeness: never enough for a match, since
brothers, and strangers, have such names."""

LEAST_ALIKE = 0.7
"""Likeness of two persons' names below which they are not told: three letters of ten otherwise."""

TWIN_WEIGHT = 0.25
"""What the words may weigh that one of two names of a body lacks: one linking word and forms of law."""

TWIN_SLIPPED = 0.1
"""Share of a name's weight that may be spelt otherwise in it."""

BEGINNING = 6
"""Letters from which the beginning of a name may stand for it."""

WORD = 3
"""Letters of a word that tells all it can; of shorter ones less, down to a letter that was typed twice."""

SOME = 0.01
"""Share below which what a name may mean is not thought of any more."""

TWINS = 5
"""Near bodies among which one far better known under nearly the same name is sought."""

OF_ITS_COMMITTEE = 0.5
"""What a committee's initials weigh as its office's, beside the committee's own weight: enough for a warning."""

WELL_KNOWN = 1000
"""Articles from which a body is as well known as any: a ministry has so many of 8,000."""

SHORT = 4
"""Letters of a name that is as short as any: with fewer, one letter decides."""

HUNDREDTHS = 100
"""Parts of a log odds that learned weights are written in."""

SAME = 100
"""Likeness of what is the same, as RapidFuzz counts it."""

LOWEST = 3
"""Rank of bodies whose heads the vocabulary does not rank: below ministries and departments."""

LONGEST_PLACE = 4
"""Words of an English province's name: Phra Nakhon Si Ayutthaya has most."""

LEAST_OF_PROVINCE = 4
"""Letters of the shortest beginning by which a province is known when its name is cut short: อุดรฯ, นครศรีฯ."""

KEPT_WORDS = 65_536
"""Words and names of which it is kept what was found out: more than a graph of 8,000 articles has."""

PARTED = 95
"""Likeness (0 to 100) from which two names in Latin letters stand in the same order, though spaced otherwise."""

LEAST_NAME = 4
"""Letters of the shortest name of a body that texts alone know by which it is found within a text; a province's too."""

LONGEST_NAME = 10
"""Pieces between spaces and heads of the longest name that is found within a text."""

WITHIN = MappingProxyType({Sure.ALONE: 0.95, Sure.UNIT: 0.9, Sure.PLACE: 0.6, Sure.RIVAL: 0.6, Sure.OTHER: 0.4})
"""The share of a body that is named in full within a text: matched behind a unit of it and before an address, looked at
where the place may be a part of the name, where another body stands beside it, or what nobody knows."""

HEARD_SURE = 0.9
"""The share of the only body of its kind whose name sounds as one in Latin letters, of enough letters."""

HEARD_LETTERS = 4
"""Consonants from which two names of one sound are one: of fewer many have the same."""

HEARD_FEW = 3
"""Consonants from which one of one sound is worth a look."""

HEARD_LIKE = 0.75
"""Likeness of the consonants from which two names are said to be near."""

HEARD_NEAR = 0.85
"""Likeness from which they are one where none is nearly as like: one consonant of seven."""

HEARD_DOUBTED = 0.5
"""The share of a body that sounds nearly as a name."""

SWAPPED = 0.8
"""The share of the only official body whose initials are those given with two neighbours swapped."""

LEAST_SWAPPED = 4
"""Letters of the shortest initials that are so read: shorter ones are mostly others' as they are."""

TOGETHER = 0.95
"""The share of the only body by the first of two initials that is part of the body by the second."""

LEAST_PART = 0.5
"""The share from which a unit near a name is meant rather than the body that the name has in full, whose unit it is."""

SHORTEST_PLACE = 4
"""Letters of the shortest place with which a name is said to end: shorter ones end many words."""

SIGN = 5
"""Digits from which a number behind a name is a postcode or a telephone's, and no part of the name."""

TELLING = 3
"""Words from which a division's name, its head among them, is that of one: those with two are in most bodies."""
