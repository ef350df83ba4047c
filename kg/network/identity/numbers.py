"""The numbers that telling who and what is one rests on, beside the learned weights."""

from __future__ import annotations

LETTERS_APART = 3
"""Letters heard differently in a part of a name beyond which it is another: no pair judged one had more."""

LONG_SURNAME = 7
"""Letters heard from which a surname is a family's own: shorter ones are borne by families of like names."""

SHARES_OF_BONES = (0, 20, 34)
"""Percent of consonants that differ between a name and its transliteration; each step has a weight of its own, the
last is the most that was seen of one person (Srettha and เศรษฐา: one of three)."""

BONES_OF_GIVEN, BONES_OF_SURNAME = 2, 1
"""Consonants with which names begin that are compared: with one more, transliterations are missed."""

BLOCK = 120
"""People alike in a part of the name beyond whom it says nothing: the most common given name of the development corpus
has 41."""

FEW_RELEASES, MANY_RELEASES = 2, 5
"""Releases up to which a form may be a slip, and from which the other is how the name is written."""

APART = 400
"""Days between two attestations of one post that may be one term's: terms are reported at least once a year."""

SHARES_OF_WHOLE = (0, 5, 10, 16)
"""Percent of letters that differ between two names however they are parted; each step has a weight of its own."""

MANY_BONES = 4
"""Consonants of a surname from which its transliteration tells: shorter ones are common to many."""

FEW_BONES = 2
"""Consonants of a given name below which its transliteration tells nothing: half of all names begin with them."""

WHOLE_ALIKE = 7
"""Letters heard at the beginning of a name that are compared however it is parted: a given name's."""

BEGINNING_OF_NAME = 9
"""Letters with which names of bodies begin or end that are compared: a head and a first word."""

BLOCK_OF_BODIES = 250
"""Bodies of one beginning beyond which it says nothing: such are heads with a province or a number behind them."""

SHARE_OF_BODY = 0.15
"""Share of letters by which names of one body differ at most: of the pairs judged one, one in forty had more."""

LETTERS_OF_SLIP, SHARE_OF_SLIP = 3, 0.3
"""Letters, and share of a word's letters, up to which a word may be another one misspelt."""

LONG_NAME = 20
"""Letters from which a slip in a name leaves no other body that could be meant."""

LONG_WORD = 6
"""Letters from which a Latin word in a name may be another one misspelt: shorter ones are abbreviations."""

VERY_MANY_RELEASES = 20
"""Releases from which a name is so common that a like one in a release or two is it misspelt, though it be words."""

SURE = 45
"""Log odds, in hundredths, from which two are joined: of the pairs that two people judged, none such was two."""

LEAST_PROPOSED = -60
"""Log odds, in hundredths, from which they are proposed: of such pairs six in ten or more are one."""

LEAST_LEFT = 6
"""Letters that names must have in common behind their head without the words that link: of a bank and one of Thailand
nothing else tells that they are one."""
